/** Files that the project makes itself: its fixtures, and notices of the fuzzer's grammar in each format. */
import {readFileSync} from 'node:fs'
import {inflateSync} from 'node:zlib'
import {strToU8, unzipSync} from 'fflate'
import {wordFile} from '../../src/read/doc/doc.fixture.ts'
import {bars, line as pdfLine, pdfOf} from '../../src/read/pdf/pdf.fixture.ts'
import {xlsFile, type XlsCell} from '../../src/read/sheet/xls.fixture.ts'
import {docx} from '../formats/docx.mjs'
import {ofd} from '../formats/ofd.mjs'
import {xlsx} from '../formats/xlsx.mjs'
import {mutateText} from './mutate-text.ts'
import type {Parts} from './mutate-zip.ts'
import {notice, type Piece} from './notice.ts'
import type {Random} from './random.ts'

const known = new Map<string, Uint8Array>()

export function fixture(extension: string): Uint8Array {
  const bytes = known.get(extension) ?? new Uint8Array(readFileSync(`fixtures/formats/notice.${extension}`))
  known.set(extension, bytes)
  return bytes
}

export const fixtureParts = (extension: string): Parts => unzipSync(fixture(extension))

/** A notice, in some of whose lines a character stands that nobody expects. */
const pieces = (random: Random): Piece[] =>
  notice(random).map((piece) => (piece.kind === 'line' && random.chance(0.05) ? {...piece, text: mutateText(piece.text, random)} : piece))

const linesOf = (list: readonly Piece[]): {text: string; level?: number}[] => list.flatMap((piece) => (piece.kind === 'line' ? [piece] : []))
const rowsOf = (list: readonly Piece[]): (readonly string[])[] =>
  list.flatMap((piece) => (piece.kind === 'table' ? piece.rows : [['序号', '工作任务']])).slice(0, 12)
const asParts = (parts: Readonly<Record<string, string>>): Parts => Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)]))
/** In tools/formats a cell without a text is covered by the one above it. */
const merged = (rows: readonly (readonly string[])[], random: Random): (string | null)[][] =>
  rows.map((row, at) => row.map((cell) => (at > 0 && random.chance(0.1) ? null : cell)))

export function docxParts(random: Random): Parts {
  const list = pieces(random)
  return docx({automatic: random.chance(0.5), body: linesOf(list), table: {rows: merged(rowsOf(list), random)}}, asParts)
}

export function ofdParts(random: Random): Parts {
  const list = pieces(random)
  return ofd(
    {
      body: linesOf(list),
      table: {
        rows: merged(
          rowsOf(list).map((row) => row.slice(0, 5)),
          random
        )
      }
    },
    asParts
  )
}

export async function xlsxParts(random: Random): Promise<Parts> {
  return unzipSync(await xlsx({title: '分工表', rows: merged(rowsOf(pieces(random)), random)}))
}

/** Formats with which a reader has to print a number */
const FORMATS = [
  'General',
  '0',
  '0.00',
  '#,##0',
  '0%',
  'yyyy"年"m"月"d"日"',
  'm"月"',
  '[$-804]yyyy-mm-dd',
  '# ??/?????????',
  '# ?/?',
  '0.00E+00',
  'h:mm:ss',
  '@',
  '[Red]-0',
  ';;;',
  '',
  '[h]:mm',
  '"x',
  '\\',
  '0'.repeat(300),
  '[>1]0;1',
  14,
  22,
  31,
  57,
  200
]
function cellOf(text: string, random: Random): XlsCell | null {
  if (random.chance(0.75)) return {text}
  if (random.chance(0.1)) return null
  if (random.chance(0.1)) return {formula: text}
  return {number: random.pick([1, 0, -1, 45000, 45000.75, 1e308, NaN, -Infinity, 2958466, 0.1 + 0.2, 60]), format: random.pick(FORMATS)}
}

export function xls(random: Random): Uint8Array {
  const merge = (): readonly [number, number, number, number] => [random.below(6), random.pick([0, 2, 5, 65535]), random.below(4), random.pick([0, 1, 3, 255])]
  return xlsFile(
    random.some(1, 2, (at) => ({
      name: `表${at}`,
      rows: rowsOf(pieces(random)).map((row) => row.map((cell) => cellOf(cell, random))),
      isHidden: random.chance(0.1),
      merges: random.some(0, 2, merge)
    }))
  )
}

export const doc = (random: Random): Uint8Array =>
  wordFile(
    random.some(1, 3, () => ({
      text: pieces(random)
        .map((piece) => (piece.kind === 'line' ? piece.text : piece.rows.map((row) => `${row.join('\x07')}\x07\x07`).join('')))
        .join('\r')
    }))
  )

/** Lines of 30 characters on pages of 25 lines; a table under ruling lines at the end of some pages. */
export function pdf(random: Random): Uint8Array {
  const lines = linesOf(pieces(random)).flatMap(({text}) => text.match(/[^\n]{1,30}/gu) ?? [])
  const pages: string[] = []
  for (let from = 0; from < Math.max(1, lines.length); from += 25) {
    const text = lines
      .slice(from, from + 25)
      .map((words, at) => pdfLine(words, random.chance(0.3) ? 70 : 50, 60 + at * 15))
      .join('')
    pages.push(text + (random.chance(0.3) ? bars([50, 120, 250, 350], [100, 160, 220]) : ''))
  }
  return pdfOf(pages, {rotate: random.pick([0, 0, 0, 90, 180])})
}

/** The fixture with its streams unpacked: a change in a packed stream changes nothing but whether it can be unpacked. */
export function unpackedPdf(): Uint8Array {
  const packed = Buffer.from(fixture('pdf')).toString('latin1')
  const open = packed.replace(
    /(<<.{0,400}?)\/Filter\s*\/FlateDecode(.{0,400}?>>\s*stream\r?\n)(.*?)(\r?\nendstream)/gsu,
    (whole, before: string, after: string, stream: string, end: string) => {
      try {
        const bytes = inflateSync(Buffer.from(stream, 'latin1'))
        // fonts and the like are long, and what is in them is not ours
        return bytes.length > 40_000 ? whole : (before + after).replace(/\/Length \d+(?! 0 R)/u, `/Length ${bytes.length}`) + bytes.toString('latin1') + end
      } catch {
        return whole
      }
    }
  )
  return new Uint8Array(Buffer.from(open, 'latin1'))
}
