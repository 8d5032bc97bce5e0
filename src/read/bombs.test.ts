/** Small files that ask for much: each ends soon, as a reading or in a sentence. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {ReadError} from '../model/contract.ts'
import {read} from './index.ts'
import {latin, line, pdfOf, strokes, type1} from './pdf/pdf.fixture.ts'

/** On a busy machine; alone, each takes a tenth of it at most. */
const SOON = 20_000

/** How reading ends: with which text, or with which code */
const endOf = (path: string, bytes: Uint8Array): Promise<string> =>
  read({path, bytes}).then(String, (error: unknown) => {
    if (error instanceof ReadError) return error.code
    throw error
  })

describe('a PDF', () => {
  const page = latin('a', 50, 100) + line('公开预算', 50, 130)
  const glyphs = Array.from({length: 40}, (_, at) => `/g${at} 1 RD x ND\n`).join('')
  const secret = (end: string) => `dup /Private 1 dict dup begin /CharStrings 40 dict dup begin\n${glyphs}${end}`
  it.each([['/'], ['/b 0 RD /'], ['/b 9 RD '], ['/b']])(
    'whose font ends within its glyphs, %j, is read',
    async (end) => {
      expect(await endOf('a.pdf', pdfOf([page], {program: type1('', secret(end))}))).toContain('公开预算')
    },
    SOON
  )
  it(
    'with damaged pages that nobody asks for rejects nothing behind our back',
    async () => {
      const stray: unknown[] = []
      const hear = (reason: unknown) => {
        stray.push(reason)
      }
      process.on('unhandledRejection', hear)
      try {
        // lists that do not end, in two pages: reading stops at the first, and the second is on its way
        const file = Buffer.from(pdfOf([page, page, page, page]))
          .toString('latin1')
          .replace(/\/MediaBox\[/gu, `/MediaBox${'['.repeat(99)}`)
        await endOf('a.pdf', Buffer.from(file, 'latin1'))
        await new Promise((resolve) => {
          setImmediate(resolve)
        })
      } finally {
        process.off('unhandledRejection', hear)
      }
      expect(stray).toEqual([])
    },
    SOON
  )
  it(
    'whose font names a place beyond its encoding is read',
    async () => {
      expect(await endOf('a.pdf', pdfOf([page], {program: type1('/Encoding 256 array\ndup 2047483647 /a put\nreadonly def', secret('end'))}))).toContain(
        '公开预算'
      )
    },
    SOON
  )
  it(
    'with more characters on a line than the stack holds arguments is read',
    async () => {
      expect(await endOf('a.pdf', pdfOf([latin('a'.repeat(150_000), 50, 100)]))).toContain('a'.repeat(150_000))
    },
    SOON
  )
  it('with any byte changed is read, or refused in a sentence', async () => {
    const whole = pdfOf([page + strokes([50, 90, 250, 90])])
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.constantFrom(0x01, 0x10, 0x80, 0xff), async (at, mask) => {
        const start = performance.now()
        await endOf(
          'a.pdf',
          whole.map((byte, place) => (place === at ? byte ^ mask : byte))
        )
        expect(performance.now() - start).toBeLessThan(SOON)
      })
    )
  }, 60_000)
})
