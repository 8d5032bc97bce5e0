import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'
import {describe, expect, it} from 'vitest'
import {IRREGULAR, LASTING} from './date.ts'
import {MARKS} from './division.ts'
import {OF_DOCUMENT} from './event.ts'
import {DOCUMENT_KINDS} from './kind.ts'
import {NINE} from './numeral.ts'
import {ORGANS} from './organ.ts'
import {LABEL_WORDS} from './role.ts'
import {CLASS_NOUNS} from './unit-name.ts'
import {WORK_VERB} from './verb.ts'

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
const DIVISIONS = runOf(MARKS, 5)
const NUMERALS = runOf(`${NINE}两`, 4)

/** Words of a source: 「(?:印发|发布)」 */
const wordsOf = (source: string): string[] => source.split(/\P{Script=Han}+/u).filter(({length}) => length > 1)

const LAWS: readonly {law: string; except?: string; breaks: (literal: Literal) => boolean; bad: string; good: string}[] = [
  {
    law: 'three endings of organs',
    breaks: ({text, words}) => ENDINGS.test(text) || among(ORGANS, words) >= 3,
    bad: '/(?:政府|中心|公司)$/u',
    good: '/^(?:市财政局|政府)$/u'
  },
  {law: 'two labels of roles', breaks: ({words}) => among(LABELS, words) >= 2, bad: '["牵头单位", "责任单位"]', good: '/责任单位|完成时限/u'},
  {law: 'the characters of numerals', breaks: ({text}) => NUMERALS.test(text), bad: '/^[一二三四五]、/u', good: '/^[一二]、/u'},
  {law: 'three kinds of document', breaks: ({words}) => among(DOCUMENT_KINDS, words) >= 3, bad: '`(?:通知|意见|函)`', good: '/印发|通知$/u'},
  {law: 'five marks of divisions', breaks: ({text}) => DIVISIONS.test(text), bad: '/[省市县区镇]直/u', good: '/[省市县区]直/u'},
  {
    law: 'three events of a document',
    breaks: ({words}) => among(wordsOf(OF_DOCUMENT), words) >= 3,
    bad: '/(?:印发|发布|下发)的/u',
    good: '/印发|发布|发文/u'
  },
  {law: 'three periods', breaks: ({words}) => among(['半年', '年度', '季度', '月度'], words) >= 3, bad: '/按(?:半年|季度|月度)/u', good: '/半年|季度|[月周]/u'},
  {
    law: 'three times without a day',
    // whose own words they are
    except: 'extract/deadline/open-ended.ts',
    breaks: ({words}) => among([...wordsOf(LASTING), ...wordsOf(IRREGULAR)], words) >= 3,
    bad: '/长期|持续|及时/u',
    good: '/长期|持续/u'
  },
  {
    law: 'five verbs of work',
    breaks: ({words}) => among(wordsOf(WORK_VERB), words) >= 5,
    bad: '/(?:公布|验收|培训|通报|评估)$/u',
    good: '/公布|验收|培训|通报|复印/u'
  }
]

const literals = files.flatMap((name) => literalsOf(name, readFileSync(join(src, name), 'utf8')).map((literal) => ({name, ...literal})))
const told = ({name, line, text}: Literal & {readonly name: string}): string => `${name}:${line} ${text.slice(0, 120)}`

describe.each(LAWS)('outside of the words no literal holds $law', ({except, breaks, bad, good}) => {
  it('in any file', () => {
    expect(literals.filter((literal) => literal.name !== except && breaks(literal)).map(told)).toEqual([])
  })
  it('and a hand copy would be seen', () => {
    expect(literalsOf('a.ts', `const a = ${bad}`).some(breaks)).toBe(true)
    expect(literalsOf('a.ts', `const a = ${good}`).some(breaks)).toBe(false)
    expect(literalsOf('a.ts', `const a = {examples: ${bad}}`).some(breaks)).toBe(false)
  })
})

/** The pairs of literals that share so many words: one list, kept twice. */
function copiesIn(all: readonly (Literal & {readonly name: string})[]): string[] {
  const lists = all
    .map((literal) => ({literal, words: new Set(literal.words.filter((word) => /^\p{Script=Han}{2,}$/u.test(word)))}))
    .filter(({words}) => words.size >= SHARED)
  return lists.flatMap((one, at) =>
    lists.slice(at + 1).flatMap((other) => {
      const shared = [...one.words].filter((word) => other.words.has(word))
      return shared.length >= SHARED ? [`${told(one.literal)} = ${told(other.literal)}: ${shared.join(' ')}`] : []
    })
  )
}
const SHARED = 4
/** A text to show rules on, with the bars of a table */
const EXAMPLE = 'check/shared/annex-example.ts'

describe('outside of the words no two literals share four words', () => {
  it('in any files', () => {
    expect(copiesIn(literals.filter(({name}) => name !== EXAMPLE))).toEqual([])
  })
  it('and a list kept twice would be seen', () => {
    const of = (code: string) => literalsOf('a.ts', code).map((literal) => ({name: 'a.ts', ...literal}))
    expect(copiesIn([...of('const a = /甲乙|丙丁|戊己|庚辛/u'), ...of("const a = '庚辛|丙丁|甲乙|戊己'")])).toHaveLength(1)
    expect(copiesIn([...of('const a = /甲乙|丙丁|戊己|庚辛/u'), ...of("const a = '庚辛|丙丁|甲乙|壬癸'")])).toEqual([])
  })
})
