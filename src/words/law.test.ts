import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'
import {describe, expect, it} from 'vitest'
import {DOCUMENT_KINDS} from './kind.ts'
import {NINE} from './numeral.ts'
import {ORGANS} from './organ.ts'
import {LABEL_WORDS} from './role.ts'
import {CLASS_NOUNS} from './unit-name.ts'

const src = fileURLToPath(new URL('..', import.meta.url))
const files = readdirSync(src, {recursive: true, encoding: 'utf8'})
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !/\.(?:test|fixture|d)\.ts$|^words\//u.test(name))

interface Literal {
  readonly text: string
  readonly line: number
  /** Words that stand beside each other: in an alternation of a pattern, or as members of a list */
  readonly words: readonly string[]
}

const isText = (node: ts.Node): boolean => ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node) || ts.isTemplateExpression(node)

/** Every pattern, string and list of strings of a file; examples speak for themselves. */
function literalsOf(name: string, code: string): Literal[] {
  const source = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true)
  const found: Literal[] = []
  const add = (node: ts.Node, words: readonly string[]) => {
    found.push({text: node.getText(source), line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1, words})
  }
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText(source) === 'examples') return
    if (ts.isArrayLiteralExpression(node))
      add(
        node,
        node.elements.filter(ts.isStringLiteralLike).map(({text}) => text)
      )
    else if (isText(node)) add(node, node.getText(source).includes('|') ? node.getText(source).split(/\P{Script=Han}+/u) : [])
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function among(known: Iterable<string>, words: readonly string[]): number {
  const all = new Set(known)
  return new Set(words.filter((word) => all.has(word))).size
}
const LABELS = LABEL_WORDS.flatMap((word) => [word, ...CLASS_NOUNS.map((noun) => word + noun)])
const runOf = (characters: string, count: number): RegExp => new RegExp(`[${characters}]{${count}}`, 'u')
const ENDINGS = runOf(ORGANS.filter(({length}) => length === 1).join(''), 3)
const NUMERALS = runOf(`${NINE}两`, 4)

const LAWS: readonly {law: string; breaks: (literal: Literal) => boolean; bad: string; good: string}[] = [
  {
    law: 'three endings of organs',
    breaks: ({text, words}) => ENDINGS.test(text) || among(ORGANS, words) >= 3,
    bad: '/(?:政府|中心|公司)$/u',
    good: '/^(?:市财政局|政府)$/u'
  },
  {law: 'two labels of roles', breaks: ({words}) => among(LABELS, words) >= 2, bad: '["牵头单位", "责任单位"]', good: '/责任单位|完成时限/u'},
  {law: 'the characters of numerals', breaks: ({text}) => NUMERALS.test(text), bad: '/^[一二三四五]、/u', good: '/^[一二]、/u'},
  {law: 'three kinds of document', breaks: ({words}) => among(DOCUMENT_KINDS, words) >= 3, bad: '`(?:通知|意见|函)`', good: '/印发|通知$/u'}
]

describe.each(LAWS)('outside of the words no literal holds $law', ({breaks, bad, good}) => {
  it('in any file', () => {
    const broken = files.flatMap((name) =>
      literalsOf(name, readFileSync(join(src, name), 'utf8'))
        .filter(breaks)
        .map(({line, text}) => `${name}:${line} ${text.slice(0, 120)}`)
    )
    expect(broken).toEqual([])
  })
  it('and a hand copy would be seen', () => {
    expect(literalsOf('a.ts', `const a = ${bad}`).some(breaks)).toBe(true)
    expect(literalsOf('a.ts', `const a = ${good}`).some(breaks)).toBe(false)
    expect(literalsOf('a.ts', `const a = {examples: ${bad}}`).some(breaks)).toBe(false)
  })
})
