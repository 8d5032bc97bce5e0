import {IDENTITY, move, multiply, type Matrix} from '../page/matrix.ts'

/** State of graphics and text, PDF 32000-1 §8.4 and §9.3. */
interface State {
  ctm: Matrix
  font: string
  size: number
  charSpace: number
  wordSpace: number
  /** Horizontal scale, 1 = as designed */
  scale: number
  leading: number
  rise: number
}

export class Graphics {
  state: State
  /** Text matrix and the matrix of the line's start */
  text: Matrix = IDENTITY
  #line: Matrix = IDENTITY
  readonly #saved: State[] = []

  constructor(ctm: Matrix) {
    this.state = {ctm, font: '', size: 0, charSpace: 0, wordSpace: 0, scale: 1, leading: 0, rise: 0}
  }

  save(): void {
    this.#saved.push({...this.state})
  }

  restore(): void {
    this.state = this.#saved.pop() ?? this.state
  }

  transform(matrix: Matrix): void {
    this.state.ctm = multiply(this.state.ctm, matrix)
  }

  setText(matrix: Matrix): void {
    this.text = this.#line = matrix
  }

  moveLine(x: number, y: number): void {
    this.setText(multiply(this.#line, move(x, y)))
  }

  nextLine(): void {
    this.moveLine(0, -this.state.leading)
  }

  advance(x: number, y: number): void {
    this.text = multiply(this.text, move(x, y))
  }
}
