import {apply, type Matrix, type Spot} from '../page/matrix.ts'

/** Codes of pdf.js inside `constructPath`, and the numbers that follow each. */
const [MOVE, LINE, CURVE, QUADRATIC, CLOSE] = [0, 1, 2, 3, 4]

/** Corners of each shape of a path, on the page; a curve is its end. */
export function shapesOf(data: unknown, matrix: Matrix): Spot[][] {
  const shapes: Spot[][] = []
  if (!(data instanceof Float32Array)) return shapes
  let shape: Spot[] = []
  const spot = (at: number): Spot => apply(matrix, {x: data[at] ?? 0, y: data[at + 1] ?? 0})
  for (let at = 0; at < data.length;) {
    const code = data[at]
    if (code === MOVE) {
      shape = [spot(at + 1)]
      shapes.push(shape)
      at += 3
    } else if (code === LINE) {
      shape.push(spot(at + 1))
      at += 3
    } else if (code === CURVE) {
      shape.push(spot(at + 5))
      at += 7
    } else if (code === QUADRATIC) {
      shape.push(spot(at + 3))
      at += 5
    } else if (code === CLOSE) {
      if (shape[0]) shape.push(shape[0])
      at += 1
    } else break
  }
  return shapes
}
