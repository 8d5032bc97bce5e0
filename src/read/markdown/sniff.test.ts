import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {docx, pt, tbl, tc, tr} from '../docx/docx.fixture.ts'
import {read} from '../index.ts'
import {expectSoundLayout, outline, readText} from '../reading.fixture.ts'
import {isMarkdown} from './sniff.ts'

const NOTICE = [
  '# 海安区人民政府办公室关于印发《海安区夜市提升行动方案》的通知',
  '**发布日期**: 2025-10-31',
  '**原文链接**: [http://haian.example.invalid/a.html](http://haian.example.invalid/a.html)',
  '---',
  '海政办发〔2025〕17号',
  '**一、重点任务**',
  '1. 改造摊位。**（一）**改造破损摊位。',
  '> （十二）加快修剪。组织农户开展修剪。',
  '- **文件编号**：无'
]
const READ = [
  '# 海安区人民政府办公室关于印发《海安区夜市提升行动方案》的通知',
  '发布日期: 2025-10-31',
  '原文链接: http://haian.example.invalid/a.html',
  '海政办发〔2025〕17号',
  '一、重点任务',
  '1. 改造摊位。（一）改造破损摊位。',
  '（十二）加快修剪。组织农户开展修剪。',
  '- 文件编号：无'
]

describe('marks of Markdown in another file are no text', () => {
  it.each([
    ['a line each', NOTICE.join('\n')],
    ['with blank lines', NOTICE.join('\n\n')],
    ['with line ends of Windows', NOTICE.join('\r\n')]
  ])('in plain text, %s', async (_, text) => {
    const file = await readText('notice.txt', text)
    expect(outline(file)).toEqual(READ)
    expectSoundLayout(file)
  })

  it('in a Word document, a paragraph each', async () => {
    expect(outline(await read({path: 'notice.docx', bytes: docx(NOTICE.map((line) => pt(line.replaceAll('>', '&gt;'))).join(''))}))).toEqual(READ)
  })

  it('in a Word document, around a table', async () => {
    const body = `${pt('# 某县清单')}${pt('**一、任务**')}${tbl(tr(tc(pt('序号')), tc(pt('任务'))))}${pt('**二、要求**')}`
    expect(outline(await read({path: 'notice.docx', bytes: docx(body)}))).toEqual(['# 某县清单', '一、任务', '= 序号 ¦ 任务', '二、要求'])
  })
})

it.each([
  ['2023年**月**日', '**市**局', '李**、王**'],
  ['# 1号楼', '改造。'],
  ['**重要**：先清点。', '再改造。'],
  ['> 首页 > 公开', '> 通知'],
  ['* 改造摊位', '* 疏通管网', '----', '***'],
  ['**县人民政府办公室关于印发方案的通知', '**县财政局**：']
])('a notice with signs of its own is no Markdown: %#', async (...lines) => {
  expect(isMarkdown(lines.join('\n'))).toBe(false)
  const file = await readText('notice.txt', lines.join('\n'))
  expect(String(file)).toBe(lines.join('\n'))
})

it('a text without marks is read as it stands', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.stringMatching(/^[一二（）。，：a-z0-9 .*>-]{1,20}$/u), {minLength: 1, maxLength: 6}), async (lines) => {
      const text = lines.join('\n')
      fc.pre(text.trim() !== '' && !text.includes('**'))
      const file = await readText('notice.txt', text)
      expect(String(file)).toBe(text)
      expect(file.data.reading?.ownText).toBe(true)
    })
  )
})

it('a text that kept its marks says that it was read as Markdown: its positions point into the reading text', async () => {
  const formatOf = async (text: string) => (await read({path: 'a.txt', bytes: new TextEncoder().encode(text)})).data.reading
  expect(await formatOf(NOTICE.join('\n'))).toMatchObject({format: 'markdown', ownText: false})
  expect(await formatOf(READ.join('\n'))).toMatchObject({format: 'text', ownText: true})
})
