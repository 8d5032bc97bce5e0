import {describe, expect, it} from 'vitest'
import type {RenderOptions} from '../model/contract.ts'
import type {Deadline} from '../model/deadline.ts'
import {task as taskSchema, type AnnexRow, type NoticeRecord} from '../model/record.ts'
import {renderers} from './index.ts'
import {deadlineNote} from './ledger/deadline-note.ts'
import {limit, plain, position, record, task, unit} from './record.fixture.ts'

async function csvOf(records: NoticeRecord[], options: Partial<RenderOptions> = {}): Promise<string> {
  const csv = await renderers.csv()
  return String(await csv.render(records, {...plain, ...options}))
}

/** Cells of a table in which none needs quotes, by header. */
function table(csv: string): Record<string, string>[] {
  const [head = [], ...rows] = csv
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','))
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])))
}

const byDate = limit('7月底前', {kind: 'date', date: '2022-07-31', yearInferred: true})
const quarterly = limit('每季度一次', {kind: 'recurring', period: 'P3M', min: 1})
const annex: AnnexRow = {
  row: 1,
  assignments: [
    {units: ['甲局', '乙局'], duty: '总体规划', position},
    {units: ['丙局'], duty: null, position}
  ],
  deadlineText: '6月底',
  deadlines: [limit('6月底', {kind: 'date', date: '2022-06-30'}), {...byDate, text: '7月末'}],
  position
}

describe('JSON', () => {
  it('is an array of two-blank indents that ends with a newline', async () => {
    const json = await renderers.json()
    expect(json.render([], plain)).toBe('[]\n')
    expect(json.render([record()], plain)).toMatch(/^\[\n {2}\{\n {4}"schemaVersion": "1",[\s\S]*\}\n\]\n$/u)
  })

  it('has the keys of a task in the order of the schema, also those added late', async () => {
    const late = task({cells: [{header: '分值', text: '5', position}]})
    late.keywords = ['规划']
    const written = async (name: 'json' | 'ndjson'): Promise<string> => String(await (await renderers[name]()).render([record(late)], plain))
    for (const text of [(await written('json')).slice(1, -2), await written('ndjson')]) {
      expect(Object.keys((JSON.parse(text) as NoticeRecord).tasks[0] ?? {})).toEqual(Object.keys(taskSchema.shape))
    }
  })

  it('is one line a record as NDJSON', async () => {
    const ndjson = await renderers.ndjson()
    const text = String(await ndjson.render([record(task({text: '一\n二'})), record()], plain))
    expect(
      text
        .split('\n')
        .slice(0, -1)
        .map((line) => (JSON.parse(line) as NoticeRecord).tasks.length)
    ).toEqual([1, 0])
  })
})

