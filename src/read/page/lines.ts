import {isClosing, isOpening, isWide} from './character.ts'
import type {Glyph} from './page.ts'
import {spaced} from './spacing.ts'
import {withoutStamp} from './stamp.ts'
import {maximum} from '../../model/lists.ts'

/** A printed line; lengths in points. */
export interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Base line */
  readonly y: number
  readonly size: number
  /** Width of what must stand together at its start: had it found room, it would stand on the line before */
  readonly first: number
  /** Printed over another line, in another size */
  readonly isStamp: boolean
}

const isBlank = ({text}: Glyph): boolean => text.trim() === ''

/** Lines from top to bottom, each read from left to right. */
export function linesOf(glyphs: readonly Glyph[]): Line[] {
  return rowsOf(glyphs).flatMap((row) => withoutStamp(row).flatMap((glyphs, at) => lineOf(withoutShadows(glyphs), at > 0)))
}

function lineOf(row: readonly Glyph[], isStamp: boolean): Line[] {
  const seen = row.filter((glyph) => !isBlank(glyph))
  const [first] = seen
  const last = seen.at(-1)
  if (!first || !last) return []
  const size = maximum(seen.map((glyph) => glyph.size))
  return [{text: spaced(row), left: first.x, right: last.x + last.width, y: first.y, size, first: firstOf(seen), isStamp}]
}

/** Bold that a font lacks is printed as the same glyph twice, a little apart. */
function withoutShadows(row: readonly Glyph[]): Glyph[] {
  return row.filter(
    (glyph, at) =>
      !row
        .slice(Math.max(0, at - 4), at)
        .some(({text, x, y, size}) => text === glyph.text && Math.abs(x - glyph.x) < size * 0.2 && Math.abs(y - glyph.y) < size * 0.2)
  )
}

interface Row {
  readonly top: number
  readonly bottom: number
  readonly glyphs: Glyph[]
}

/** Glyphs side by side: those whose heights share half of the smaller one. */
export function rowsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const rows: Row[] = []
  // blanks are as high as they like: they join the row that ink has made
  const sorted = [...glyphs].sort((one, other) => Number(isBlank(one)) - Number(isBlank(other)) || one.y - other.y || one.x - other.x)
  for (const glyph of sorted) {
    const [top, bottom] = [glyph.y - glyph.size * 0.85, glyph.y + glyph.size * 0.15]
    const shared = (row: Row): number => (Math.min(row.bottom, bottom) - Math.max(row.top, top)) / Math.min(row.bottom - row.top, bottom - top)
    // rows stand in order, so ink belongs to one of the last
    const near = isBlank(glyph) ? rows : rows.slice(-6)
    const best = near.reduce<Row | null>((found, row) => (shared(row) > (found ? shared(found) : 0.5) ? row : found), null)
    if (best) best.glyphs.push(glyph)
    else if (!isBlank(glyph)) rows.push({top, bottom, glyphs: [glyph]})
  }
  return rows.sort((one, other) => one.bottom - other.bottom).map(({glyphs: row}) => row.sort((one, other) => one.x - other.x))
}

/** 「（一」「展。」「2025」: a line cannot be broken inside these. */
function firstOf(glyphs: readonly Glyph[]): number {
  const [start] = glyphs
  if (!start) return 0
  let end = start.x + start.width
  for (let at = 1; at < glyphs.length; at++) {
    const [before, glyph] = [glyphs[at - 1], glyphs[at]]
    if (!before || !glyph || glyph.x - end > glyph.size * 0.15) break
    const isWord = !isWide(before.text) && !isWide(glyph.text)
    if (!isWord && !isClosing(glyph.text) && !isOpening(before.text)) break
    end = glyph.x + glyph.width
  }
  return end - start.x
}
