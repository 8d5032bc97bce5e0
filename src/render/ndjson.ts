import type {Renderer} from '../model/contract.ts'
import {inKeyOrder} from './json.ts'

/** One record a line. */
export const ndjson: Renderer = {
  name: 'ndjson',
  file: () => 'notices.ndjson',
  render: records => records.map(record => `${JSON.stringify(inKeyOrder(record))}\n`).join('')
}
