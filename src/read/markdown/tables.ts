/** What a cell may hold beyond plain text: marks, escapes, tags, entities, links, addresses, NUL */
const MARKS = /[\\`*_~<&[\]@\0]|www\.|https?:/iu
/** Blocks that may hold lines which look like a table, and definitions, which reach into every cell */
export const ELSEWHERE = /(?:^|[\n\r])[ \t>*+-]{0,99}(?:`{3}|~{3})|<(?:!|\?|script|pre|style|textarea)|\]:/iu
/** A smaller table is no matter of time. */
const FEWEST_ROWS = 50

export type Rows = readonly (readonly string[])[]
/** Part of a document: a table, or text that begins and ends outside any block */
type Piece = {readonly text: string} | {readonly rows: Rows}

/**
 * Takes large tables out of a document, since a parser of Markdown needs some 50 kB and 0.3 ms for each of their rows:
 * rows without marks are only parted at their bars, as GFM does (§4.10); the others go to the parser as a small table.
 *
 * @param parse A table → its rows; null where it is none
 */
export function piecesOf(source: string, parse: (table: string) => Rows | null): Piece[] {
  if (ELSEWHERE.test(source)) return [{text: source}]
  const pieces: Piece[] = []
  let from = 0
  for (const {start, end} of candidatesIn(source)) {
    const rows = rowsOf(
      source
        .slice(start, end)
        .split(LINE_END)
        .filter((line) => line !== ''),
      parse
    )
    if (!rows) continue
    pieces.push({text: source.slice(from, start)}, {rows})
    from = end
  }
  return [...pieces, {text: source.slice(from)}]
}

const LINE_END = /\r\n|\n|\r/u

/** Runs of many lines that begin with a bar, a blank line above and below: no list, quote or paragraph takes them in. */
function candidatesIn(source: string): {start: number; end: number}[] {
  const found: {start: number; end: number}[] = []
  let [start, count, isOpen] = [-1, 0, true]
  const close = (end: number) => {
    if (start !== -1 && count >= FEWEST_ROWS) found.push({start, end})
    start = -1
  }
  let at = 0
  for (const line of source.split(/(?<=\n|\r(?!\n))/u)) {
    const isBlank = line.trim() === ''
    if (isBlank) close(at)
    else if (!line.startsWith('|')) start = -1
    else if (start !== -1) count++
    else if (isOpen) [start, count] = [at, 1]
    isOpen = isBlank
    at += line.length
  }
  close(at)
  return found
}

/** @returns null where the lines are no table */
function rowsOf(lines: readonly string[], parse: (table: string) => Rows | null): Rows | null {
  const [header = '', delimiter = '', ...body] = lines
  const marked = body.filter((line) => MARKS.test(line))
  const parsed = parse([header, delimiter, ...marked].join('\n'))
  if (parsed?.length !== marked.length + 1) return null
  let next = 1
  return [parsed[0] ?? [], ...body.map((line) => (MARKS.test(line) ? (parsed[next++] ?? []) : cellsOf(line)))]
}

/** Between two bars, without the blanks at its ends; the bar at the end of a row may be missing. */
function cellsOf(line: string): string[] {
  const cells = line.slice(1).split('|').map(trimmed)
  if (cells.length > 1 && cells.at(-1) === '') cells.pop()
  return cells
}

/** Without blanks and tabs at its ends: other white space is text to Markdown. */
function trimmed(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && isGap(text.charCodeAt(start))) start++
  while (end > start && isGap(text.charCodeAt(end - 1))) end--
  return text.slice(start, end)
}

const isGap = (unit: number): boolean => unit === 0x20 || unit === 0x09
