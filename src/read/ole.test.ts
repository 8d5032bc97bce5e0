import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {ReadError} from '../model/contract.ts'
import {read} from './index.ts'
import {oleFile, type Stream} from './ole.fixture.ts'
import {oleKind, openOle} from './ole.ts'

const stream = (name: string, length: number, inside?: true): Stream => ({
  name,
  bytes: Uint8Array.from({length}, (_, at) => (at * 7 + length) & 255),
  ...(inside && {inside})
})
function failure(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error instanceof ReadError ? error.code : error
  }
}

describe('an OLE file', () => {
  it('gives back what was put into it, in large sectors and in small ones', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 9000}), {minLength: 1, maxLength: 4}), (lengths) => {
        const streams = lengths.map((length, at) => stream(`S${at}`, length))
        const ole = openOle(oleFile(streams))
        expect([...ole.names].sort()).toEqual(streams.map(({name}) => name))
        for (const {name, bytes} of streams) expect(ole.stream(name)).toEqual(bytes)
        expect(ole.stream('none')).toBeNull()
      }),
      {numRuns: 40}
    )
  })

  it('is what the streams at its top say, whatever is embedded', () => {
    expect(oleKind(oleFile([stream('WordDocument', 10), stream('Workbook', 10, true)]))).toBe('word')
    expect(oleKind(oleFile([stream('Workbook', 10), stream('WordDocument', 10, true)]))).toBe('sheet')
    expect(oleKind(oleFile([stream('Book', 10)]))).toBe('sheet')
    expect(oleKind(oleFile([stream('EncryptionInfo', 10), stream('EncryptedPackage', 5000)]))).toBe('encrypted')
    expect(oleKind(oleFile([stream('PowerPoint Document', 10)]))).toBe('other')
    expect(oleKind(new TextEncoder().encode('通知'))).toBeNull()
  })

  it('reads on where WPS leaves the last sector short', () => {
    const streams = [stream('Workbook', 5000), stream('Z', 4100)]
    const whole = oleFile(streams)
    // the sector table stands last, and its end is empty
    const table = new DataView(whole.buffer, whole.length - 512)
    for (let at = 388; at < 512; at += 4) expect(table.getUint32(at, true)).toBe(0xffffffff)
    expect(openOle(whole.subarray(0, whole.length - 124)).stream('Z')).toEqual(streams[1]?.bytes)
  })

  it('is damaged, not crashed or endless, where it was cut off or its chains run in circles', () => {
    const whole = oleFile([stream('WordDocument', 9000)])
    for (let length = 8; length < whole.length - 512; length += 97) expect(oleKind(whole.subarray(0, length))).toBe('damaged')
    const circle = whole.slice()
    new DataView(circle.buffer).setUint32(circle.length - 512 + 4, 1, true)
    expect(failure(() => openOle(circle).stream('WordDocument'))).toBe('damaged')
  })

  it('throws nothing but ReadError, whatever bytes are wrong', () => {
    const whole = oleFile([stream('WordDocument', 5000), stream('1Table', 300)])
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(whole.length - 9), fc.nat(255)), {maxLength: 12}), (changes) => {
        const bytes = whole.slice()
        for (const [at, byte] of changes) bytes[at + 8] = byte
        expect(failure(() => openOle(bytes).stream('WordDocument'))).not.toBeInstanceOf(Error)
      })
    )
  })

  it('is refused with its reason under any name', async () => {
    const refused = async (path: string, bytes: Uint8Array) =>
      read({path, bytes}).then(
        () => 'read',
        (error: unknown) => (error instanceof ReadError ? [error.code, error.values] : error)
      )
    expect(await refused('a.xlsx', oleFile([stream('EncryptedPackage', 10)]))).toEqual(['encrypted', {}])
    expect(await refused('a.txt', oleFile([stream('WordDocument', 9000)]).subarray(0, 700))).toEqual(['damaged', {detail: 'OLE sector'}])
    expect(await refused('a.doc', oleFile([stream('PowerPoint Document', 10)]))).toEqual(['binary', {begins: 'OLE (doc, xls, wps …)'}])
  })
})
