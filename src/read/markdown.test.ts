import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {expectSoundLayout, outline, readText, squeeze} from './reading.fixture.ts'

const lines = async (text: string) => outline(await readText('notice.md', text))

describe('markdown reader', () => {
  it('keeps the words and drops the syntax', async () => {
    expect(await lines('# 某县工作要点\n\n为做好*这项*工作，[见附件](a.docx)，**现**通知 `如下`&nbsp;1\\*2：\n\n> 引文')).toEqual([
      '# 某县工作要点',
      '为做好这项工作，见附件，现通知 如下\u00a01*2：',
      '引文'
    ])
  })

  it('keeps numbers and bullets as printed', async () => {
    expect(await lines('1. 甲事\n2. 乙事\n\n5) 丙事\n\n2、丁事\n\n- 子事\n  - [x] 丑事\n\n（三）寅事')).toEqual([
      '1. 甲事',
      '2. 乙事',
      '5) 丙事',
      '2、丁事',
      '- 子事',
      '- [x] 丑事',
      '（三）寅事'
    ])
  })

  it('reads each line of a paragraph as a paragraph', async () => {
    expect(await lines('一、总体要求\n（一）甲。\\\n（责任单位：某局）\n1. 乙\n（责任单位：某办）')).toEqual([
      '一、总体要求',
      '（一）甲。',
      '（责任单位：某局）',
      '1. 乙',
      '（责任单位：某办）'
    ])
  })

  it('has a table with the range of each cell', async () => {
    const file = await readText('notice.md', '| 序号 | 任务 |\n|---|---|\n| 1 | 甲<br>乙 |\n| 2 |  |\n')
    expect(outline(file)).toEqual(['= 序号 ¦ 任务', '= 1 ¦ 甲⏎乙', '= 2 ¦ '])
    expect(String(file)).toBe('序号 | 任务\n1 | 甲\n乙\n2 | \n')
    expectSoundLayout(file, ' | ')
  })

  it('takes off stars that CommonMark leaves between a full stop and a Chinese character', async () => {
    expect(await lines('**（一）推进公开。**持续做好。**（二）加强管理。**按季检查。')).toEqual(['（一）推进公开。持续做好。（二）加强管理。按季检查。'])
    expect(await lines('公示名单：李\\*\\*、王\\*\\*')).toEqual(['公示名单：李**、王**'])
  })

  it('does not take a range for a deletion, nor an indent for code', async () => {
    expect(await lines('    　　在5~10个工作日内，最多3~5人\n\n```\n甲\n  乙\n```')).toEqual(['在5~10个工作日内，最多3~5人', '甲', '乙'])
  })

  it('keeps the text of HTML, and its tables as tables', async () => {
    expect(
      await lines('<div align="center">附件</div>\n\n<table><tr><td rowspan="2">甲</td><td>乙</td></tr><tr><td>丙</td></tr></table>\n\n正<u>文</u>')
    ).toEqual(['附件', '= 甲^2 ¦ 乙', '= 丙', '正文'])
  })

  it('sets front matter aside', async () => {
    expect(await lines('---\ntitle: 某通知\ntags:\n  - 公开\n---\n正文')).toEqual(['~ ---', '~ title: 某通知', '~ tags:', '~ - 公开', '~ ---', '正文'])
    expect(await lines('---\n甲，乙。\n\n---\n丙')).toEqual(['甲，乙。', '丙'])
  })

  it('survives nesting that its parser cannot take', async () => {
    expect((await lines(`${'>'.repeat(20000)}甲`)).join('')).toContain('甲')
  })

  it('never loses a letter and never throws, whatever the marks', async () => {
    const piece = fc.constantFrom(
      '甲',
      '乙',
      '丙丁',
      '。',
      '\n',
      '\n\n',
      '**',
      '*',
      '_',
      '- ',
      '1. ',
      '# ',
      '> ',
      '|',
      '---',
      '`',
      '    ',
      '（一）',
      '~',
      '<b>',
      '\\'
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, {minLength: 1, maxLength: 30}), async (pieces) => {
        const source = `甲${pieces.join('')}`
        const file = await readText('notice.md', source)
        expectSoundLayout(file, ' | ')
        const letters = (text: string) => squeeze(text).replace(/[^甲乙丙丁一（）。]/g, '')
        expect(letters(String(file))).toBe(letters(source))
      }),
      {numRuns: 300}
    )
  })
})
