import fc from 'fast-check'
import {parquetMetadata, parquetReadObjects} from 'hyparquet'
import {describe, expect, it} from 'vitest'
import type {RenderOptions} from '../model/contract.ts'
import type {NoticeRecord, Unit} from '../model/record.ts'
import {parquet} from './parquet.ts'
import {limit, plain, position, record, task, unit, withNotice} from './record.fixture.ts'

async function bytesOf(records: readonly NoticeRecord[], rows: RenderOptions['rows'] = 'task', header: RenderOptions['header'] = 'zh'): Promise<ArrayBuffer> {
  const bytes = await parquet.render(records, {...plain, rows, header})
  return new Uint8Array(bytes as Uint8Array).buffer
}

/** Rows as another program reads them. */
const rowsOf = async (records: readonly NoticeRecord[], rows: RenderOptions['rows'] = 'task'): Promise<Record<string, unknown>[]> =>
  parquetReadObjects({file: await bytesOf(records, rows)})

/** `DATE` of each column; `LIST<STRING>` of one that holds lists. */
function typesOf(bytes: ArrayBuffer): Record<string, string> {
  const types: Record<string, string> = {}
  let list = ''
  for (const {name, type, logical_type, repetition_type} of parquetMetadata(bytes).schema.slice(1)) {
    const said = logical_type?.type ?? type ?? 'group'
    if (said === 'LIST') list = name
    else if (name === 'element') types[list] = `LIST<${said}>`
    else if (name !== 'list') types[name] = `${said}${repetition_type === 'OPTIONAL' ? '' : ` ${repetition_type ?? ''}`}`
  }
  return types
}

const inJuly = limit('7月3日至15日', {kind: 'date', start: '2022-07-03', date: '2022-07-15', yearInferred: true})
const quarterly = limit('每季度一次', {kind: 'recurring', period: 'P3M', min: 1})
const within = limit('发布后10个工作日内', {kind: 'relative', duration: 'P10D', workdays: true, anchor: '发布', date: null})
const one = task({
  title: '公开规划',
  units: [unit('市发改委', 'lead', {canonical: '市发展改革委', level: 'city'}), unit('有关部门', 'support', {collective: true, level: null})],
  deadlines: [quarterly, within, inJuly],
  leaders: [{title: '责任领导', name: '张某', position}]
})

const day = (date: string): Date => new Date(`${date}T00:00:00Z`)

