import type {Mark} from '../data.ts'

/** A run of the text that the same marks cover, in the order in which they begin. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly marks: readonly Mark[]
}

/** Cuts a text wherever a mark begins or ends: marks may nest and overlap. Linear once the marks are sorted. */
export function segmentsOf(length: number, marks: readonly Mark[]): Segment[] {
  const begins = marks.filter(([, start, end]) => start < end).sort((one, other) => one[1] - other[1] || other[2] - one[2])
  const ends = begins.map(([, , end]) => end).sort((one, other) => one - other)
  const segments: Segment[] = []
  let [open, from, begin, end]: [Mark[], number, number, number] = [[], 0, 0, 0]
  while (from < length) {
    while ((begins[begin]?.[1] ?? Infinity) <= from) open = [...open, ...begins.slice(begin, ++begin)]
    while ((ends[end] ?? Infinity) <= from) end++
    open = open.filter((mark) => mark[2] > from)
    const to = Math.min(begins[begin]?.[1] ?? length, ends[end] ?? length, length)
    segments.push({start: from, end: to, marks: open})
    from = to
  }
  return segments
}

/** Cuts segments at the ends of lines. Each line is without its line end. */
export function linesOf(text: string, segments: readonly Segment[]): Segment[][] {
  let line: Segment[] = []
  const lines = [line]
  let lineEnd = text.indexOf('\n')
  for (const {start, end, marks} of segments) {
    let from = start
    for (; lineEnd >= 0 && lineEnd < end; lineEnd = text.indexOf('\n', from)) {
      if (lineEnd > from) line.push({start: from, end: lineEnd, marks})
      lines.push((line = []))
      from = lineEnd + 1
    }
    if (end > from) line.push({start: from, end, marks})
  }
  return lines
}
