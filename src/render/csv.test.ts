import {parse} from 'csv-parse/sync'
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {ledgerColumns} from './ledger/columns.ts'
import {renderers} from './index.ts'
import {limit, plain, record, task, unit} from './record.fixture.ts'

const said = fc
  .array(fc.constantFrom('公开', '\n', '\r', '\r\n', '"', ',', '，', '\t', '=1+1', ' ', '𠮷', '\u2028', '\u0085', '\0'), {maxLength: 8})
  .map((parts) => parts.join(''))

it('is RFC 4180 whatever a text holds: a foreign parser counts the same fields in every row', async () => {
  const csv = await renderers.csv()
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({text: said, title: said, name: said}), {minLength: 1, maxLength: 5}),
      fc.constantFrom('task' as const, 'unit' as const, 'deadline' as const),
      async (tasks, rows) => {
        const records = [
          record(...tasks.map(({text, title, name}) => task({text, title, units: [unit(name, 'lead')], deadlines: [limit(name, {kind: 'continuous'})]})))
        ]
        const table = String(await csv.render(records, {...plain, rows}))
        const parsed = parse(table, {relax_column_count: true, record_delimiter: '\r\n'})
        const columns = ledgerColumns(rows, records)
        expect(parsed.map((row) => row.length)).toEqual([...Array(tasks.length + 1).keys()].map(() => columns.length))
        const at = columns.findIndex(({en}) => en === 'taskText')
        expect(parsed.slice(1).map((row) => row[at]?.replace(/^'(?=[=\t\r])/u, ''))).toEqual(tasks.map(({text}) => text))
        // who ends a row at a lone line break too must find each inside quotation marks
        expect(parse(table, {relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r']}).length).toBe(tasks.length + 1)
      }
    ),
    {numRuns: 300}
  )
})
