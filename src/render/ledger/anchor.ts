import type {NoticeRecord, Task} from '../../model/record.ts'

export type AnchorOf = (record: NoticeRecord, task: Task) => string

/** The id of each task within the review page: its own; where there are several notices, behind the number of its notice (`3/2.9`). */
export function anchorsOf(records: readonly NoticeRecord[]): AnchorOf {
  if (records.length <= 1) return (_, {id}) => id
  const numbers = new Map(records.map(({source}, at) => [source.path, at + 1]))
  return ({source}, {id}) => `${numbers.get(source.path) ?? 0}/${id}`
}
