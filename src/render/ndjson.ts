import type {Renderer} from '../model/contract.ts'
import type {NoticeRecord} from '../model/record.ts'
import {inKeyOrder} from './json.ts'

const lineOf = (record: NoticeRecord): string => `${JSON.stringify(inKeyOrder(record))}\n`

/** One record a line. */
export const ndjson: Renderer = {
  name: 'ndjson',
  file: () => 'notices.ndjson',
  flow: () => ({open: '', between: '', close: '', each: lineOf}),
  render: (records) => records.map(lineOf).join('')
}
