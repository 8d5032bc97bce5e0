import {XMLParser, XMLValidator} from 'fast-xml-parser'
import {describe, expect, it} from 'vitest'
import {junit} from './junit.ts'
import {AWKWARD, HOSTILE, mixed, told} from './report.fixture.ts'

interface Node {
  readonly [name: string]: unknown
  readonly ':@'?: Readonly<Record<string, string>>
}

const xml = (await junit.report(mixed(), told)) as string
const [, root] = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true
}).parse(xml) as [Node, Node]

const attributes = (node: Node): Readonly<Record<string, string>> => node[':@'] ?? {}
const nameOf = (node: Node): string => Object.keys(node).find((key) => key !== ':@') ?? ''
const children = (node: Node): Node[] => (node[nameOf(node)] as Node[]).filter((child) => nameOf(child) !== '#text')

/** Which elements stand in which, with the attributes that readers of JUnit need: the shape that its XML Schemas have in common. */
const SHAPE: Readonly<Record<string, readonly [children: readonly string[], attributes: readonly string[]]>> = {
  testsuites: [['testsuite'], ['name', 'tests', 'failures', 'errors']],
  testsuite: [['testcase'], ['name', 'tests', 'failures', 'errors']],
  testcase: [
    ['failure', 'error', 'system-out'],
    ['classname', 'name']
  ],
  failure: [[], ['type', 'message']],
  error: [[], ['type', 'message']],
  'system-out': [[], []]
}
function faults(node: Node): string[] {
  const [allowed = [], needed = []] = SHAPE[nameOf(node)] ?? []
  return [
    ...children(node)
      .map(nameOf)
      .filter((name) => !allowed.includes(name)),
    ...needed.filter((name) => !(name in attributes(node))),
    ...Object.keys(attributes(node)).filter((name) => !needed.includes(name)),
    ...children(node).flatMap(faults)
  ]
}

describe('JUnit', () => {
  it('is XML of the shape that its readers know', () => {
    expect(XMLValidator.validate(xml)).toBe(true)
    expect(nameOf(root)).toBe('testsuites')
    expect(faults(root)).toEqual([])
    // eslint-disable-next-line no-control-regex
    expect(xml).not.toMatch(/[\u0000-\u0008\v\f\u000E-\u001F]/u)
  })
  it('counts what it holds', () => {
    const suites = children(root)
    for (const suite of [root, ...suites]) {
      const cases = suite === root ? suites.flatMap(children) : children(suite)
      const count = (name: string) => cases.filter((one) => children(one).some((child) => nameOf(child) === name)).length
      expect([attributes(suite).tests, attributes(suite).failures, attributes(suite).errors].map(Number)).toEqual([
        cases.length,
        count('failure'),
        count('error')
      ])
    }
    expect(suites.map((suite) => [attributes(suite).name, children(suite).length])).toEqual([
      [AWKWARD, 2],
      ['b.docx', 1],
      ['c.pdf', 1],
      ['d.txt', 1]
    ])
  })
  it('fails for errors alone, and says every word', () => {
    const outcomes = children(root)
      .flatMap(children)
      .map((one) => children(one).map(nameOf).join())
    expect(outcomes).toEqual(['failure', 'system-out', 'system-out', 'error', ''])
    const [first] = children(root).flatMap(children).flatMap(children)
    const said = HOSTILE.replace(/[\0\u001B]/gu, '\uFFFD') // eslint-disable-line no-control-regex
    expect(first && attributes(first).message).toBe(`${said}\n${said}`)
  })
})
