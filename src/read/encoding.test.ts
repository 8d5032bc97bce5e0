import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {ReadError} from '../model/contract.ts'
import {decode} from './encoding.ts'

const NOTICE = '关于做好政务公开工作的通知\n一、年底前完成。'

const utf8 = (text: string) => new TextEncoder().encode(text)

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian)
  return bytes
}

/** 「公文通知」 and a line feed; ASCII is itself */
const GBK = new Uint8Array([0xb9, 0xab, 0xce, 0xc4, 0xcd, 0xa8, 0xd6, 0xaa, 0x0a, 0x31, 0x2e])

const join = (...parts: (Uint8Array | number[])[]) => new Uint8Array(parts.flatMap((part) => [...part]))

function codeOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (error instanceof ReadError) return error.code
    throw error
  }
  return 'none'
}

describe('decode', () => {
  it('leaves the byte order mark out of the text', () => {
    expect(decode(join([0xef, 0xbb, 0xbf], utf8(NOTICE)))).toEqual({text: NOTICE, encoding: 'utf-8'})
    expect(decode(join([0xff, 0xfe], utf16(NOTICE, true)))).toEqual({text: NOTICE, encoding: 'utf-16le'})
    expect(decode(join([0xfe, 0xff], utf16(NOTICE, false)))).toEqual({text: NOTICE, encoding: 'utf-16be'})
  })

  it('knows UTF-16 without a byte order mark', () => {
    expect(decode(utf16(NOTICE, true))).toEqual({text: NOTICE, encoding: 'utf-16le'})
    expect(decode(utf16(NOTICE, false))).toEqual({text: NOTICE, encoding: 'utf-16be'})
  })

  it('takes valid UTF-8 for UTF-8, whatever the file says of itself', () => {
    expect(decode(utf8(NOTICE), undefined, 'gb2312')).toEqual({text: NOTICE, encoding: 'utf-8'})
  })

  it('reads GB18030 where the bytes are no UTF-8, with its four-byte characters', () => {
    expect(decode(GBK)).toEqual({text: '公文通知\n1.', encoding: 'gb18030'})
    // four bytes: U+3400
    expect(decode(join(GBK, [0x81, 0x39, 0xee, 0x39])).text).toBe('公文通知\n1.\u3400')
    expect(decode(GBK, undefined, 'gb2312').encoding).toBe('gb18030')
    expect(decode(GBK, undefined, 'no-such-name').encoding).toBe('gb18030')
  })

  it('lets the declared encoding decide among those that are not UTF-8', () => {
    // 「公文」 in Big5
    expect(decode(new Uint8Array([0xa4, 0xbd, 0xa4, 0xe5]), undefined, 'big5')).toEqual({text: '公文', encoding: 'big5'})
  })

  it('obeys a forced encoding and marks the bytes it cannot read', () => {
    expect(decode(new Uint8Array([0xa4, 0xbd, 0xa4, 0xe5]), 'Big5')).toEqual({text: '公文', encoding: 'big5'})
    expect(decode(join(utf8('公文'), [0xff]), 'utf-8').text).toBe('公文\ufffd')
    expect(codeOf(() => decode(GBK, 'klingon'))).toBe('unknown-encoding')
  })

  it('does not turn UTF-8 with a bad byte into Chinese nonsense', () => {
    expect(codeOf(() => decode(join(utf8(NOTICE), [0xff, 0x41], utf8(NOTICE))))).toBe('not-text-encoding')
    expect(decode(join(utf8(NOTICE), [0xff, 0x41], utf8(NOTICE)), undefined, 'utf-8').text).toBe(`${NOTICE}\ufffdA${NOTICE}`)
  })

  it('marks a character cut in two by the end of the file', () => {
    expect(decode(utf8(NOTICE).subarray(0, -1)).text).toBe(`${NOTICE.slice(0, -1)}\ufffd`)
    expect(decode(GBK.subarray(0, 7)).text).toBe('公文通\ufffd')
  })

  it('refuses what is no text, and says what it begins with', () => {
    for (const [begin, says] of [
      ['PK\x03\x04', 'zip'],
      ['%PDF-1.7', 'PDF'],
      ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'OLE'],
      ['\x89PNG\r\n\x1a\n', 'PNG'],
      ['\x1f\x8b\x08', 'gzip']
    ] as const) {
      const bytes = Uint8Array.from(begin, (character) => character.charCodeAt(0))
      expect(() => decode(bytes)).toThrow(says)
      expect(codeOf(() => decode(bytes))).toBe('binary')
    }
    expect(codeOf(() => decode(new Uint8Array([0x41, 0, 0xff, 0x80, 0x99, 0])))).toBe('binary')
    expect(codeOf(() => decode(new Uint8Array([0x41, 0xff, 0x80])))).toBe('not-text-encoding')
  })

  it('calls a file empty that has nothing but white space', () => {
    for (const text of ['', ' \r\n\t\u3000', '\ufeff']) expect(codeOf(() => decode(utf8(text)))).toBe('empty')
  })

  it('keeps every line end as it is', () => {
    expect(decode(utf8('甲\r\n乙\r丙\n')).text).toBe('甲\r\n乙\r丙\n')
  })

  it('gives every Unicode text back that was written as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', minLength: 1}), (text) => {
        fc.pre(text.trim() !== '' && !/[\0\ufeff]/.test(text) && !/^(?:PK|GIF8|\{\\rtf|%PDF-|7z|Rar|\x7fELF|MZ|II|MM|SQLite)/.test(text))
        expect(decode(utf8(text)).text).toBe(text)
      })
    )
  })

  it('throws nothing but ReadError on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        codeOf(() => decode(bytes))
      })
    )
  })
})
