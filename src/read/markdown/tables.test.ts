import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parseTable} from '../markdown.ts'
import {outline, readText} from '../reading.fixture.ts'
import {piecesOf} from './tables.ts'

const table = (rows: readonly string[]) => ['| 序号 | 任务 |', '|---|:-:|', ...rows].join('\n')
const plain = (count: number) => Array.from({length: count}, (_, at) => `| ${at + 1} | 修补第${at + 1}处路面。 |`)
const isTaken = (source: string) => piecesOf(source, parseTable).some((piece) => 'rows' in piece)

describe('large tables of Markdown', () => {
  it('have the rows that the parser gives, whatever stands in their cells', () => {
    const cell = fc
      .array(
        fc.constantFrom(
          '甲',
          '乙 丙',
          '|',
          ' ',
          '\t',
          '\\|',
          '`',
          '*',
          '**',
          '<br>',
          '&amp;',
          '[x]',
          'www.a.cn',
          'a@b.cn',
          'http://a.cn',
          '~~',
          '：',
          '-',
          '>',
          '#',
          '1.',
          '\u00a0',
          '　',
          '\u0000',
          '\f',
          '𠮷',
          '\u2028'
        ),
        {maxLength: 6}
      )
      .map((pieces) => pieces.join(''))
    const row = fc.tuple(fc.array(cell, {maxLength: 4}), fc.constantFrom('', ' |', '|', '||', '| \t')).map(([cells, end]) => `|${cells.join('|')}${end}`)
    fc.assert(
      fc.property(fc.array(row, {maxLength: 4}), fc.constantFrom('\n', '\r\n', '\r'), (rows, feed) => {
        const source = table([...rows, ...plain(60)]).replaceAll('\n', feed)
        expect(piecesOf(source, parseTable)).toEqual([{text: ''}, {rows: parseTable(source)}, {text: ''}])
      }),
      {numRuns: 150}
    )
  })

  it('are taken out only where nothing else can hold them', () => {
    const large = table(plain(60))
    expect([large, `\n${large}\n`, `正文。\n\n${large}\n\n正文。`, `- 项目\n\n${large}`, `> 引文\n\n${large}`].map(isTaken)).toEqual([
      true,
      true,
      true,
      true,
      true
    ])
    expect(
      [
        `正文。\n${large}`,
        `\`\`\`\n\n${large}\n\n\`\`\``,
        `<!--\n\n${large}\n\n-->`,
        `<pre>\n\n${large}\n\n</pre>`,
        `${large}\n正文。`,
        `${large}\n\n[甲]: /a`,
        `- ~~~\n\n${large}`,
        table(plain(40)),
        `${large}\n    - 项目`
      ].map(isTaken)
    ).toEqual(Array(9).fill(false))
    expect(isTaken(['| 甲 | 乙 |', '| 丙 | 丁 |', ...plain(60)].join('\n'))).toBe(false)
  })

  it('stand among the other blocks of the text', async () => {
    const lines = outline(await readText('a.md', `# 清单\n\n1. 甲\n\n${table(plain(60))}\n\n2. 乙\n\n${table(['| **1** | 甲<br>乙 |', ...plain(60)])}\n\n止。`))
    expect([lines.length, ...lines.slice(0, 4), lines[63], ...lines.slice(64, 66), lines.at(-1)]).toEqual([
      127,
      '# 清单',
      '1. 甲',
      '= 序号 ¦ 任务',
      '= 1 ¦ 修补第1处路面。',
      '2. 乙',
      '= 序号 ¦ 任务',
      '= 1 ¦ 甲⏎乙',
      '止。'
    ])
  })
})
