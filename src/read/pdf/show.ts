import {apply, multiply} from '../page/matrix.ts'
import {isWide, printed} from '../page/character.ts'
import type {AngledGlyph} from '../page/turn.ts'
import type {Graphics} from './graphics.ts'

/** A glyph as pdf.js hands it on; widths in units of the font. */
interface PdfGlyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
  /** Where the glyph of a vertical font lies: advance, x and y of its origin */
  readonly vmetric?: readonly number[] | undefined
}

/** Font units of an em, but for Type 3 fonts */
const UNIT = 0.001

/**
 * Glyphs of a `showText`, placed on the page.
 *
 * @param unit Size of a font unit in em
 */
export function showText(graphics: Graphics, items: unknown, unit = UNIT): AngledGlyph[] {
  const placed: AngledGlyph[] = []
  if (!Array.isArray(items)) return placed
  const {state} = graphics
  for (const item of items as unknown[]) {
    if (typeof item === 'number') {
      graphics.advance((-item / 1000) * state.size * state.scale, 0)
      continue
    }
    if (!isGlyph(item)) continue
    const space = state.charSpace + (item.isSpace ? state.wordSpace : 0)
    const width = item.width * unit * state.size
    const glyph = place(graphics, item, width)
    if (glyph) placed.push(glyph)
    if (item.vmetric) graphics.advance(0, (item.vmetric[0] ?? -1000) * unit * state.size - space)
    else graphics.advance((width + space) * state.scale, 0)
  }
  return placed
}

function place({state, text}: Graphics, {unicode, vmetric}: PdfGlyph, width: number): AngledGlyph | null {
  const characters = printed(unicode)
  if (characters === '') return null
  const matrix = multiply(state.ctm, text)
  const origin = vmetric ? {x: -width / 2, y: -(vmetric[2] ?? 880) * UNIT * state.size} : {x: 0, y: state.rise}
  const start = apply(matrix, origin)
  const end = apply(matrix, {x: origin.x + (width || emptyWidth(characters) * state.size) * state.scale, y: origin.y})
  const top = apply(matrix, {x: origin.x, y: origin.y + state.size})
  const [across, down] = [end.x - start.x, end.y - start.y]
  const size = Math.hypot(top.x - start.x, top.y - start.y)
  if (!Number.isFinite(start.x + start.y + across + down + size) || size === 0) return null
  return {text: characters, x: start.x, y: start.y, width: Math.hypot(across, down), size, angle: (Math.atan2(down, across) * 180) / Math.PI}
}

/** A font without widths, in em */
const emptyWidth = (text: string): number => (isWide(text) ? 1 : 0.5)

function isGlyph(item: unknown): item is PdfGlyph {
  return typeof item === 'object' && item !== null && 'unicode' in item && typeof item.unicode === 'string' && 'width' in item && typeof item.width === 'number'
}
