import {describe, expect, it} from 'vitest'
import type {RuleExample, RunRule} from '../model/contract.ts'
import {extractNotice, readNotice} from '../index.ts'
import {textHashOf} from '../text/hash.ts'
import {checkAcross, rules} from './index.ts'

/** What a rule points at in a notice. */
const found = async (id: string, {text, warnings}: RuleExample): Promise<string[]> => {
  const file = await readNotice({path: /^(?:---|#)/u.test(text) ? 'example.md' : 'example.txt', bytes: new TextEncoder().encode(text)})
  const source = String(file)
  if (warnings && file.data.reading) file.data.reading = {...file.data.reading, warnings}
  const {diagnostics} = await extractNotice(file)
  return diagnostics.filter(({ruleId}) => ruleId === id).map(({position}) => position ? source.slice(position.start.offset, position.end.offset) : '')
}

describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (id, {examples}) => {
  it.each(examples.map(example => [example.text, example] as const))('%j', async (_, example) => {
    expect(await found(id, example)).toEqual(example.finds)
  })
})

it('is shown by two notices that break each rule and two that keep it', () => {
  const counts = rules.map(({id, examples}) => [id, examples.filter(({finds}) => finds.length > 0).length, examples.filter(({finds}) => finds.length === 0).length] as const)
  expect(counts.filter(([, broken, kept]) => broken < 2 || kept < 2)).toEqual([])
})

describe('a finding', () => {
  const remarks = async (checking: NonNullable<Awaited<ReturnType<typeof readNotice>>['data']['checking']>) => {
    const file = await readNotice({path: 'a.txt', bytes: new TextEncoder().encode('登记表\n姓名\n')})
    file.data.checking = checking
    await extractNotice(file)
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

describe('a rule that looks across notices', () => {
  const sameText: RunRule = {
    id: 'same-text', says: {zh: '', en: ''}, help: {zh: '', en: ''}, severity: 'warning', examples: [],
    findAcross: notices => notices.filter(({textHash}, index) => notices.findIndex(other => other.textHash === textHash) < index)
      .map(({record}) => ({path: record.source.path, says: {zh: '相同', en: 'same'}, place: null}))
  }
  const across = async (severities: NonNullable<NonNullable<Awaited<ReturnType<typeof readNotice>>['data']['checking']>['severities']> = {}) => {
    const notices = await Promise.all(['登记表\n姓名\n', '登记表', '登 记表 姓名'].map(async (text, index) => {
      const file = await readNotice({path: `${index}.txt`, bytes: new TextEncoder().encode(text)})
      file.data.checking = {language: 'en', severities}
      return {file, record: await extractNotice(file), textHash: textHashOf(text)}
    }))
    checkAcross(notices, [sameText])
    return notices.flatMap(({file}) => file.messages.filter(({ruleId}) => ruleId === 'same-text').map(({reason, fatal}) => `${file.path} ${reason} ${String(fatal)}`))
  }
  it('speaks in the file that it is about, as that file asks for', async () => {
    expect(await across()).toEqual(['2.txt same false'])
    expect(await across({'same-text': 'error'})).toEqual(['2.txt same true'])
    expect(await across({'same-text': 'off'})).toEqual([])
  })
})
