import {attributeOf, childrenOf, textOf, type XmlElement} from '../xml.ts'
import {isWide, printed} from '../page/character.ts'
import {apply, type Matrix} from '../page/matrix.ts'
import type {AngledGlyph} from '../page/turn.ts'
import {deltasOf} from './numbers.ts'

/**
 * Glyphs of a TextObject, GB/T 33190 §11.
 *
 * @param matrix From the object's own units to points of the page
 */
export function glyphsOf(object: XmlElement, matrix: Matrix): AngledGlyph[] {
  const size = Number(attributeOf(object, 'Size')) || 0
  const scale = Number(attributeOf(object, 'HScale')) || 1
  const turn = ((Number(attributeOf(object, 'CharDirection')) || 0) * Math.PI) / 180
  const glyphs: AngledGlyph[] = []
  let [x, y] = [0, 0]
  for (const code of childrenOf(object, 'TextCode')) {
    const text = textOf(code)
    x = numberOf(code, 'X') ?? x
    y = numberOf(code, 'Y') ?? y
    const [across, down] = [deltasOf(attributeOf(code, 'DeltaX')), deltasOf(attributeOf(code, 'DeltaY'))]
    for (const [at, character] of [...text].entries()) {
      const width = (isWide(character) ? 1 : 0.5) * size * scale
      const glyph = place(character, {x, y}, seenWidth(width, across[at], isWide(character)), size, turn, matrix)
      if (glyph) glyphs.push(glyph)
      // without distances the glyphs stand side by side, unless they run down
      x += across[at] ?? (down.length > 0 || across.length > 0 ? 0 : width)
      y += down[at] ?? 0
    }
  }
  return glyphs
}

/** Fonts are not asked: a letter ends where the next one begins, a Chinese character is as wide as it is high. */
function seenWidth(width: number, delta: number | undefined, wide: boolean): number {
  return delta !== undefined && delta > 0 && (wide ? delta < width : delta <= width * 2.4) ? delta : width
}

function numberOf(element: XmlElement, name: string): number | undefined {
  const value = attributeOf(element, name)
  return value === undefined || !Number.isFinite(Number(value)) ? undefined : Number(value)
}

function place(character: string, start: {x: number; y: number}, width: number, size: number, turn: number, matrix: Matrix): AngledGlyph | null {
  const text = printed(character)
  const from = apply(matrix, start)
  const to = apply(matrix, {x: start.x + width * Math.cos(turn), y: start.y + width * Math.sin(turn)})
  const top = apply(matrix, {x: start.x + size * Math.sin(turn), y: start.y - size * Math.cos(turn)})
  const [across, down] = [to.x - from.x, to.y - from.y]
  const height = Math.hypot(top.x - from.x, top.y - from.y)
  if (text === '' || height === 0 || !Number.isFinite(from.x + from.y + across + down + height)) return null
  return {text, x: from.x, y: from.y, width: Math.hypot(across, down), size: height, angle: (Math.atan2(down, across) * 180) / Math.PI}
}