describe('a table for programs', () => {
  it('has true types, any of which may be empty', async () => {
    expect(typesOf(await bytesOf([record(task({keywords: ['规划']}))]))).toEqual({
      source: 'STRING',
      docNumber: 'STRING',
      title: 'STRING',
      issuer: 'STRING',
      issuedOn: 'DATE',
      id: 'STRING',
      marker: 'STRING',
      section1: 'STRING',
      section2: 'STRING',
      taskTitle: 'STRING',
      taskText: 'STRING',
      lead: 'LIST<STRING>',
      responsible: 'LIST<STRING>',
      support: 'LIST<STRING>',
      leaders: 'STRING',
      deadlineText: 'LIST<STRING>',
      dueDate: 'DATE',
      deadlineKind: 'LIST<STRING>',
      deadlineNote: 'STRING',
      annexAssignments: 'STRING',
      annexDeadline: 'STRING',
      keywords: 'LIST<STRING>',
      line: 'INT32'
    })
    expect(typesOf(await bytesOf([], 'unit'))).toMatchObject({unit: 'STRING', role: 'STRING', collective: 'BOOLEAN', deadlineText: 'LIST<STRING>'})
    expect(typesOf(await bytesOf([], 'deadline'))).toMatchObject({
      deadlineText: 'STRING',
      deadlineKind: 'STRING',
      start: 'DATE',
      dueDate: 'DATE',
      period: 'STRING',
      min: 'INT32',
      anchor: 'STRING',
      duration: 'STRING',
      workdays: 'BOOLEAN',
      yearInferred: 'BOOLEAN',
      lead: 'LIST<STRING>',
      rrule: 'STRING'
    })
  })

  it('has a row for each task', async () => {
    const bare = withNotice(record(task({text: '一'})), {docNumber: null, issuedOn: null, issuer: null})
    expect(await rowsOf([record(one), bare])).toEqual([
      {
        source: 'a.txt',
        docNumber: '某办〔2022〕1号',
        title: '要点',
        issuer: '某办公室',
        issuedOn: day('2022-06-20'),
        id: '1.1',
        marker: '（一）',
        section1: '公开',
        section2: null,
        taskTitle: '公开规划',
        taskText: '公开规划。',
        lead: ['市发改委'],
        responsible: [],
        support: ['有关部门'],
        leaders: '责任领导：张某',
        deadlineText: ['每季度一次', '发布后10个工作日内', '7月3日至15日'],
        dueDate: day('2022-07-15'),
        deadlineKind: ['recurring', 'relative', 'date'],
        deadlineNote: 'at least 1 every quarter；within 10 working days of “发布”；2022-07-03 to 2022-07-15, year inferred',
        annexAssignments: null,
        annexDeadline: null,
        line: 7
      },
      {
        source: 'a.txt',
        docNumber: null,
        title: '要点',
        issuer: null,
        issuedOn: null,
        id: '1.1',
        marker: '（一）',
        section1: '公开',
        section2: null,
        taskTitle: null,
        taskText: '一',
        lead: [],
        responsible: [],
        support: [],
        leaders: null,
        deadlineText: [],
        dueDate: null,
        deadlineKind: [],
        deadlineNote: null,
        annexAssignments: null,
        annexDeadline: null,
        line: 7
      }
    ])
  })

  it('has a row for each unit', async () => {
    expect(await rowsOf([record(one)], 'unit')).toMatchObject([
      {unit: '市发改委', canonical: '市发展改革委', role: 'lead', level: 'city', collective: false, id: '1.1', lead: ['市发改委']},
      {unit: '有关部门', canonical: '有关部门', role: 'support', level: null, collective: true}
    ])
  })

  it('has a row for each deadline, with durations by ISO 8601 and schedules by RFC 5545', async () => {
    const monthly = limit('每月25日前', {kind: 'recurring', period: 'P1M', rrule: 'FREQ=MONTHLY;BYMONTHDAY=25'})
    expect(await rowsOf([record(one, task({deadlines: [monthly]}))], 'deadline')).toMatchObject([
      {deadlineText: '每季度一次', deadlineKind: 'recurring', period: 'P3M', min: 1, start: null, dueDate: null, workdays: null, yearInferred: false},
      {deadlineText: '发布后10个工作日内', deadlineKind: 'relative', duration: 'P10D', workdays: true, anchor: '发布', min: null},
      {deadlineText: '7月3日至15日', start: day('2022-07-03'), dueDate: day('2022-07-15'), yearInferred: true, workdays: null, rrule: null},
      {period: 'P1M', rrule: 'FREQ=MONTHLY;BYMONTHDAY=25'}
    ])
  })

  it('is the same in whatever language the ledger is', async () => {
    expect(new Uint8Array(await bytesOf([record(one)], 'task', 'en'))).toEqual(new Uint8Array(await bytesOf([record(one)], 'task', 'zh')))
  })

  it.each(['task', 'unit', 'deadline'] as const)('without a %s is a table of no rows', async (rows) => {
    const bytes = await bytesOf([], rows)
    expect(parquetMetadata(bytes).num_rows).toBe(0n)
    expect(Object.keys(typesOf(bytes)).length).toBeGreaterThan(20)
    expect(await rowsOf([record()], rows)).toEqual([])
  })

  it('holds 20,000 rows', async () => {
    const many = Array.from({length: 20_000}, (_, at) =>
      task({
        id: String(at),
        text: `第${at}项`,
        units: at % 3 === 0 ? [] : [unit(`甲${at % 50}局`, 'lead'), unit('乙局', 'lead')],
        deadlines: at % 2 === 0 ? [inJuly] : []
      })
    )
    const rows = await rowsOf([record(...many)])
    expect(rows.map(({id}) => id)).toEqual(many.map(({id}) => id))
    expect(rows.map(({taskText}) => taskText)).toEqual(many.map(({text}) => text))
    expect(rows.map(({lead}) => lead)).toEqual(many.map(({units}) => units.map(({name}) => name)))
    expect(rows.filter(({dueDate}) => dueDate !== null)).toHaveLength(10_000)
  })

  it('leaves out the rows that are not asked for', async () => {
    const keeps = {unit: ({name}: Unit) => name === '有关部门', limit: () => true}
    const bytes = await parquet.render([record(one)], {...plain, rows: 'unit', keeps})
    expect(await parquetReadObjects({file: new Uint8Array(bytes as Uint8Array).buffer})).toMatchObject([{unit: '有关部门'}])
  })

  it('keeps any text', async () => {
    const anyText = fc.string({unit: 'binary', minLength: 1, maxLength: 60})
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({text: anyText, names: fc.array(anyText, {maxLength: 3})}), {maxLength: 8}), async (given) => {
        const rows = await rowsOf([record(...given.map(({text, names}) => task({text, units: names.map((name) => unit(name, 'lead'))})))])
        expect(rows.map(({taskText, lead}) => ({text: taskText, names: lead}))).toEqual(given)
      })
    )
  })
})
