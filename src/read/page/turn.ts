import type {Glyph, Page, Ruling} from './page.ts'

/** A glyph and the direction it is written in, in degrees clockwise. */
export interface AngledGlyph extends Glyph {
  readonly angle: number
}

/** A page as its file draws it, the way up that it is printed. */
export interface DrawnPage {
  readonly width: number
  readonly height: number
  readonly glyphs: readonly AngledGlyph[]
  readonly rulings: readonly Ruling[]
  /** A picture covers a good part of it */
  readonly pictured: boolean
  /** Count of glyphs whose font seems to name another character than it draws */
  readonly misnamed?: number
}

/** Writing may lean so many degrees. */
const LEAN = 3

const turnsOf = ({angle}: AngledGlyph): number => ((Math.round(angle / 90) % 4) + 4) % 4
const isAslant = ({angle}: AngledGlyph): boolean => Math.abs(angle - Math.round(angle / 90) * 90) > LEAN

/**
 * A page the way up that most of its text is: tables laid on their side are turned. What runs aslant is set aside.
 */
export function upright({width, height, glyphs, rulings, pictured}: DrawnPage): Page {
  const straight = glyphs.filter((glyph) => !isAslant(glyph))
  const aslant = glyphs
    .filter(isAslant)
    .map(({text}) => text)
    .join('')
    .trim()
  const counts = [0, 1, 2, 3].map((turns) => straight.filter((glyph) => turnsOf(glyph) === turns).length)
  const turns = counts.findIndex((count) => count > straight.length / 2)
  let page: Page = {width, height, glyphs: straight, rulings, aslant, pictured}
  for (let left = Math.max(0, turns); left > 0; left--) page = turned(page)
  return page
}

/** Turned by 90° against the clock: what ran down runs to the right. */
function turned({width, height, glyphs, rulings, ...rest}: Page): Page {
  return {
    width: height,
    height: width,
    glyphs: glyphs.map((glyph) => ({...glyph, x: glyph.y, y: width - glyph.x})),
    rulings: rulings.map(({axis, at, from, to}) =>
      axis === 'v' ? {axis: 'h', at: width - at, from, to} : {axis: 'v', at, from: width - to, to: width - from}
    ),
    ...rest
  }
}
