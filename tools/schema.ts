import * as z from 'zod'
import {config} from '../src/model/config.ts'
import {position, positionShape} from '../src/model/deadline.ts'
import {noticeRecord} from '../src/model/record.ts'

/** The published JSON Schema (2020-12) of the record, written from zod. */
export function noticeSchema(): string {
  const schema = z.toJSONSchema(noticeRecord, {
    target: 'draft-2020-12',
    unrepresentable: 'any',
    // The fast check of positions is published as the shape it stands for.
    override({zodSchema, jsonSchema}) {
      if (zodSchema !== position) return
      const shape = z.toJSONSchema(positionShape)
      delete shape.$schema
      Object.assign(jsonSchema, shape)
    }
  })
  return `${JSON.stringify(schema, null, 2)}\n`
}

/** The published JSON Schema of the settings. */
export function configSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(config, {target: 'draft-2020-12'}), null, 2)}\n`
}
