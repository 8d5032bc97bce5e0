import type {Renderer} from '../model/contract.ts'
import type {NoticeRecord} from '../model/record.ts'

/** A record whose tasks have their keys in the order of the schema: 主题词 come after the rest was made, yet stand before these two. */
export const inKeyOrder = (record: NoticeRecord): NoticeRecord => ({
  ...record,
  tasks: record.tasks.map(({clauses, position, ...task}) => ({...task, clauses, position}))
})

/** A record as it stands in the array: without `[⏎` and `⏎]`. Records may be large, and this makes one string of each. */
const elementOf = (record: NoticeRecord): string => JSON.stringify([inKeyOrder(record)], null, 2).slice(2, -2)

/** The records as one JSON array. */
export const json: Renderer = {
  name: 'json',
  file: () => 'notices.json',
  flow: () => ({open: '[\n', between: ',\n', close: '\n]\n', each: elementOf}),
  render: (records) => (records.length === 0 ? '[]\n' : `[\n${records.map(elementOf).join(',\n')}\n]\n`)
}
