import {apply, matrixOf, multiply, IDENTITY, type Matrix} from '../page/matrix.ts'

/** The part of the browser's matrix that pdf.js calls; only Type 3 fonts and patterns do. */
class PlainMatrix {
  #matrix: Matrix
  constructor(numbers?: ArrayLike<number>) {
    this.#matrix = matrixOf(numbers) ?? IDENTITY
  }
  get a(): number {
    return this.#matrix[0]
  }
  get b(): number {
    return this.#matrix[1]
  }
  get c(): number {
    return this.#matrix[2]
  }
  get d(): number {
    return this.#matrix[3]
  }
  get e(): number {
    return this.#matrix[4]
  }
  get f(): number {
    return this.#matrix[5]
  }
  multiplySelf(other: PlainMatrix): this {
    return this.#become(multiply(this.#matrix, other.#matrix))
  }
  preMultiplySelf(other: PlainMatrix): this {
    return this.#become(multiply(other.#matrix, this.#matrix))
  }
  multiply(other: PlainMatrix): PlainMatrix {
    return new PlainMatrix(multiply(this.#matrix, other.#matrix))
  }
  translate(x: number, y = 0): PlainMatrix {
    return new PlainMatrix(multiply(this.#matrix, [1, 0, 0, 1, x, y]))
  }
  scale(x: number, y = x): PlainMatrix {
    return new PlainMatrix(multiply(this.#matrix, [x, 0, 0, y, 0, 0]))
  }
  transformPoint(point: {x: number; y: number}): {x: number; y: number} {
    return apply(this.#matrix, point)
  }
  invertSelf(): this {
    const [a, b, c, d, e, f] = this.#matrix
    const size = a * d - b * c
    return this.#become([d / size, -b / size, -c / size, a / size, (c * f - d * e) / size, (b * e - a * f) / size])
  }
  #become(matrix: Matrix): this {
    this.#matrix = matrix
    return this
  }
}

/** For what is drawn and never seen here. */
class Unseen {
  /** A font face is ready at once */
  readonly loaded = Promise.resolve()
}

/**
 * pdf.js asks for these while it is imported and does not run where one is missing. Nothing that is there is replaced.
 */
export function standIn(): void {
  const globals: Record<string, unknown> = {DOMMatrix: PlainMatrix, Path2D: Unseen, ImageData: Unseen, FontFace: Unseen}
  for (const [name, value] of Object.entries(globals)) {
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, {value, configurable: true, writable: true})
  }
}

/** Where pdf.js would hang fonts, were there a page to print on: without it glyphs are turned into outlines, at great cost. */
export const FONT_SHELF = {fonts: {add(): void {}, delete(): void {}}}
