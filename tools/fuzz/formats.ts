/** What the fuzzer makes, by format: a file's making, its changing and its bytes. */
import {doc, docxParts, fixture, fixtureParts, ofdParts, pdf, unpackedPdf, xls, xlsxParts} from './files.ts'
import {mutateBytes} from './mutate-bytes.ts'
import {mutatePdf} from './mutate-pdf.ts'
import {mutateText} from './mutate-text.ts'
import {mutateZip, zip, type Parts} from './mutate-zip.ts'
import {notice} from './notice.ts'
import {csv, html, markdown, plain} from './print.ts'
import type {Random} from './random.ts'

/** What is read: a file, or a text as another program hands it on, in which a surrogate may stand alone. */
export type Input = {readonly path: string} & ({readonly bytes: Uint8Array} | {readonly text: string})

interface Shape<Made> {
  make(random: Random): Made | Promise<Made>
  mutate(made: Made, random: Random): Made
  input(made: Made, random: Random): Input
}

/** The same with its type left out: a list holds all of them. */
export interface Format {
  /** @param changes One number a change, from which it is made */
  make(random: Random, changes: readonly number[], randomOf: (seed: number) => Random): Promise<Input>
}

function format<Made>({make, mutate, input}: Shape<Made>): Format {
  return {
    async make(random, changes, randomOf) {
      let made: Made = await make(random)
      for (const seed of changes) made = mutate(made, randomOf(seed))
      return input(made, random)
    }
  }
}

/** Whether no surrogate stands alone */
const isWellFormed = (text: string): boolean => !/\p{Cs}/u.test(text)
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))

/** A text that UTF-8 can hold goes through the reader; another is handed on as it is. */
const textFormat = (extension: string, print: (random: Random) => string): Format =>
  format({
    make: print,
    mutate: mutateText,
    input(text, random) {
      const path = `notice.${extension}`
      if (extension === 'txt' && !isWellFormed(text)) return {path, text}
      return {path, bytes: random.chance(0.03) ? utf16(text) : new Uint8Array(Buffer.from(text, 'utf8'))}
    }
  })

const zipFormat = (extension: string, make: (random: Random) => Parts | Promise<Parts>): Format =>
  format<Parts | Uint8Array>({
    make: (random) => (random.chance(0.5) ? fixtureParts(extension) : make(random)),
    mutate: (made, random) => {
      if (made instanceof Uint8Array) return mutateBytes(made, random)
      return random.chance(0.06) ? mutateBytes(random.chance(0.5) ? fixture(extension) : zip(made), random) : mutateZip(made, random)
    },
    input: (made) => ({path: `notice.${extension}`, bytes: made instanceof Uint8Array ? made : zip(made)})
  })

const byteFormat = (extension: string, make: (random: Random) => Uint8Array, mutate = mutateBytes): Format =>
  format({make, mutate, input: (bytes) => ({path: `notice.${extension}`, bytes})})

export const formats: Readonly<Record<string, Format>> = {
  text: textFormat('txt', (random) => plain(notice(random), random)),
  md: textFormat('md', (random) => markdown(notice(random), random)),
  html: textFormat('html', (random) => html(notice(random), random)),
  csv: textFormat('csv', (random) => csv(notice(random), random)),
  docx: zipFormat('docx', docxParts),
  xlsx: zipFormat('xlsx', xlsxParts),
  ofd: zipFormat('ofd', ofdParts),
  doc: byteFormat('doc', (random) => (random.chance(0.5) ? fixture('doc') : doc(random))),
  xls: byteFormat('xls', (random) => (random.chance(0.4) ? fixture('xls') : xls(random))),
  pdf: byteFormat('pdf', (random) => random.pick([pdf, pdf, () => fixture('pdf'), unpackedPdf])(random), mutatePdf)
}
