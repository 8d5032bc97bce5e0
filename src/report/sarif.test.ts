import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {AWKWARD, fileOf, HOSTILE, mixed, told} from './report.fixture.ts'
import {sarif} from './sarif.ts'

const schema = JSON.parse(readFileSync(new URL('../../fixtures/sarif/sarif-2.1.0.schema.json', import.meta.url), 'utf8')) as object
// the schema's own liberties: types beside $ref, formats that ajv does not know
const ajv = new Ajv2020({strict: false, allErrors: true})
addFormats.default(ajv)
const validate = ajv.compile(schema)

interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: {readonly text: string}
  readonly locations: readonly {
    readonly physicalLocation: {readonly artifactLocation: {readonly uri: string; readonly uriBaseId?: string}; readonly region: object}
  }[]
  readonly partialFingerprints: {readonly primaryLocationLineHash: string}
}
interface Log {
  readonly runs: readonly {
    readonly columnKind: string
    readonly results: readonly Result[]
    readonly invocations: readonly {
      readonly executionSuccessful: boolean
      readonly toolExecutionNotifications: readonly {readonly message: {readonly text: string}}[]
    }[]
    readonly tool: {readonly driver: {readonly rules: readonly {readonly id: string}[]}}
  }[]
}

async function runOf(...args: Parameters<typeof sarif.report>): Promise<Log['runs'][number]> {
  const log = JSON.parse((await sarif.report(...args)) as string) as Log
  expect(validate(log), ajv.errorsText(validate.errors)).toBe(true)
  expect(log.runs).toHaveLength(1)
  return log.runs[0] as Log['runs'][number]
}
const uriOf = (result: Result | undefined): string | undefined => result?.locations[0]?.physicalLocation.artifactLocation.uri
const hashesOf = async (text: string, said: Parameters<typeof fileOf>[2]): Promise<string[]> =>
  (await runOf([fileOf('a.txt', text, said)], told)).results.map((one) => one.partialFingerprints.primaryLocationLineHash)

describe('SARIF', () => {
  it('is valid against the schema of the standard, and the schema is one that can fail', async () => {
    const run = await runOf(mixed(), told)
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(run.invocations[0]?.executionSuccessful).toBe(false)
    expect(run.results.map(({level, ruleId, ruleIndex}) => [level, ruleId, run.tool.driver.rules[ruleIndex]?.id])).toEqual([
      ['error', 'residue', 'residue'],
      ['warning', 'numbering', 'numbering'],
      ['note', 'numbering', 'numbering'],
      ['error', 'unreadable', 'unreadable']
    ])
    expect(run.results.map(({locations}) => locations[0]?.physicalLocation.region)).toEqual([
      {startLine: 1, startColumn: 1, endLine: 1, endColumn: 5},
      {startLine: 2, startColumn: 1, endLine: 3, endColumn: 3},
      {startLine: 1},
      {startLine: 1}
    ])
    expect(validate({version: '2.1.0', runs: [{...run, columnKind: 'bytes'}]})).toBe(false)
    expect(validate(JSON.parse((await sarif.report([], told)) as string))).toBe(true)
  })
  it('encodes paths, so that a URI says them back', async () => {
    const {
      results: [first]
    } = await runOf(mixed(), told)
    expect(uriOf(first)).toMatch(/^[\x21-\x7E]+$/u)
    expect(uriOf(first)).not.toMatch(/[[\]]/u)
    expect(decodeURIComponent(uriOf(first) ?? '')).toBe(AWKWARD)
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[a%#?:〔 [\]&+\\]{0,8}a$/u), async (path) => {
        const {
          results: [only]
        } = await runOf([fileOf(path, '', [{reason: 'x'}])], told)
        expect(decodeURIComponent(new URL(uriOf(only) ?? '', 'file:///root/').pathname)).toBe(`/root/${path}`)
      }),
      {numRuns: 30}
    )
    const {
      results: [outside]
    } = await runOf([fileOf('/elsewhere/通知.txt', '', [{reason: 'x'}])], told)
    expect(uriOf(outside)).toBe('file:///elsewhere/%E9%80%9A%E7%9F%A5.txt')
  })
  it('makes no link of what is printed', async () => {
    const {
      results: [first]
    } = await runOf(mixed(), told)
    expect(first?.message.text).toContain('[x\\](y)')
    expect(first?.message.text.replaceAll('\\](', '](')).toBe(`${HOSTILE}\n${HOSTILE}`)
  })
  it('knows a finding again when lines move, and parts two that are alike', async () => {
    const first = await hashesOf('三、公开\n三、公开\n', [
      {reason: '跳号', at: [0, 4]},
      {reason: '跳号', at: [5, 9]}
    ])
    const moved = await hashesOf('新的一行\n\n三、公\n开\n三、公开\n', [
      {reason: 'gap', at: [6, 11], severity: 'warning'},
      {reason: 'gap', at: [12, 16]}
    ])
    expect(moved).toEqual(first)
    expect(new Set(first).size).toBe(2)
    expect(await hashesOf('三、公开\n', [{reason: '跳号', at: [0, 4], ruleId: 'numbering'}])).not.toEqual(first.slice(0, 1))
  })
  it('keeps the gravest where there are too many, and says so', async () => {
    const severities = ['info', 'warning', 'error'] as const
    const file = fileOf(
      'a.txt',
      '',
      Array.from({length: 25_002}, (_, index) => ({reason: `${index}`, severity: severities[index % 3] ?? 'info'}))
    )
    const {
      runs: [run]
    } = JSON.parse((await sarif.report([file], {...told, notes: ['甲']})) as string) as Log
    const levels = (level: string) => run?.results.filter((one) => one.level === level).length
    expect([levels('error'), levels('warning'), levels('note')]).toEqual([8334, 8334, 8332])
    expect(run?.invocations[0]?.toolExecutionNotifications.map(({message}) => message.text)).toEqual(['甲', '共 25002 条，只列出最严重的 25000 条'])
  })
})
