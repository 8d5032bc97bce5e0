import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {sourcesIn} from '../sources.fixture.ts'
import {lostInReading} from './lost-in-reading.ts'

const remarksOn = (warnings?: readonly string[]) => {
  const file = new VFile()
  file.data.reading = {format: 'doc', ownText: false, encoding: null, sha256: '', ...(warnings && {warnings})}
  return lostInReading.find({type: 'root', children: []}, file).map(({says}) => says.en)
}

describe('what a reader could not recover', () => {
  it('is said once for each kind, with what to do', () => {
    expect(remarksOn(['automatic-numbers-lost', 'pages-without-text'])).toEqual([
      expect.stringContaining('--soffice'), expect.stringContaining('character recognition')
    ])
  })
  it('is nothing where the reader warned of nothing', () => {
    expect([...remarksOn(), ...remarksOn([])]).toEqual([])
  })
  it('has a sentence for every warning that a reader gives', () => {
    const given = sourcesIn('read').flatMap((source) => [...source.matchAll(/warnings(?:: \[|\.add\()'([\w-]+)'/gu)].map((match) => match[1] ?? ''))
    expect(given.sort()).toEqual(['automatic-numbers-lost', 'formula-without-value', 'pages-without-text'])
    for (const warning of given) expect(remarksOn([warning])[0]).not.toContain(warning)
  })
})
