/**
 * The same seed chooses the same changes. Mulberry32.
 *
 * @template T
 * @param {readonly T[]} all
 * @param {number} seed
 * @param {number} count
 * @returns {T[]}
 */
export function choose(all, seed, count) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32
  }
  return all
    .map((one) => [next(), one])
    .sort(([one], [other]) => one - other)
    .slice(0, count)
    .map(([, one]) => one)
}
