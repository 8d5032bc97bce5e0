/**
 * `push`, `Math.max` and `Math.min` for lists of any length: what a call spreads into arguments stands on the stack, and some
 * 120 000 of them overflow it.
 */
export function pushAll<T>(into: T[], more: Iterable<T>): void {
  for (const one of more) into.push(one)
}

/** The same without spare room: a list that was pushed to keeps room for seventeen, more than most of a large table ever hold. */
export const fitted = <T>(list: readonly T[]): T[] => list.slice()

/** @returns -Infinity where there is none */
export function maximum(numbers: Iterable<number>): number {
  let most = -Infinity
  for (const number of numbers) most = Math.max(most, number)
  return most
}

/** @returns Infinity where there is none */
export function minimum(numbers: Iterable<number>): number {
  let least = Infinity
  for (const number of numbers) least = Math.min(least, number)
  return least
}
