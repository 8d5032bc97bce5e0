import fc from 'fast-check'
import {expect, it} from 'vitest'
import {ledgerOf} from '../table.fixture.ts'

const TASKS = [
  '清理河面漂浮物，做到日产日清。',
  '拆除违章棚屋，平整河滩。',
  '修复破损护栏，加固险工河段。',
  '登记全部古桥，建立档案。',
  '公布查阅指南，开通网上预约。',
  '补植行道树，浇足定根水。'
]
const UNITS = ['县水利局', '县住建局、县林业局', '各乡镇', '县城管局牵头，县公安局配合', '各村（社区）', '镇水利站']
const LIMITS = ['6月底前', '2031年9月30日前', '长期坚持', '每季度一次', '全年', '11月中旬前']

/** How a row stands in the text, by how its cells are parted. */
const PARTINGS: Readonly<Record<string, (cells: readonly string[]) => string>> = {
  tabs: (cells) => cells.join('\t'),
  blanks: (cells) => cells.join('    '),
  'ideographic blanks': (cells) => cells.join('\u3000\u3000'),
  bars: (cells) => `| ${cells.join(' | ')} |`,
  'bars on lines of their own': (cells) => cells.map((cell) => `${cell}\n|`).join('\n'),
  lines: (cells) => cells.join('\n')
}

const rows = fc.array(fc.tuple(fc.constantFrom(...TASKS), fc.constantFrom(...UNITS), fc.constantFrom(...LIMITS)), {minLength: 3, maxLength: 12})
/** What the columns hold, in the orders that they are printed in: task, units, limit */
const orders = fc.constantFrom([0, 1, 2], [0, 2, 1])
const HEADER = ['工作任务', '责任单位', '完成时限']

it.each(Object.keys(PARTINGS))('a table says the same with its header and without it, its cells parted by %s', async (parting) => {
  const line = PARTINGS[parting] as (cells: readonly string[]) => string
  await fc.assert(
    fc.asyncProperty(rows, orders, async (work, order) => {
      const cells = (row: readonly string[], number: string) => line([number, ...order.map((at) => row[at] ?? '')])
      const table = (withHeader: boolean) =>
        ['某县2031年河道整治任务表', ...(withHeader ? [cells(HEADER, '序号')] : []), ...work.map((row, at) => cells(row, String(at + 1)))].join('\n')
      const said = await ledgerOf(table(false))
      expect(said).toHaveLength(work.length)
      expect(said).toEqual(await ledgerOf(table(true)))
    }),
    {numRuns: 25}
  )
})
