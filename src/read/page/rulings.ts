import type {Spot} from './matrix.ts'
import type {Ruling} from './page.ts'
import {maximum, minimum} from '../../model/lists.ts'

/** A filled shape this thin, in points, is a drawn line; a thicker one is a shaded cell. */
const THIN = 3
/** A line may lean this much, in points. */
const LEAN = 1

/** Horizontal and vertical lines among the shapes of a path, each shape a list of corners. */
export function rulingsOf(shapes: readonly (readonly Spot[])[], paint: {stroke: boolean; fill: boolean}): Ruling[] {
  return shapes.flatMap((shape) => {
    // a damaged file draws to places that are no number
    if (!shape.every(({x, y}) => Number.isFinite(x) && Number.isFinite(y))) return []
    const bar = paint.fill ? barOf(shape) : null
    if (bar) return [bar]
    return paint.stroke ? shape.slice(1).flatMap((corner, at) => lineBetween(shape[at] ?? corner, corner)) : []
  })
}

/** Word and WPS draw borders as long, thin, filled rectangles. */
function barOf(shape: readonly Spot[]): Ruling | null {
  if (shape.length < 2) return null
  const xs = shape.map(({x}) => x)
  const ys = shape.map(({y}) => y)
  const [left, right, top, bottom] = [minimum(xs), maximum(xs), minimum(ys), maximum(ys)]
  const [width, height] = [right - left, bottom - top]
  if (Math.min(width, height) > THIN) return null
  return width >= height ? {axis: 'h', at: (top + bottom) / 2, from: left, to: right} : {axis: 'v', at: (left + right) / 2, from: top, to: bottom}
}

function lineBetween(one: Spot, other: Spot): Ruling[] {
  const [width, height] = [Math.abs(one.x - other.x), Math.abs(one.y - other.y)]
  if (Math.min(width, height) > LEAN || width + height === 0) return []
  return width >= height
    ? [{axis: 'h', at: (one.y + other.y) / 2, from: Math.min(one.x, other.x), to: Math.max(one.x, other.x)}]
    : [{axis: 'v', at: (one.x + other.x) / 2, from: Math.min(one.y, other.y), to: Math.max(one.y, other.y)}]
}

/** Double and doubled lines lie this close, in points. */
export const CLOSE = 3
/** More pieces than this on a page are a drawing, not tables. */
const MOST = 20000
/** Dashes shorter than this, when put together, border no cell. */
const SHORTEST = 6

/** Pieces of one line put together: dashes, a border drawn cell by cell, double lines. */
export function joinRulings(rulings: readonly Ruling[]): Ruling[] {
  return rulings.length > MOST ? [] : [...joinAlong(rulings, 'h'), ...joinAlong(rulings, 'v')]
}

function joinAlong(rulings: readonly Ruling[], axis: Ruling['axis']): Ruling[] {
  const sorted = rulings.filter((ruling) => ruling.axis === axis).sort((one, other) => one.at - other.at || one.from - other.from)
  const joined: Ruling[] = []
  for (let at = 0; at < sorted.length;) {
    const level = sorted[at]?.at ?? 0
    let end = at
    while (end < sorted.length && (sorted[end]?.at ?? 0) <= level + CLOSE) end++
    const pieces = sorted.slice(at, end).sort((one, other) => one.from - other.from)
    const start = joined.length
    for (const piece of pieces) {
      const open = joined[joined.length - 1]
      if (open && joined.length > start && piece.from <= open.to + CLOSE) joined[joined.length - 1] = {...open, to: Math.max(open.to, piece.to)}
      else joined.push(piece)
    }
    at = end
  }
  return joined.filter(({from, to}) => to - from >= SHORTEST)
}
