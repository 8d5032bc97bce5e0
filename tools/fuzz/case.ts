/** One input of a run: all of it follows from its format, the seed and its number. */
import {formats, type Input} from './formats.ts'
import {Random} from './random.ts'

export interface Case {
  readonly format: string
  readonly seed: number
  readonly number: number
}

const numberOf = (format: string): number => Object.keys(formats).indexOf(format)

/** Seeds of the changes that are made to it; a tenth stay as they were made. */
export function changesOf({format, seed, number}: Case): number[] {
  const random = new Random(seed, numberOf(format), number, 1)
  if (random.chance(0.1)) return []
  return random.some(1, random.pick([1, 1, 2, 4, 8]), () => random.next())
}

/** @param changes Fewer than `changesOf` gives, where a fault is made smaller */
export async function inputOf(one: Case, changes = changesOf(one)): Promise<Input> {
  const format = formats[one.format]
  if (!format) throw new Error(`Unexpected format ${one.format}, expected one of ${Object.keys(formats).join(', ')}`)
  return await format.make(new Random(one.seed, numberOf(one.format), one.number), changes, (seed) => new Random(seed))
}
