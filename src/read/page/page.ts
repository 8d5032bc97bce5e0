/** A page as it is printed: points (1/72 inch), x to the right, y downwards from the top left corner. */

export interface Glyph {
  readonly text: string
  /** Left end on the base line */
  readonly x: number
  /** Base line */
  readonly y: number
  readonly width: number
  /** Height of the em square */
  readonly size: number
}

/** A straight line that is drawn, not typed. */
export interface Ruling {
  /** `h`: `at` is its y, `from` and `to` are x; `v`: the other way round */
  readonly axis: 'h' | 'v'
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface Page {
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  readonly rulings: readonly Ruling[]
  /** Text that runs aslant over the page: watermarks */
  readonly aslant: string
  /** A picture covers a good part of it */
  readonly pictured: boolean
}

/** Middle of what is seen of a glyph. */
export const middleOf = ({x, y, width, size}: Glyph): {x: number; y: number} => ({x: x + width / 2, y: y - size * 0.35})