describe('a table', () => {
  it('begins with a BOM unless it is not wanted, and ends lines with CRLF', async () => {
    expect(await csvOf([record(task({}))], {bom: true})).toMatch(/^\uFEFF来源文件,发文字号,[^\n]*,行号\r\na\.txt,[^\n]*,7\r\n$/u)
    expect(await csvOf([record()])).toMatch(/^来源文件/u)
  })

  it.each(['=1+1', '+1', '-1', '@x', '＝1', '＋1', '－1', '＠x', '\tx', '\rx'])('never lets a spreadsheet run %j', async (text) => {
    expect(await csvOf([record(task({text}))])).toContain(`'${text}`)
  })

  it('quotes what RFC 4180 quotes', async () => {
    expect(await csvOf([record(task({text: '甲,"乙"\n丙'}))])).toContain(',"甲,""乙""\n丙",')
  })

  it('joins units by 、 and deadlines by ；, and gives the earliest date', async () => {
    const one = task({units: [unit('甲局', 'lead'), unit('乙局', 'lead'), unit('丙局', 'support')], deadlines: [quarterly, byDate], annex})
    expect(table(await csvOf([record(one)]))).toMatchObject([
      {
        牵头单位: '甲局、乙局',
        责任单位: '',
        配合单位: '丙局',
        时限原文: '每季度一次；7月底前；6月底',
        完成日期: '2022-06-30',
        时限类型: '周期性；具体日期',
        时限说明: '每季度至少1次；年份为推定',
        附表分工: '甲局、乙局：总体规划；丙局',
        附表时限: '6月底',
        行号: '7'
      }
    ])
  })

  it('has a column of 主题词 only where some task has them', async () => {
    expect(await csvOf([record(task({}))])).not.toContain('主题词')
    expect(table(await csvOf([record(task({keywords: ['规划', '公开']}))]))).toMatchObject([{主题词: '规划、公开'}])
  })

  it('has a row for each unit', async () => {
    const one = task({
      units: [unit('市发改委', 'lead', {canonical: '市发展改革委', level: 'city'}), unit('有关部门', 'support', {collective: true, level: null})]
    })
    expect(table(await csvOf([record(one, task({}))], {rows: 'unit'}))).toMatchObject([
      {单位: '市发改委', 规范名称: '市发展改革委', 角色: '牵头', 层级: '市级', 是否集合: '否', 任务内容: '公开规划。'},
      {单位: '有关部门', 规范名称: '有关部门', 角色: '配合', 层级: '', 是否集合: '是'}
    ])
  })

  it('has a row for each deadline, those of the annex row too, and no header twice', async () => {
    const within = limit('发布后10个工作日内', {kind: 'relative', duration: 'P10D', workdays: true, anchor: '发布', date: null})
    const csv = await csvOf([record(task({deadlines: [quarterly, within, byDate], annex}))], {rows: 'deadline', header: 'en'})
    expect(table(csv)).toMatchObject([
      {deadlineText: '每季度一次', deadlineKind: 'recurring', period: 'every quarter', min: '1', deadlineNote: 'at least 1 every quarter'},
      {anchor: '发布', duration: '10 working days', workdays: 'yes', dueDate: ''},
      {dueDate: '2022-07-31', yearInferred: 'yes', deadlineNote: 'year inferred'},
      {deadlineText: '6月底', dueDate: '2022-06-30', yearInferred: ''}
    ])
    const head = csv.slice(0, csv.indexOf('\r')).split(',')
    expect(new Set(head).size).toBe(head.length)
  })
})

describe('a deadline in words', () => {
  it.each<[string, Partial<Deadline> & {kind: Deadline['kind']}, string]>([
    ['2022年7月20日前', {kind: 'date', date: '2022-07-20'}, ''],
    ['9月31日前', {kind: 'date', date: null}, '日期无法确定'],
    ['7月3日至15日', {kind: 'date', start: '2022-07-03', date: '2022-07-15', yearInferred: true}, '2022-07-03至2022-07-15，年份按成文日期推定'],
    ['发布后10个工作日内', {kind: 'relative', duration: 'P10D', workdays: true, anchor: '政策文件发布'}, '自“政策文件发布”起10个工作日内'],
    ['5小时内', {kind: 'relative', duration: 'PT5H', anchor: null}, '5小时内'],
    ['舆情产生后', {kind: 'relative', duration: null, anchor: '舆情产生'}, '“舆情产生”之后'],
    ['每2个月不少于1篇', {kind: 'recurring', period: 'P2M', min: 1}, '每2个月至少1篇'],
    ['每季度末月20日前', {kind: 'recurring', period: 'P3M', rrule: 'FREQ=MONTHLY'}, '每季度，期内有固定日期'],
    ['不少于30日', {kind: 'minimum', duration: 'P30D', workdays: false}, '不少于30日'],
    ['与文件公开时', {kind: 'concurrent', anchor: '文件公开'}, '与“文件公开”同时'],
    ['长期', {kind: 'continuous'}, '持续进行']
  ])('%s', (text, value, note) => {
    expect(deadlineNote(limit(text, value), 'issued', 'zh')).toBe(note)
  })
})

describe('a table of deadlines', () => {
  it.each(['csv', 'md'] as const)('leaves out those that are not asked for, in %s', async (name) => {
    const keeps = {unit: () => true, limit: ({kind}: Deadline) => kind === 'date'}
    const rows = (await renderers[name]()).render([record(task({deadlines: [quarterly, byDate]}))], {...plain, rows: 'deadline', keeps})
    expect(await rows).toContain('7月底前')
    expect(await rows).not.toContain('每季度一次')
  })
})
