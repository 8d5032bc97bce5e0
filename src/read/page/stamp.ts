import type {Glyph} from './page.ts'

/** Sizes that differ by less than this share are one size, printed unevenly. */
const SAME = 0.15
/** Share of a glyph's width that neighbours may cover: italics lean into each other. */
const TOUCH = 0.3

/**
 * Parts what is printed over a row of text in another size, a stamp or a seal, from the row: letter by letter between
 * its own they would spoil both.
 *
 * @param row Sorted from left to right
 * @returns The row, and what lies over it, if anything
 */
export function withoutStamp(row: readonly Glyph[]): Glyph[][] {
  const inked = row.filter(({text}) => text.trim() !== '')
  const usual = usualSize(inked)
  const isUsual = ({size}: Glyph): boolean => Math.abs(size - usual) <= usual * SAME
  const others = inked.filter((glyph) => !isUsual(glyph))
  if (others.length < 2) return [[...row]]
  const covering = coveringIn(inked, isUsual)
  // a mark of reference may touch one letter; a stamp lies over most of what it covers
  if (covering * 2 <= others.length) return [[...row]]
  return [row.filter((glyph) => isUsual(glyph) || glyph.text.trim() === ''), others]
}

/** Count of glyphs of another size that lie over one of the usual size. */
function coveringIn(row: readonly Glyph[], isUsual: (glyph: Glyph) => boolean): number {
  const next: number[] = []
  let start = Infinity
  for (const glyph of [...row].reverse()) {
    next.push(start)
    if (isUsual(glyph)) start = glyph.x
  }
  next.reverse()
  let [end, count] = [-Infinity, 0]
  for (const [at, glyph] of row.entries()) {
    if (isUsual(glyph)) end = Math.max(end, glyph.x + glyph.width)
    else if (Math.max(end - glyph.x, glyph.x + glyph.width - (next[at] ?? Infinity)) > glyph.width * TOUCH) count++
  }
  return count
}

/** The size that most glyphs have. */
function usualSize(row: readonly Glyph[]): number {
  const sizes = row.map(({size}) => size).sort((one, other) => one - other)
  let [best, most, first] = [sizes[0] ?? 0, 0, 0]
  for (const [at, size] of sizes.entries()) {
    while ((sizes[first] ?? size) < size * (1 - SAME)) first++
    if (at - first + 1 > most) [best, most] = [sizes[Math.floor((first + at) / 2)] ?? size, at - first + 1]
  }
  return best
}
