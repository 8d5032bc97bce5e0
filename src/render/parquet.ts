import {parquetWriteBuffer, type SchemaElement} from 'hyparquet-writer'
import type {Renderer} from '../model/contract.ts'
import {ledgerRows} from './ledger/rows.ts'
import {fieldsOf, type Field} from './parquet/fields.ts'
import {dayNumber} from '../text/day.ts'

const TEXT = {type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: {type: 'STRING'}} as const

/** Every field may be null, what stands in a list may not. */
function schemaOf({name, type}: Field): SchemaElement[] {
  const field = {name, repetition_type: 'OPTIONAL'} as const
  switch (type) {
    case 'string':
      return [{...field, ...TEXT}]
    case 'date':
      return [{...field, type: 'INT32', converted_type: 'DATE', logical_type: {type: 'DATE'}}]
    case 'int':
      return [{...field, type: 'INT32'}]
    case 'boolean':
      return [{...field, type: 'BOOLEAN'}]
    case 'list':
      return [
        {...field, converted_type: 'LIST', logical_type: {type: 'LIST'}, num_children: 1},
        {name: 'list', repetition_type: 'REPEATED', num_children: 1},
        {name: 'element', repetition_type: 'REQUIRED', ...TEXT}
      ]
  }
}

/** A table for programs (pandas, DuckDB, Spark …): Apache Parquet, its columns named in English whatever the language of the ledger. */
export const parquet: Renderer = {
  name: 'parquet',
  file: ({rows}) => `${rows}s.parquet`,
  render(records, {rows, keeps}) {
    const fields = fieldsOf(rows, records)
    const table = ledgerRows(records, rows, keeps)
    return new Uint8Array(
      parquetWriteBuffer({
        schema: [{name: 'root', num_children: fields.length}, ...fields.flatMap(schemaOf)],
        columnData: fields.map(({name, type, value}) => ({
          name,
          data: table.map((row) => {
            const cell = value(row) ?? null
            return type === 'date' && cell !== null ? dayNumber(String(cell)) : cell
          })
        })),
        createdBy: 'zwgk-extract'
      })
    )
  }
}
