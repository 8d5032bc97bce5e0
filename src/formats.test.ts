import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {extractNotice, type NoticeRecord} from './index.ts'

const folder = new URL('../fixtures/formats/', import.meta.url)
function recordOf(extension: string): Promise<NoticeRecord> {
  const path = `notice.${extension}`
  return extractNotice({path, bytes: readFileSync(new URL(path, folder))})
}
/** Without a merged cell where it is said again, of the rows below its first: a text cannot tell that it is merged. */
function cellsOnce(tasks: NoticeRecord['tasks']): NoticeRecord['tasks'] {
  const seen = new Set<number>()
  const isNew = (offset: number): boolean => {
    const before = seen.size
    return seen.add(offset).size > before
  }
  return tasks.map(({cells = [], ...task}) => ({...task, cells: cells.filter(({position: {start}}) => isNew(start.offset))}))
}
/** The record without what a format may change: where things stand, and what stands around them. */
const sayingOf = ({source: _, coverage: __, tasks, ...record}: NoticeRecord): unknown =>
  JSON.parse(JSON.stringify({...record, tasks: cellsOnce(tasks)}, (key, value: unknown) => (key === 'position' || key === 'positions' ? undefined : value)))

describe('one notice in many formats', () => {
  it('has chapters, units, deadlines and a table with merged cells', async () => {
    const {notice, sections, tasks, coverage, diagnostics} = await recordOf('txt')
    expect(notice.docNumber?.text).toBe('某政办〔2024〕8号')
    expect(sections.map(({title}) => title)).toEqual(['优化窗口服务', '办好民生实事', '2024年重点任务分工'])
    expect(
      tasks.map(
        ({id, units, deadlines}) =>
          `${id} ${units.map(({name, role}) => `${role} ${name}`).join(' ')} ${deadlines.map((deadline) => ('date' in deadline ? String(deadline.date) : deadline.kind)).join(' ')}`
      )
    ).toEqual([
      '1.1 responsible 市政务服务局 responsible 市人力资源社会保障局 responsible 各县（市、区）政府 2024-06-30',
      '1.2 lead 市政务服务局 support 市司法局 support 市财政局 null recurring',
      '2.3 lead 市民政局 responsible 市财政局 responsible 市住房城乡建设局 2024-11-30 2024-12-31',
      '2.4 responsible 市政府各部门 responsible 各县（市、区）政府 2024-04-14',
      '3.1 lead 市民政局 support 市财政局 2024-09-30',
      '3.2 responsible 市商务局 2024-11-30',
      '3.3 responsible 市政务服务局 responsible 各县（市、区）政府 continuous'
    ])
    expect([coverage.residue, diagnostics]).toEqual([[], []])
  })
  it.each(['md', 'html', 'docx', 'pdf', 'ofd', 'doc', 'wps'])('gives the same record from .%s as from .txt', async (extension) => {
    expect(sayingOf(await recordOf(extension))).toEqual(sayingOf(await recordOf('txt')))
  })
  it.each(['xlsx', 'xls', 'csv'])('gives the tasks of its table from .%s', async (extension) => {
    const workOf = (record: NoticeRecord) =>
      record.tasks.map(({number, text, units, deadlines}) => ({
        number,
        text,
        units: units.map(({name, role}) => [name, role]),
        deadlines: deadlines.map(({text: words, kind}) => [words, kind])
      }))
    const whole = workOf(await recordOf('txt'))
    expect(workOf(await recordOf(extension))).toEqual(whole.slice(-3))
  })
  it.each(['docx', 'doc', 'wps', 'pdf', 'ofd', 'xlsx', 'xls', 'csv', 'html', 'md'])(
    'says where everything stands in the reading text of .%s',
    async (extension) => {
      const {coverage, diagnostics} = await recordOf(extension)
      expect([coverage.residue, coverage.accounted, diagnostics]).toEqual([[], coverage.characters, []])
    }
  )
})
