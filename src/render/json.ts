import type {Renderer} from '../model/contract.ts'
import type {NoticeRecord} from '../model/record.ts'

/** A record whose tasks have their keys in the order of the schema: 主题词 come after the rest was made, yet stand before these two. */
export const inKeyOrder = (record: NoticeRecord): NoticeRecord => ({
  ...record,
  tasks: record.tasks.map(({clauses, position, ...task}) => ({...task, clauses, position}))
})

/** The records as one JSON array. */
export const json: Renderer = {
  name: 'json',
  file: () => 'notices.json',
  render: records => `${JSON.stringify(records.map(inKeyOrder), null, 2)}\n`
}
