import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {dictionaryFault, keywords, type DictionaryPaths} from './segment.ts'

const isInstalled = await import('nodejs-jieba').then(
  () => true,
  () => false
)

describe.skipIf(!isInstalled)('keywords', () => {
  it('come heaviest first, and are words', async () => {
    const [first = [], none] = await keywords(['推进政务公开平台建设，2022年底前建成政务公开专区，第十七条。', '。'], 4, isWord)
    expect(first).toHaveLength(4)
    expect(first.slice(0, 2)).toEqual(expect.arrayContaining(['政务', '公开']))
    expect(none).toEqual([])
  }, 30_000)

  it('are the same at every call', async () => {
    const texts = ['甲县、乙县、丙县负责建设平台、专区、专栏']
    expect(await keywords(texts, 20, isWord)).toEqual(await keywords(texts, 20, isWord))
  }, 30_000)
})

const isWord = (word: string): boolean => /^\p{L}{2,}$/u.test(word)

describe('dictionaryFault', () => {
  let folder = ''
  const at = (name: string) => join(folder, name)
  const model = ['#', '-1 -2 -3 -4', ...Array<string>(4).fill('-1 -2 -3 -4'), ...Array<string>(4).fill('甲:-1.5,乙:-2')].join('\n')
  let good: DictionaryPaths

  function written(name: string, text: string): string {
    writeFileSync(at(name), text)
    return at(name)
  }

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dictionary-'))
    good = {
      dict: written('dict', '政务 12 n\n公开 3 v\r\nAT&T 1 nz'),
      hmmDict: written('hmm', model),
      userDict: written('user', ''),
      idfDict: written('idf', '政务 5.5\n'),
      stopWordDict: written('stop', '的\n')
    }
  })
  afterAll(() => rmSync(folder, {recursive: true}))

  it('accepts a good dictionary', () => {
    expect(dictionaryFault(good, 'linux')).toBeNull()
  })

  it('names what would abort the process', () => {
    expect(dictionaryFault({...good, dict: at('none')}, 'linux')).toContain('ENOENT')
    for (const [text, line] of [
      ['', ''],
      ['政务 12 n\n公开 3\n', 'line 2'],
      ['政务 12 n\n\n公开 3 n', 'line 2'],
      ['政务 0 n', 'line 1'],
      ['政务 12 n x', 'line 1'],
      ['政务 12 ', 'line 1']
    ]) {
      expect(dictionaryFault({...good, dict: written('bad', text ?? '')}, 'linux')).toContain(line)
    }
    expect(dictionaryFault({...good, hmmDict: written('bad-hmm', model.replace('甲:', '甲'))}, 'linux')).toContain('line 7')
    expect(dictionaryFault({...good, hmmDict: written('short-hmm', '-1 -2 -3 -4\n')}, 'linux')).toContain('line 2')
    expect(dictionaryFault({...good, idfDict: written('empty', '')}, 'linux')).toContain('empty file')
    expect(dictionaryFault({...good, dict: 'C:\\用户\\dict'}, 'win32')).toContain('not ASCII')
  })
})
