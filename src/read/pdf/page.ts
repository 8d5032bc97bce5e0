import {matrixOf, type Matrix} from '../page/matrix.ts'
import type {Ruling} from '../page/page.ts'
import {rulingsOf} from '../page/rulings.ts'
import type {AngledGlyph, DrawnPage} from '../page/turn.ts'
import type {OperatorList, PdfPage} from './engine.ts'
import {Graphics} from './graphics.ts'
import {isMisnamed} from './misnamed.ts'
import {shapesOf} from './path.ts'
import {showText} from './show.ts'

interface Drawn extends DrawnPage {
  readonly glyphs: AngledGlyph[]
  readonly rulings: Ruling[]
  pictured: boolean
  misnamed: number
}

type Names = ReadonlyMap<number, string>

/** Follows the operators of a page; what only colours or clips is passed over. */
export function drawnOn(page: PdfPage, {fnArray, argsArray}: OperatorList, names: Names): DrawnPage {
  const {width, height, transform: shown} = page.getViewport({scale: 1})
  const graphics = new Graphics(matrixOf(shown) ?? [1, 0, 0, -1, 0, height])
  const drawn: Drawn = {width, height, glyphs: [], rulings: [], pictured: false, misnamed: 0}
  for (const [at, code] of fnArray.entries()) {
    const args = argsArray[at]
    step(graphics, names.get(code) ?? '', Array.isArray(args) ? (args as unknown[]) : [], page, drawn, names)
  }
  return drawn
}

function step(graphics: Graphics, name: string, args: readonly unknown[], page: PdfPage, drawn: Drawn, names: Names): void {
  const {state} = graphics
  const number = (at: number): number => (typeof args[at] === 'number' ? args[at] : 0)
  switch (name) {
    case 'save':
      return graphics.save()
    case 'restore':
    case 'paintFormXObjectEnd':
      return graphics.restore()
    case 'paintFormXObjectBegin':
      graphics.save()
      return transform(graphics, asMatrix(args[0]))
    case 'transform':
      transform(graphics, asMatrix(args))
      drawn.pictured ||= isPicture(graphics.state.ctm, drawn)
      return
    case 'setCharSpacing':
      state.charSpace = number(0)
      return
    case 'setWordSpacing':
      state.wordSpace = number(0)
      return
    case 'setHScale':
      state.scale = number(0) / 100
      return
    case 'setLeading':
      state.leading = number(0)
      return
    case 'setTextRise':
      state.rise = number(0)
      return
    case 'setFont':
      return setFont(graphics, args)
    case 'setGState':
      return setGState(graphics, args[0])
    case 'beginText':
      return graphics.setText([1, 0, 0, 1, 0, 0])
    case 'setTextMatrix':
      return graphics.setText(asMatrix(args[0]) ?? [1, 0, 0, 1, 0, 0])
    case 'setLeadingMoveText':
      state.leading = -number(1)
      return graphics.moveLine(number(0), number(1))
    case 'moveText':
      return graphics.moveLine(number(0), number(1))
    case 'nextLine':
      return graphics.nextLine()
    case 'showText':
      for (const glyph of showText(graphics, args[0], unitOf(page, state.font))) {
        drawn.glyphs.push(glyph)
        if (isMisnamed(glyph)) drawn.misnamed++
      }
      return
    case 'constructPath':
      for (const ruling of pathOf(graphics, args, names)) drawn.rulings.push(ruling)
      return
  }
}

function transform(graphics: Graphics, matrix: Matrix | null): void {
  if (matrix) graphics.transform(matrix)
}

/** Pictures fill the square of one unit; they are passed over, but the unit is made as large as they are. */
function isPicture([a, b, c, d]: Matrix, {width, height}: DrawnPage): boolean {
  return Math.abs(a * d - b * c) > width * height * 0.5
}

function asMatrix(value: unknown): Matrix | null {
  return Array.isArray(value) || ArrayBuffer.isView(value) ? matrixOf(value as unknown as ArrayLike<number>) : null
}

function setFont({state}: Graphics, [font, size]: readonly unknown[]): void {
  if (typeof font === 'string') state.font = font
  if (typeof size === 'number') state.size = size
}

function setGState(graphics: Graphics, entries: unknown): void {
  if (!Array.isArray(entries)) return
  for (const entry of entries as unknown[]) if (Array.isArray(entry) && entry[0] === 'Font' && Array.isArray(entry[1])) setFont(graphics, entry[1])
}

/** Type 3 fonts choose the size of their unit. */
function unitOf({commonObjs}: PdfPage, font: string): number | undefined {
  if (font === '' || !commonObjs.has(font)) return undefined
  const face = commonObjs.get(font)
  if (typeof face !== 'object' || face === null || !('isType3Font' in face) || face.isType3Font !== true || !('fontMatrix' in face)) return undefined
  return asMatrix(face.fontMatrix)?.[0]
}

function pathOf({state}: Graphics, [code, data]: readonly unknown[], names: Names): Ruling[] {
  const paint = typeof code === 'number' ? (names.get(code) ?? '').toLowerCase() : ''
  const [stroke, fill] = [paint.includes('stroke'), paint.includes('fill')]
  return stroke || fill ? rulingsOf(shapesOf(Array.isArray(data) ? data[0] : null, state.ctm), {stroke, fill}) : []
}
