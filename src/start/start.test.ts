import {chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {cacheFolder, readCode, writeCode} from './code-cache.ts'
import {programAt} from './program.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zwgk-start-'))
})
afterEach(() => {
  rmSync(folder, {recursive: true})
})

const NAME = 'extract-1a2b-3c4d.bin'

describe('the folder of what can be made anew', () => {
  it.each([
    [{XDG_CACHE_HOME: '/var/kept'}, 'linux', '/var/kept/zwgk-extract'],
    [{XDG_CACHE_HOME: 'kept'}, 'linux', /\.cache\/zwgk-extract$/u],
    [{}, 'linux', /\.cache\/zwgk-extract$/u],
    [{}, 'darwin', /Library\/Caches\/zwgk-extract$/u],
    [{LOCALAPPDATA: '/local'}, 'win32', '/local/zwgk-extract/Cache']
  ] as const)("of %j on %s is the user's own", (env, platform, right) => {
    const found = cacheFolder(env, platform)
    if (typeof right === 'string') expect(found).toBe(right)
    else expect(found).toMatch(right)
  })
})

describe('code that was kept', () => {
  it('is read as it was written, by its owner alone', () => {
    writeCode(join(folder, 'new'), NAME, Buffer.from('code'))
    expect(String(readCode(join(folder, 'new'), NAME))).toBe('code')
    expect(statSync(join(folder, 'new', NAME)).mode & 0o777).toBe(0o600)
    expect(readdirSync(join(folder, 'new'))).toEqual([NAME])
  })
  it('takes the place of that of other builds of the same kind', () => {
    for (const name of [NAME, 'extract-1a2b-5e6f.bin', 'check-1a2b-3c4d.bin', 'extract-9999-3c4d.bin']) writeCode(folder, name, Buffer.from('code'))
    expect(readdirSync(folder).sort()).toEqual(['check-1a2b-3c4d.bin', 'extract-1a2b-5e6f.bin', 'extract-9999-3c4d.bin'])
  })
  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['longer', (bytes: Buffer) => Buffer.concat([bytes, bytes])],
    ['empty', () => Buffer.alloc(0)]
  ])('is not read where it is %s', (_, change) => {
    writeCode(folder, NAME, Buffer.from('code'))
    writeFileSync(join(folder, NAME), change(readFileSync(join(folder, NAME))))
    expect(readCode(folder, NAME)).toBeUndefined()
  })
  it('is not read where others could have written it', () => {
    writeCode(folder, NAME, Buffer.from('code'))
    chmodSync(join(folder, NAME), 0o666)
    expect(readCode(folder, NAME)).toBeUndefined()
  })
  it('is given up where its folder cannot be made', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(() => {
      writeCode(join(folder, 'file'), NAME, Buffer.from('code'))
    }).not.toThrow()
    expect(readCode(join(folder, 'file'), NAME)).toBeUndefined()
  })
})

describe('a program', () => {
  const program = (said: string) => {
    const file = join(folder, 'program.cjs')
    writeFileSync(file, `(function (exports, require, module, ZWGK_URL) {module.exports = {main: async () => {globalThis.zwgkSaid = '${said}'}}})`)
    return pathToFileURL(file)
  }
  const kept = () => readdirSync(join(folder, 'zwgk-extract')).map((name) => name.replace(/-.*/u, ''))
  const start = async (said: string, argv: readonly string[] = [], {hash = '1', ...env}: Record<string, string> = {}) => {
    await programAt({address: program(said), hash}, argv, {XDG_CACHE_HOME: folder, ...env})()
    return (globalThis as {zwgkSaid?: string}).zwgkSaid
  }
  it('runs without code, and with the code that it left', async () => {
    expect(await start('1')).toBe('1')
    expect(kept()).toEqual(['extract'])
    expect(await start('1')).toBe('1')
  })
  it('is itself again where another build has the same length', async () => {
    await start('one')
    expect(await start('two', [], {hash: '2'})).toBe('two')
    expect(kept()).toEqual(['extract'])
  })
  it('runs where the code is damaged, and leaves it whole', async () => {
    await start('one')
    const [name = ''] = readdirSync(join(folder, 'zwgk-extract'))
    writeCode(join(folder, 'zwgk-extract'), name, Buffer.from('no code'))
    // another text: this process still knows the first
    expect(await start('two')).toBe('two')
    expect(readFileSync(join(folder, 'zwgk-extract', name)).length).toBeGreaterThan(100)
  })
  it('keeps the code of each command, and of what only asks for words', async () => {
    for (const argv of [['check', 'a.txt'], ['a.txt'], ['check', '--help'], ['--version']]) await start('one', argv)
    expect(kept()).toEqual(['check', 'extract', 'words'])
  })
  it('keeps nothing where node is told so', async () => {
    expect(await start('one', [], {NODE_DISABLE_COMPILE_CACHE: '1'})).toBe('one')
    expect(readdirSync(folder)).toEqual(['program.cjs'])
  })
})
