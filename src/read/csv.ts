import {CsvError, parse} from 'csv-parse/sync'
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

/**
 * The sign that cuts most lines into the same number of cells, and into more of them; one that
 * leaves quotation marks in the midst of a cell (`"序号"<tab>"任务"` cut at commas) only when all do.
 */
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
    const score = share < MOST ? 0 : share * 10 + width + (isQuotedAsAWhole(sample, delimiter) ? sample.length : 0)
    if (score > best.score) best = {delimiter, score}
  }
  return best.delimiter
}

function isQuotedAsAWhole(sample: string, delimiter: string): boolean {
  try {
    parse(sample, {delimiter, relax_column_count: true})
    return true
  } catch (error) {
    // the sample may end inside a cell
    if (error instanceof CsvError) return error.code === 'CSV_QUOTE_NOT_CLOSED'
    throw error
  }
}

function records(text: string, delimiter: string): string[][] {
  const options = {delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: false} as const
  try {
    return parse(text, options)
  } catch (error) {
    // a quotation mark that never closes swallows the rest: then marks are part of the text
    if (error instanceof CsvError) return parse(text, {...options, quote: false})
    throw error
  }
}
