import {stripVTControlCharacters} from 'node:util'
import {describe, expect, it} from 'vitest'
import {json} from './json.ts'
import {pretty} from './pretty.ts'
import {AWKWARD, fileOf, HOSTILE, mixed, told} from './report.fixture.ts'

describe('the report for people', () => {
  it('shows place, severity, sentence and rule, aligned', async () => {
    const file = fileOf('a.txt', '甲\n乙', [
      {reason: '跳号', at: [0, 1], note: '见上'},
      {reason: '认不出', severity: 'warning', ruleId: 'numbering', at: [2, 3]}
    ])
    expect(await pretty.report([file, fileOf('b.txt', '', [])], told)).toBe(
      [
        'a.txt',
        '1:1-1:2 error   跳号 residue',
        '  [note]:',
        '    见上',
        '2:1-2:2 warning 认不出 numbering',
        '',
        '已检查 2 份通知；错误 1，警告 1，提示 0',
        '规则说明：zwgk-extract explain 规则',
        ''
      ].join('\n')
    )
  })
  it('lets nothing steer the terminal', async () => {
    const plain = (await pretty.report(mixed(), told)) as string
    expect(plain).not.toMatch(/[^\P{Cc}\n]/u)
    expect(plain).toContain('1 个文件无法读取')
    const colored = (await pretty.report(mixed(), {...told, color: true})) as string
    expect(colored).toContain('\u001B[31m')
    expect(stripVTControlCharacters(colored)).toBe(plain)
  })
  it.each([1, 2, 3])('shows every finding where there are infos only, in %d files', async (count) => {
    const paths = Array.from({length: count}, (_, index) => `${index}.txt`)
    const files = paths.map((path) => fileOf(path, '甲', [{reason: `提示 ${path}`, severity: 'info', at: [0, 1], note: '见上'}]))
    expect(await pretty.report(files, told)).toBe(
      [
        ...paths.flatMap((path) => [path, `1:1-1:2 info 提示 ${path} residue`, '  [note]:', '    见上', '']),
        `已检查 ${count} 份通知；错误 0，警告 0，提示 ${count}`,
        '规则说明：zwgk-extract explain 规则',
        ''
      ].join('\n')
    )
  })
  it('says that nothing was found', async () => {
    expect(await pretty.report([fileOf('a.txt', '', [])], told)).toBe('已检查 1 份通知；没有发现问题\n')
    expect(await pretty.report([], {...told, language: 'en'})).toBe('0 notices checked; nothing found\n')
  })
})

describe('JSON', () => {
  it('has an entry for each file, and every word', async () => {
    const files = JSON.parse((await json.report(mixed(), told)) as string) as {path: string; messages: object[]}[]
    expect(files.map(({path, messages}) => [path, messages.length])).toEqual([
      [AWKWARD, 2],
      ['b.docx', 1],
      ['c.pdf', 1],
      ['d.txt', 0]
    ])
    expect(files[0]?.messages[0]).toEqual({
      ruleId: 'residue',
      severity: 'error',
      message: HOSTILE,
      expected: [],
      note: HOSTILE,
      url: 'https://example.org/#residue',
      position: {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 5, offset: 4}}
    })
    expect(await json.report([], told)).toBe('[]\n')
  })
})
