import {describe, expect, it} from 'vitest'
import type {RuleExample} from '../model/contract.ts'
import type {Checking} from '../model/reading.ts'
import {extractNotice, readNotice} from '../index.ts'
import {textHashOf} from '../text/text-hash.ts'
import {rules, runRules} from './index.ts'

/** What a rule points at in a notice. */
async function found(id: string, {text, warnings}: RuleExample): Promise<string[]> {
  const file = await readNotice({path: /^(?:---|#)/u.test(text) ? 'example.md' : 'example.txt', bytes: new TextEncoder().encode(text)})
  const source = String(file)
  if (warnings && file.data.reading) file.data.reading = {...file.data.reading, warnings}
  const {diagnostics} = await extractNotice(file, {calendar: true})
  return diagnostics.filter(({ruleId}) => ruleId === id).map(({position}) => (position ? source.slice(position.start.offset, position.end.offset) : ''))
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, {examples}) => {
  it.each(examples.map((example) => [example.text, example] as const))('%j', async (_, example) => {
    expect(await found(id, example)).toEqual(example.finds)
  })
})

describe.each(runRules.map((rule) => [rule.id, rule] as const))('%s', (_, {findAcross, examples}) => {
  it.each(examples.map((example) => [example.texts, example] as const))('%j', async (texts, {finds}) => {
    const notices = await Promise.all(
      texts.map(async (text, at) => ({
        record: await extractNotice({path: `${at}.txt`, bytes: new TextEncoder().encode(text)}),
        textHash: textHashOf(text)
      }))
    )
    expect(findAcross(notices).map(({path}) => Number.parseInt(path, 10))).toEqual(finds)
  })
})

it('is shown by two notices that break each rule and two that keep it', () => {
  const counts = [...rules, ...runRules].map(
    ({id, examples}: {id: string; examples: readonly {finds: readonly unknown[]}[]}) =>
      [id, examples.filter(({finds}) => finds.length > 0).length, examples.filter(({finds}) => finds.length === 0).length] as const
  )
  expect(counts.filter(([, broken, kept]) => broken < 2 || kept < 2)).toEqual([])
})

describe('a finding', () => {
  const remarks = async (checking: Checking) => {
    const file = await readNotice({path: 'a.txt', bytes: new TextEncoder().encode('登记表\n姓名\n')})
    await extractNotice(file, checking)
    return file.messages.map(({ruleId, fatal, reason}) => ({ruleId, fatal, reason}))
  }
  it('is said in the language asked for', async () => {
    const [zh] = await remarks({})
    const [en] = await remarks({language: 'en'})
    expect(zh?.reason).toMatch(/^\p{Script=Han}/u)
    expect(en?.reason).toMatch(/^Unexpected/u)
  })
  it('has the severity asked for, or is not made at all', async () => {
    expect((await remarks({severities: {'nothing-found': 'info'}})).find(({ruleId}) => ruleId === 'nothing-found')?.fatal).toBeUndefined()
    expect((await remarks({severities: {'nothing-found': 'warning'}})).find(({ruleId}) => ruleId === 'nothing-found')?.fatal).toBe(false)
    expect((await remarks({severities: {'nothing-found': 'off'}})).some(({ruleId}) => ruleId === 'nothing-found')).toBe(false)
  })
})
