/** One change to bytes: bits, integers, runs, sectors. */
import type {Random} from './random.ts'

/** Integers on which sums overflow and loops run on */
const INTEGERS = [0, 1, 2, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffc, 0xfffffffd, 0xfffffffe, 0xffffffff]
const FLOATS = [NaN, Infinity, -Infinity, -1, 1e308, 5e-324, 2958466, -0]

type Change = (bytes: Uint8Array, random: Random) => Uint8Array

const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))
const inPlace =
  (change: (bytes: Buffer, random: Random) => void): Change =>
  (bytes, random) => {
    const copy = Buffer.from(bytes)
    change(copy, random)
    return new Uint8Array(copy)
  }

/** Most of a file's structure stands in its first kilobyte or its last. */
export function placeIn(length: number, random: Random): number {
  if (random.chance(0.25)) return random.below(Math.min(length, 1024))
  if (random.chance(0.15)) return Math.max(0, length - 1 - random.below(Math.min(length, 1024)))
  return random.below(length)
}

function integer(bytes: Buffer, random: Random): void {
  const size = random.pick([2, 4])
  if (bytes.length < size) return
  const at = Math.min(placeIn(bytes.length, random), bytes.length - size)
  const value = random.chance(0.7) ? random.pick(INTEGERS) : (size === 4 ? bytes.readUInt32LE(at) : bytes.readUInt16LE(at)) + random.between(-2, 2)
  if (size === 4) bytes.writeUInt32LE(value >>> 0, at)
  else bytes.writeUInt16LE(value & 0xffff, at)
}

const changes: readonly Change[] = [
  inPlace((bytes, random) => {
    const at = placeIn(bytes.length, random)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8))
  }),
  inPlace((bytes, random) => {
    bytes[placeIn(bytes.length, random)] = random.below(256)
  }),
  inPlace(integer),
  inPlace(integer),
  inPlace((bytes, random) => {
    if (bytes.length >= 8) bytes.writeDoubleLE(random.pick(FLOATS), random.below(bytes.length - 7))
  }),
  inPlace((bytes, random) => {
    const at = placeIn(bytes.length, random)
    bytes.subarray(at, at + random.between(1, 64)).fill(random.pick([0, 0xff, 0x20, 0x41]))
  }),
  inPlace((bytes, random) => {
    bytes.copyWithin(placeIn(bytes.length, random), random.below(bytes.length), random.below(bytes.length))
  }),
  // sectors of 512 bytes, as OLE has them: one over another, two changed
  inPlace((bytes, random) => {
    const sectors = bytes.length >> 9
    const from = random.below(sectors) << 9
    bytes.copyWithin(random.below(sectors) << 9, from, from + 512)
  }),
  (bytes, random) => {
    const at = placeIn(bytes.length, random)
    return joined(bytes.subarray(0, at), bytes.subarray(at + random.between(1, 32)))
  },
  (bytes, random) => {
    const at = placeIn(bytes.length, random)
    return joined(bytes.subarray(0, at), bytes.subarray(at, at + random.between(1, 600)), bytes.subarray(at))
  },
  (bytes, random) => {
    const at = placeIn(bytes.length, random)
    return joined(bytes.subarray(0, at), Uint8Array.from(random.some(1, 8, () => random.below(256))), bytes.subarray(at))
  },
  (bytes, random) => bytes.subarray(0, random.between(1, Math.max(1, bytes.length)))
]

export const mutateBytes: Change = (bytes, random) => (bytes.length === 0 ? Uint8Array.of(random.below(256)) : random.pick(changes)(bytes, random))
