import {ReadError} from '../../model/contract.ts'
import {attributeOf, childOf, childrenOf, localName, type XmlElement} from '../xml.ts'
import {move, multiply, type Matrix} from '../page/matrix.ts'
import type {Ruling} from '../page/page.ts'
import {Uses, type Composites} from './composites.ts'
import {linesIn} from './path.ts'
import {matrixIn, numbersOf} from './numbers.ts'
import {glyphsOf} from './text.ts'
import type {AngledGlyph, DrawnPage} from '../page/turn.ts'

/** Millimetres → points */
const POINT = 72 / 25.4

interface OfdPage extends DrawnPage {
  readonly glyphs: AngledGlyph[]
  readonly rulings: Ruling[]
  pictured: boolean
}

/** More glyphs than these on a page are a hostile file: composites multiply them. */
const MOST_GLYPHS = 200000

/**
 * A page in points; its templates, drawn first, lie below.
 *
 * @throws ReadError `damaged` where a composite is missing, `too-large`
 */
export function pageOf(page: XmlElement, templates: readonly XmlElement[], commonBox: string | undefined, composites: Composites): DrawnPage {
  const [left = 0, top = 0, width = 210, height = 297] = numbersOf(boxIn(page) ?? commonBox)
  const drawn: OfdPage = {width: width * POINT, height: height * POINT, glyphs: [], rulings: [], pictured: false}
  const start: Matrix = [POINT, 0, 0, POINT, -left * POINT, -top * POINT]
  const uses = new Uses(composites)
  for (const sheet of [...templates, page]) {
    for (const layer of childrenOf(childOf(sheet, 'Content') ?? sheet, 'Layer')) draw(layer, start, drawn, uses)
  }
  return drawn
}

function boxIn(page: XmlElement): string | undefined {
  const box = childOf(childOf(page, 'Area'), 'PhysicalBox')
  const text = box?.children
    .map((child) => (child.type === 'text' ? child.data : ''))
    .join('')
    .trim()
  return text === '' ? undefined : text
}

/** Objects of a layer, of a block inside it or of a composite. XML is at most 256 deep, so is this in each of them. */
function draw(block: XmlElement, matrix: Matrix, into: OfdPage, uses: Uses): void {
  for (const object of childrenOf(block)) {
    if (attributeOf(object, 'Visible')?.toLowerCase() === 'false') continue
    const name = localName(object)
    if (name === 'PageBlock') draw(object, matrix, into, uses)
    else if (name === 'CompositeObject') uses.each(object, (content) => draw(content, placed(object, matrix), into, uses))
    else if (name === 'TextObject') {
      if (isInked(object)) for (const glyph of glyphsOf(object, placed(object, matrix))) into.glyphs.push(glyph)
    } else if (name === 'PathObject') for (const ruling of linesIn(object, placed(object, matrix))) into.rulings.push(ruling)
    else if (name === 'ImageObject') into.pictured ||= isLarge(object, into)
    if (into.glyphs.length > MOST_GLYPHS) throw new ReadError('too-large', {detail: `more than ${MOST_GLYPHS} characters on one page`})
  }
}

/** Letters are filled unless the object says no, and stroked only where it says so (GB/T 33190 §11.2). */
function isInked(text: XmlElement): boolean {
  return attributeOf(text, 'Fill')?.toLowerCase() !== 'false' || attributeOf(text, 'Stroke')?.toLowerCase() === 'true'
}

/** Boundary says where the object lies, CTM how it is turned and scaled in there. */
function placed(object: XmlElement, outer: Matrix): Matrix {
  const [x = 0, y = 0] = numbersOf(attributeOf(object, 'Boundary'))
  const inner = matrixIn(attributeOf(object, 'CTM'))
  const moved = multiply(outer, move(x, y))
  return inner ? multiply(moved, inner) : moved
}

/** As large as a scan: a seal is not. */
function isLarge(object: XmlElement, {width, height}: OfdPage): boolean {
  const [, , across = 0, down = 0] = numbersOf(attributeOf(object, 'Boundary'))
  return across * down * POINT * POINT > width * height * 0.5
}
