import * as z from 'zod'
import {noticeRecord} from '../model/record.ts'

/** The published JSON Schema (2020-12) of the record, written from zod. */
export function noticeSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(noticeRecord, {target: 'draft-2020-12'}), null, 2)}\n`
}
