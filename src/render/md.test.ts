import fc from 'fast-check'
import type {Node, Parent, Root, RootContent, TableRow} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import type {RenderOptions} from '../model/contract.ts'
import type {NoticeRecord} from '../model/record.ts'
import {md} from './md.ts'
import {limit, plain, record, task, unit, withNotice} from './record.fixture.ts'

const MARK = '<!-- zwgk-extract -->\n'

async function textOf(records: readonly NoticeRecord[], options: Partial<RenderOptions> = {}): Promise<string> {
  const text = String(await md.render(records, {...plain, ...options}))
  expect(text.startsWith(MARK)).toBe(true)
  return text.slice(MARK.length)
}

/** What a Markdown reader sees. */
const parse = (text: string): Root => unified().use(remarkParse).use(remarkGfm).parse(text)

/** The words of a node; a `<br>` is a line break, a comment is nothing, no other HTML is words. */
function wordsOf(node: Node): string {
  if ('children' in node) return (node as Parent).children.map(wordsOf).join('')
  const value = 'value' in node ? String(node.value) : ''
  if (node.type === 'html' && value === '<br>') return '\n'
  if (node.type === 'html' && value === '<!-- -->') return ''
  return node.type === 'text' ? value : `[${node.type}]`
}

const kindsOf = (node: Node): string[] => [node.type, ...('children' in node ? (node as Parent).children.flatMap(kindsOf) : [])]

const rowsOf = (node: RootContent | undefined): string[][] => (node?.type === 'table' ? node.children.map(({children}: TableRow) => children.map(wordsOf)) : [])

const one = task({
  title: '公开规划',
  text: '公开规划。\n7月底前公开。',
  units: [unit('甲局', 'lead'), unit('乙局', 'lead'), unit('丙局', 'support')],
  deadlines: [limit('7月底前', {kind: 'date', date: '2022-07-31', yearInferred: true}), limit('每季度一次', {kind: 'recurring', period: 'P3M', min: 1})]
})

