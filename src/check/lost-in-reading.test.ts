import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {sourcesIn} from '../sources.fixture.ts'
import {extractNotice} from '../index.ts'

async function remarksOn(warnings?: readonly string[]) {
  const file = new VFile({
    path: 'a.doc',
    value: '一、公开预算。',
    data: {reading: {format: 'doc', ownText: false, encoding: null, sha256: '0'.repeat(64), ...(warnings && {warnings})}}
  })
  const {diagnostics} = await extractNotice(file, {language: 'en'})
  return diagnostics.filter(({ruleId}) => ruleId === 'lost-in-reading').map(({message}) => message)
}

describe('what a reader could not recover', () => {
  it('is said once for each kind, with what to do', async () => {
    expect(await remarksOn(['automatic-numbers-lost', 'pages-without-text'])).toEqual([
      expect.stringContaining('--soffice'),
      expect.stringContaining('character recognition')
    ])
  })
  it('is nothing where the reader warned of nothing', async () => {
    expect([...(await remarksOn()), ...(await remarksOn([]))]).toEqual([])
  })
  it('has a sentence for every warning that a reader gives', async () => {
    const given = sourcesIn('read').flatMap((source) => [...source.matchAll(/warnings(?:: \[|\.add\()'([\w-]+)'/gu)].map((match) => match[1] ?? ''))
    expect(given.sort()).toEqual(['automatic-numbers-lost', 'formula-without-value', 'pages-unreadable', 'pages-without-text'])
    for (const warning of given) expect((await remarksOn([warning]))[0]).not.toContain(warning)
  })
})
