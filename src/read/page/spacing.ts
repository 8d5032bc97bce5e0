import {isWide} from './character.ts'
import type {Glyph} from './page.ts'

/** Between Latin letters a gap this wide is a blank, in em. */
const WORD_GAP = 0.17
/** Beside a Chinese character only a gap this wide is meant: narrower ones set it off from digits or fill the line. */
const WIDE_GAP = 0.75

interface Inked {
  readonly glyph: Glyph
  /** Gap before it, in em */
  readonly gap: number
  /** A blank was typed before it */
  readonly typed: boolean
}

/** Text of a row of glyphs in order, with the blanks that are meant. */
export function spaced(row: readonly Glyph[]): string {
  const inked: Inked[] = []
  let typed = false
  let end = Number.NaN
  for (const glyph of row) {
    if (glyph.text.trim() === '') {
      typed = true
      continue
    }
    inked.push({glyph, gap: Number.isNaN(end) ? 0 : (glyph.x - end) / glyph.size, typed})
    typed = false
    end = glyph.x + glyph.width
  }
  const spread = spreadOf(inked)
  let text = ''
  for (const [at, {glyph, gap, typed: isTyped}] of inked.entries()) {
    const before = inked[at - 1]
    if (before && isBlank(before.glyph.text, glyph.text, gap - spread, isTyped)) text += ' '
    text += glyph.text
  }
  return text
}

function isBlank(before: string, after: string, gap: number, typed: boolean): boolean {
  if (isWide(before) || isWide(after)) return gap >= WIDE_GAP
  return gap >= (typed ? WORD_GAP / 2 : WORD_GAP)
}

/** 「关 于 印 发」, 「文     件」: letters spread over a line have one gap between all of them. In em. */
function spreadOf(inked: readonly Inked[]): number {
  const gaps = inked
    .slice(1)
    .map(({gap}) => gap)
    .sort((one, other) => one - other)
  const [least, middle] = [gaps[0] ?? 0, gaps[Math.floor(gaps.length / 2)] ?? 0]
  return gaps.length >= 3 && least > 0.15 && middle - least < 0.5 ? middle : 0
}
