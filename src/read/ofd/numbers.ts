import {matrixOf, type Matrix} from '../page/matrix.ts'

/** Numbers of an attribute, parted by blanks; those that are none are 0. */
export function numbersOf(value: string | undefined): number[] {
  return (value ?? '')
    .split(/[\s,]+/u)
    .filter((one) => one !== '')
    .map((one) => {
      const number = Number(one)
      return Number.isFinite(number) ? number : 0
    })
}

export const matrixIn = (value: string | undefined): Matrix | null => matrixOf(numbersOf(value))

/** A text object has no more characters than this; a repeat that asks for more is hostile. */
const MOST = 100000

/** DeltaX, DeltaY: `5.6 g 3 5.6 2.8` is 5.6, three times 5.6, 2.8 (GB/T 33190 §11.3). */
export function deltasOf(value: string | undefined): number[] {
  const words = (value ?? '').split(/\s+/u).filter((word) => word !== '')
  const deltas: number[] = []
  for (let at = 0; at < words.length; at++) {
    if (words[at] !== 'g') {
      deltas.push(Number(words[at]) || 0)
      continue
    }
    const times = Math.min(Number(words[at + 1]) || 0, MOST - deltas.length)
    for (let left = times; left > 0; left--) deltas.push(Number(words[at + 2]) || 0)
    at += 2
  }
  return deltas
}