describe('a ledger in Markdown', () => {
  it('has for each notice a heading, a line about it and a table', async () => {
    const bare = withNotice(record(), {title: null, planTitle: null, docNumber: null, issuer: null, issuedOn: null}, {path: 'b/c_d.txt'})
    const {children} = parse(await textOf([record(one), bare]))
    expect(children.map(({type}) => type)).toEqual(['heading', 'paragraph', 'table', 'heading', 'paragraph', 'table'])
    expect(children.filter(({type}) => type !== 'table').map(wordsOf)).toEqual([
      '要点',
      '发文字号：某办〔2022〕1号　发文机关：某办公室　成文日期：2022-06-20　来源文件：a.txt',
      'b/c_d.txt',
      '来源文件：b/c_d.txt'
    ])
    expect(rowsOf(children[2])).toEqual([
      ['编号', '任务内容', '牵头单位', '责任单位', '配合单位', '时限原文', '完成日期', '时限说明'],
      ['1.1', '公开规划。\n7月底前公开。', '甲局、乙局', '', '丙局', '7月底前；每季度一次', '2022-07-31', '年份为推定；每季度至少1次']
    ])
    expect(rowsOf(children[5])).toHaveLength(1)
  })

  it('has a row for each unit or deadline, and its headers in English, where that is asked for', async () => {
    const rows = async (options: Partial<RenderOptions>): Promise<string[][]> => rowsOf(parse(await textOf([record(one)], options)).children[2])
    expect((await rows({rows: 'unit'})).map((cells) => cells.slice(0, 3))).toEqual([
      ['单位', '角色', '编号'],
      ['甲局', '牵头', '1.1'],
      ['乙局', '牵头', '1.1'],
      ['丙局', '配合', '1.1']
    ])
    expect((await rows({rows: 'deadline', header: 'en'})).map((cells) => cells.slice(0, 4))).toEqual([
      ['deadlineText', 'dueDate', 'deadlineNote', 'id'],
      ['7月底前', '2022-07-31', 'year inferred', '1.1'],
      ['每季度一次', '', 'at least 1 every quarter', '1.1']
    ])
    expect(await textOf([record(one)], {header: 'en'})).toContain('docNumber: 某办〔2022〕1号, issuer: ')
  })

  it('has 主题词 where some task has them', async () => {
    expect(rowsOf(parse(await textOf([record(task({keywords: ['规划', '公开']}))])).children[2]).map((cells) => cells.at(-1))).toEqual(['主题词', '规划、公开'])
  })

  it.each([
    'a|b',
    '\\',
    '\\|',
    'a\\',
    '<script>alert(1)</script>',
    '<br>',
    '&lt;b&gt; &#35;',
    '`code`',
    '*斜* **粗**',
    '_斜_ __粗__',
    '~删~ ~~删~~',
    '[链](http://x.cn)',
    '![图](x)',
    '[^1]',
    '# 题 #',
    '- 列',
    '1. 列',
    '> 引',
    '---',
    '$x$',
    'https://a.cn/b_c?d=*e*',
    'www.a.cn/b_c',
    'a_b@c_d.cn',
    '<https://a.cn>',
    '[ ] 待办',
    '甲\n\n乙',
    '\u0000甲'
  ])('shows %j as it is', async (text) => {
    const {children} = parse(await textOf([withNotice(record(task({id: text, text})), {planTitle: text, issuer: text})]))
    const shown = text.replaceAll('\u0000', '')
    expect(children.map(({type}) => type)).toEqual(['heading', 'paragraph', 'table'])
    expect(rowsOf(children[2])[1]?.slice(0, 2)).toEqual([shown, shown])
    expect(wordsOf(children[0] as Node)).toBe(shown.replace(/\n+/gu, '  '))
    expect(children.flatMap(kindsOf)).not.toContain('link')
    expect(wordsOf(children[1] as Node)).toContain(`发文机关：${shown.replace(/\n+/gu, '  ')}　`)
  })

  it('shows any text as it is, blanks at the edges apart, and holds no markup but its own', async () => {
    const marks = fc
      .array(
        fc.constantFrom(
          ...'|\\`*_~[]()<>&#$:@.!-+=^"\'/',
          'www.a.cn',
          'WWW.',
          'http://',
          'HTTPS://b.cn',
          'mailto:',
          'xmpp:',
          'a@b.cn',
          '<br>',
          '&amp;',
          '规划',
          ' ',
          '\n',
          '\r\n',
          '\t',
          '1.',
          '𠮷'
        ),
        {maxLength: 40}
      )
      .map((parts) => parts.join(''))
    const anyText = fc.oneof({weight: 3, arbitrary: marks}, fc.string({unit: 'binary', maxLength: 60}), fc.string({unit: 'grapheme', maxLength: 60}))
    const linesOf = (text: string): string[] =>
      text
        .replace(/\r\n?/gu, '\n')
        .replace(/\t/gu, ' ')
        .replace(/[^\P{Cc}\n]/gu, '')
        .split('\n')
        .map((line) => line.trim())
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (text, title) => {
        const tree = parse(await textOf([withNotice(record(task({id: title, text}), task({text: title})), {issuer: `甲${title}乙`})]))
        expect(tree.children.map(({type}) => type)).toEqual(['heading', 'paragraph', 'table'])
        const [, first = [], second = []] = rowsOf(tree.children[2])
        expect(first[1]).toBe(linesOf(text.trim()).join('\n'))
        expect([first[0], second[1]]).toEqual([linesOf(title.trim()).join('\n'), linesOf(title.trim()).join('\n')])
        expect(wordsOf(tree.children[1] as Node)).toContain(`：${linesOf(`甲${title}乙`).join(' ')}　`)
        const kinds = new Set(kindsOf(tree))
        for (const kind of ['root', 'heading', 'paragraph', 'table', 'tableRow', 'tableCell', 'text', 'html']) kinds.delete(kind)
        expect([...kinds]).toEqual([])
      })
    )
  })
})

it('halves of characters on both sides of a control character are no character', async () => {
  expect(await textOf([record(task({text: '查\ud872\u001b\udf4e'}))])).toContain('查\uFFFD\uFFFD')
})
