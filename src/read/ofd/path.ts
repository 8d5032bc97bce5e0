import {attributeOf, childOf, textOf, type XmlElement} from '../xml.ts'
import {apply, type Matrix, type Spot} from '../page/matrix.ts'
import type {Ruling} from '../page/page.ts'
import {rulingsOf} from '../page/rulings.ts'

/** Numbers that follow each letter of AbbreviatedData, GB/T 33190 §9.1; the last two are the end. */
const LENGTHS: Readonly<Record<string, number>> = {S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0}

/** Lines of a PathObject. */
export function linesIn(object: XmlElement, matrix: Matrix): Ruling[] {
  // stroked unless it says no, filled only where it says so
  const stroke = attributeOf(object, 'Stroke')?.toLowerCase() !== 'false'
  const fill = attributeOf(object, 'Fill')?.toLowerCase() === 'true'
  const data = childOf(object, 'AbbreviatedData')
  return data ? rulingsOf(shapesOf(textOf(data), matrix), {stroke, fill}) : []
}

function shapesOf(data: string, matrix: Matrix): Spot[][] {
  const shapes: Spot[][] = []
  const words = data.split(/[\s,]+/u)
  for (let at = 0; at < words.length;) {
    const letter = words[at] ?? ''
    const length = LENGTHS[letter]
    at += 1
    if (length === undefined) continue
    const end = apply(matrix, {x: Number(words[at + length - 2]), y: Number(words[at + length - 1])})
    at += length
    const shape = shapes.at(-1)
    if (letter === 'S' || letter === 'M') shapes.push([end])
    else if (letter !== 'C') shape?.push(end)
    else if (shape?.[0]) shape.push(shape[0])
  }
  return shapes.filter((shape) => shape.every(({x, y}) => Number.isFinite(x) && Number.isFinite(y)))
}
