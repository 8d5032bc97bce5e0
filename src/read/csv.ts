import {parse, type CsvError} from 'csv-parse/sync'
import type {Reader, Reading} from '../model/contract.ts'
import {decode} from './encoding.ts'
import {ReadingText} from './reading-text.ts'
import {writeSheets} from './sheet/write.ts'

/** Tables as text: cells parted by comma, tab or semicolon. */
export const reader: Reader = {
  name: 'csv',
  extensions: ['.csv', '.tsv', '.tab'],
  read(bytes, forced) {
    const {text, encoding} = decode(bytes, forced)
    return {...readCsv(text), encoding}
  }
}

export function readCsv(text: string): Omit<Reading, 'encoding'> {
  const into = new ReadingText()
  writeSheets(into, [{name: '', isHidden: false, rows: records(text, delimiterOf(text)), merges: []}])
  return {text: into.text, blocks: into.blocks}
}

const DELIMITERS = [',', '\t', ';', '；', '|']
const SAMPLE = 1 << 16
/** Rows of one width must be so many of all, or the sign is one of the text. */
const MOST = 0.5

/** The sign that cuts most lines into the same number of cells, and into more of them. */
function delimiterOf(text: string): string {
  const cut = text.length > SAMPLE ? text.lastIndexOf('\n', SAMPLE) : -1
  const sample = cut > 0 ? text.slice(0, cut) : text.slice(0, SAMPLE)
  let best = {delimiter: ',', score: 0}
  for (const delimiter of DELIMITERS) {
    const widths = records(sample, delimiter).map((row) => row.length)
    const times = new Map<number, number>()
    for (const width of widths) if (width > 1) times.set(width, (times.get(width) ?? 0) + 1)
    const [width, count] = [...times].reduce((most, each) => (each[1] > most[1] ? each : most), [1, 0])
    const share = count / widths.length
    const score = share < MOST ? 0 : share * 10 + width
    if (score > best.score) best = {delimiter, score}
  }
  return best.delimiter
}

function records(text: string, delimiter: string): string[][] {
  const options = {delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: false} as const
  try {
    return parse(text, options)
  } catch (error) {
    // a quotation mark that never closes swallows the rest: then marks are part of the text
    if (isCsvError(error)) return parse(text, {...options, quote: false})
    throw error
  }
}

function isCsvError(error: unknown): error is CsvError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('CSV_')
}

