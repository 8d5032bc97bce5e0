import type {Source} from '../../tree/source.ts'
import {ORDINAL} from '../../words/numeral.ts'

/** A number with the mark or word that makes it a marker: 「3.」「三、」「(三)」「第三条」「③」「㈢」; the opening bracket and 第 do not count. */
const NUMBER = new RegExp(`(?<![\\d${ORDINAL}])[\\d${ORDINAL}]{1,9}[、.﹒)\\]〕章节条编]|[\\u2460-\\u2473\\u3220-\\u3229]`, 'gu')
const CIRCLED = /^[\u2460-\u2473]$/u

/** All points and all brackets alike: 「1．」「1、」, 「（一）」「(一)」「一）」. */
const keyOf = (marker: string): string =>
  CIRCLED.test(marker)
    ? marker
    : marker
        .normalize('NFKC')
        .replace(/^第/u, '')
        .replace(/[、﹒]/gu, '.')
        .replace(/[(〔[]/gu, '')
        .replace(/[〕\]]/gu, ')')

/** Where each number of a source is printed, in order; made once, so that looking one up reads nothing again. */
const indices = new WeakMap<Source, ReadonlyMap<string, readonly number[]>>()

function indexOf(source: Source): ReadonlyMap<string, readonly number[]> {
  const known = indices.get(source)
  if (known) return known
  const index = new Map<string, number[]>()
  for (const {0: token, index: at} of source.fold.matchAll(NUMBER)) {
    const places = index.get(keyOf(token))
    if (places) places.push(at)
    else index.set(keyOf(token), [at])
  }
  indices.set(source, index)
  return index
}

/**
 * Whether a marker stands anywhere between two places of the source, also inside a line: an item that is not on a line of its own is
 * not missing.
 */
export function isPrinted(marker: string, source: Source, start: number, end: number): boolean {
  const places = indexOf(source).get(keyOf(marker)) ?? []
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < start) low = middle + 1
    else high = middle
  }
  return (places[low] ?? Infinity) < end
}
