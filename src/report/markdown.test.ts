import type {Nodes, Table} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {markdown} from './markdown.ts'
import {AWKWARD, fileOf, HOSTILE, mixed, told} from './report.fixture.ts'

const parse = (text: string) => unified().use(remarkParse).use(remarkGfm).parse(text)
const all = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(all) : [])]
const words = (node: Nodes): string =>
  'value' in node ? (node.type === 'html' ? '' : node.value) : 'children' in node ? node.children.map(words).join('') : ''

describe('the job summary', () => {
  it('has a table for each notice with findings, whatever their words', async () => {
    const tree = parse((await markdown.report(mixed(), told)) as string)
    const headings = tree.children.filter(({type}) => type === 'heading').map(words)
    expect(headings).toEqual(['zwgk-extract check', AWKWARD, 'b.docx', 'c.pdf'])
    const tables = tree.children.filter((node): node is Table => node.type === 'table')
    expect(tables.map(({children}) => children.map((row) => row.children.length))).toEqual([
      [4, 4, 4],
      [4, 4],
      [4, 4]
    ])
    expect(words(tables[0]?.children[1]?.children[3] as Nodes)).toBe(
      HOSTILE.replaceAll('`', '')
        .replace(/\p{Cc}+/gu, ' ')
        .repeat(2)
    )
  })
  it('lets through no HTML but its own, and no link but to rules', async () => {
    const nodes = all(parse((await markdown.report(mixed(), told)) as string))
    expect(new Set(nodes.flatMap((node) => (node.type === 'html' ? [node.value] : [])))).toEqual(new Set(['<code>', '</code>', '<br>']))
    expect(nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []))).toEqual(
      ['residue', 'numbering', 'numbering', 'unreadable'].map((id) => `https://example.org/#${id}`)
    )
    expect(nodes.some(({type}) => type === 'image' || type === 'delete' || type === 'emphasis')).toBe(false)
  })
  it('makes no link of an address, in a sentence or in the words it quotes', async () => {
    const said = 'www.a.cn https://b.cn/c a@b.cn'
    const nodes = all(parse((await markdown.report([fileOf('www.a.cn/a@b.cn.txt', '', [{reason: `${said} \`${said}\``}])], {...told, rules: []})) as string))
    expect(nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []))).toEqual([])
    expect(nodes.filter(({type}) => type === 'tableCell').map(words)).toContain(`${said} ${said}`)
  })
  it('stays below what GitHub takes, and says how much it left out', async () => {
    const many = Array.from({length: 12_000}, () => ({reason: '跳'.repeat(40)}))
    const text = (await markdown.report([fileOf('a.txt', '', many), fileOf('b.txt', '', many)], told)) as string
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024)
    expect(Buffer.byteLength(text)).toBeGreaterThan(900 * 1024)
    const rows = text.split('\n').filter((line) => line.includes('跳')).length
    expect(text.trimEnd().split('\n').at(-1)).toBe(`还有 ${24_000 - rows} 条没有列出：已到篇幅上限。`)
  })
  it('says that nothing was found, and what else there is to say', async () => {
    expect(await markdown.report([fileOf('a.txt', '', [])], {...told, language: 'en', notes: ['3 known']})).toBe(
      '## zwgk-extract check\n\n1 notice checked; nothing found\n\n3 known\n'
    )
  })
})
