import {zipSync, strToU8} from 'fflate'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {ReadError} from '../model/contract.ts'
import {openZip} from './zip.ts'
import {zipHolds} from './zip/directory.ts'

const MIB = 1024 * 1024
function said(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error instanceof ReadError ? error.code : error
  }
}

/** Where the directory begins, and a copy of the zip in which a number of its first entry is changed. */
function forged(zip: Uint8Array, field: number, size: 2 | 4, value: number): Uint8Array {
  const copy = zip.slice()
  const view = new DataView(copy.buffer)
  const entry = view.getUint32(copy.length - 22 + 16, true) + field
  if (size === 2) view.setUint16(entry, value, true)
  else view.setUint32(entry, value, true)
  return copy
}
const FLAGS = 8,
  METHOD = 10,
  CRC = 16,
  PACKED = 20,
  SIZE = 24,
  OFFSET = 42

describe('zip', () => {
  const zip = zipSync({'a/b.xml': strToU8('<公文/>'.repeat(50)), 'stored.txt': [strToU8('原样'), {level: 0}], 'folder/': new Uint8Array()})

  it('gives back what was put in, packed or stored, and says what is not there', () => {
    const archive = openZip(zip)
    expect(archive.names).toEqual(['a/b.xml', 'stored.txt'])
    expect(archive.text('a/b.xml')).toBe('<公文/>'.repeat(50))
    expect(archive.text('stored.txt')).toBe('原样')
    expect(archive.bytes('none')).toBeNull()
    expect(archive.text('A/B.XML')).toBe('<公文/>'.repeat(50))
  })

  it('gives any bytes back as they were', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 5000}), fc.constantFrom(0, 9), (bytes, level) => {
        expect(openZip(zipSync({x: [bytes, {level: level as 0 | 9}]})).bytes('x')).toEqual(bytes)
      }),
      {numRuns: 50}
    )
  })

  it('finds a zip inside a larger buffer', () => {
    const buffer = new Uint8Array(zip.length + 7)
    buffer.set(zip, 7)
    expect(openZip(buffer.subarray(7)).text('stored.txt')).toBe('原样')
  })

  it('writes names one way, whatever the writer did', () => {
    const entry = strToU8('x')
    expect(openZip(zipSync({'/xl/a.xml': entry, 'Doc_0\\Pages\\c.xml': entry, './d.xml': entry})).names).toEqual(['xl/a.xml', 'Doc_0/Pages/c.xml', 'd.xml'])
  })

  it('refuses a name that leaves the zip', () => {
    for (const name of ['../etc/passwd', 'a/../../b', '..\\b', 'C:\\b']) expect(said(() => openZip(zipSync({[name]: strToU8('x')})))).toBe('damaged')
  })

  it('reads XML in the encoding that it declares, UTF-8 before all', () => {
    const gbk = Uint8Array.of(...strToU8('<?xml version="1.0" encoding="GBK"?><a>'), 0xb9, 0xab, 0xce, 0xc4, ...strToU8('</a>'))
    const wide = new Uint8Array(Buffer.from('\ufeff<a>公文</a>', 'utf16le'))
    const archive = openZip(zipSync({gbk, wide, liar: strToU8('<?xml version="1.0" encoding="GBK"?><a>公文</a>')}))
    expect(archive.text('gbk')).toContain('<a>公文</a>')
    expect(archive.text('wide')).toBe('<a>公文</a>')
    expect(archive.text('liar')).toContain('<a>公文</a>')
  })
})

describe('zip: limits', () => {
  const one = (bytes: Uint8Array) => zipSync({x: bytes})
  const noise = (length: number) => Uint8Array.from({length}, (_, at) => (at * 2654435761) >>> 13)

  it('refuses an entry that inflates too many times, and takes the same from a small one', () => {
    expect(said(() => openZip(one(new Uint8Array(2 * MIB))).bytes('x'))).toBe('too-large')
    expect(openZip(one(new Uint8Array(MIB / 2))).bytes('x')).toHaveLength(MIB / 2)
  })

  it('refuses an entry over its size before it inflates anything', () => {
    expect(said(() => openZip(forged(one(noise(100)), SIZE, 4, 65 * MIB)).bytes('x'))).toBe('too-large')
  })

  it('believes no announcement: what inflates past it is stopped there', () => {
    expect(said(() => openZip(forged(one(new Uint8Array(3 * MIB)), SIZE, 4, 1000)).bytes('x'))).toBe('damaged')
  })

  it('refuses more in all than is allowed, asked for at once or bit by bit', () => {
    const archive = openZip(zipSync({a: [new Uint8Array(60 * MIB), {level: 0}]}))
    for (let times = 0; times < 4; times++) expect(archive.bytes('a')).toHaveLength(60 * MIB)
    expect(said(() => archive.bytes('a'))).toBe('too-large')
  })

  it('refuses too many entries', () => {
    const many = (count: number) => zipSync(Object.fromEntries(Array.from({length: count}, (_, at) => [`${at}`, new Uint8Array()])))
    expect(openZip(many(2000)).names).toHaveLength(2000)
    expect(said(() => openZip(many(2001)))).toBe('too-large')
  })

  it('leaves alone what nobody asks for', () => {
    const archive = openZip(zipSync({picture: new Uint8Array(4 * MIB), text: strToU8('公文')}))
    expect(archive.text('text')).toBe('公文')
  })
})

describe('zip: damage', () => {
  const zip = zipSync({x: strToU8('公文'.repeat(100)), y: [strToU8('原样'), {level: 0}]})

  it('is told wherever the zip is cut off', () => {
    for (let end = 0; end < zip.length; end++) expect(said(() => openZip(zip.subarray(0, end)))).toBe('damaged')
  })

  it('is told where checksum, size, place or method is wrong', () => {
    for (const [field, value] of [
      [CRC, 1],
      [SIZE, 599],
      [SIZE, 601],
      [PACKED, 3],
      [PACKED, 1e6],
      [OFFSET, 5],
      [OFFSET, 0xffffffff]
    ] as const) {
      expect([field, value, said(() => openZip(forged(zip, field, 4, value)).bytes('x'))]).toEqual([field, value, 'damaged'])
    }
    expect(said(() => openZip(forged(zip, METHOD, 2, 12)).bytes('x'))).toBe('damaged')
  })

  it('throws nothing but a ReadError, whichever byte is wrong', () => {
    fc.assert(
      fc.property(fc.nat(zip.length - 1), fc.integer({min: 1, max: 255}), (at, change) => {
        const bytes = zip.slice()
        bytes[at] = (bytes[at] ?? 0) ^ change
        const answer = said(() => {
          const archive = openZip(bytes)
          return archive.names.map((name) => archive.bytes(name)).every((entry) => entry !== null)
        })
        expect([true, 'damaged', 'too-large', 'encrypted']).toContain(answer)
      }),
      {numRuns: 500}
    )
  })

  it('is not what encryption is', () => {
    expect(said(() => openZip(forged(zip, FLAGS, 2, 1)).bytes('x'))).toBe('encrypted')
  })
})

describe('zipHolds', () => {
  it('looks at names only, and at nothing that is no zip', () => {
    const zip = zipSync({'word/document.xml': strToU8('x')})
    expect(zipHolds(zip, /^word\//)).toBe(true)
    expect(zipHolds(zip, /^xl\//)).toBe(false)
    expect(zipHolds(strToU8('公文'), /^word\//)).toBe(false)
    expect(said(() => zipHolds(zip.subarray(0, 60), /^word\//))).toBe('damaged')
  })
})
