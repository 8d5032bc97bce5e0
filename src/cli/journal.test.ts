import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {hostname, tmpdir} from 'node:os'
import {join} from 'node:path'
import {buildSync} from 'esbuild'
import {afterAll, beforeAll, beforeEach, afterEach, describe, expect, it} from 'vitest'
import {writeWhole, type OutFile} from './write.ts'

/** Kills the process at the call of `node:fs` with this number, of those that change the disk; 0 kills none. */
const KILLER = `
import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'
let left = Number(process.argv[2])
for (const name of ['mkdtempSync', 'mkdirSync', 'writeFileSync', 'linkSync', 'copyFileSync', 'renameSync', 'rmSync']) {
  const work = fs[name]
  fs[name] = (...args) => {
    if (--left === 0) process.kill(process.pid, 'SIGKILL')
    return work(...args)
  }
}
syncBuiltinESMExports()`
const CHILD = `
import {writeWhole} from './src/cli/write.ts'
const [, , , folder, files] = process.argv
writeWhole(folder, JSON.parse(files))`

let bench = ''
let folder = ''
beforeAll(() => {
  bench = mkdtempSync(join(tmpdir(), 'zwgk-kill-'))
  writeFileSync(join(bench, 'killer.mjs'), KILLER)
  buildSync({stdin: {contents: CHILD, resolveDir: '.', loader: 'ts'}, bundle: true, platform: 'node', format: 'esm', outfile: join(bench, 'child.mjs')})
})
afterAll(() => {
  rmSync(bench, {recursive: true})
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zwgk-journal-'))
})
afterEach(() => {
  rmSync(folder, {recursive: true})
})

/** @returns Whether the run was killed; else it came to its end. */
function killedAt(step: number, files: readonly OutFile[]): boolean {
  const {signal} = spawnSync(process.execPath, ['--import', join(bench, 'killer.mjs'), join(bench, 'child.mjs'), String(step), folder, JSON.stringify(files)])
  return signal === 'SIGKILL'
}

/** Everything in the folder, with what stands in it */
const standing = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((name) => statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')])
  )

const NEW: readonly OutFile[] = ['a.json', 'b.csv', 'text/c.txt'].map((name) => ({name, data: `new ${name}`}))
const OLD = {'a.json': 'old', 'own.txt': 'mine'}
const PLACED = {...OLD, ...Object.fromEntries(NEW.map(({name, data}) => [name, data]))}
const OTHER = {'other.md': 'next'}

function begin(): void {
  for (const [name, data] of Object.entries(OLD)) writeFileSync(join(folder, name), data)
}
function next(): void {
  writeWhole(folder, [{name: 'other.md', data: 'next'}])
}

describe('a run that is killed', () => {
  it('at any step, leaves all of its files or none as soon as the next run writes there, and no draft', () => {
    const ends = new Set<string>()
    for (let step = 1, isKilled = true; isKilled; step++) {
      rmSync(folder, {recursive: true})
      mkdirSync(folder)
      begin()
      isKilled = killedAt(step, NEW)
      next()
      const found = standing()
      expect([
        {...OLD, ...OTHER},
        {...PLACED, ...OTHER}
      ]).toContainEqual(found)
      ends.add(Object.keys(found).join())
    }
    expect(ends.size).toBe(2)
  }, 60_000)

  it('at any step of taking back what could not be placed, leaves none', () => {
    for (let step = 1, isKilled = true; isKilled; step++) {
      rmSync(folder, {recursive: true})
      mkdirSync(join(folder, 'text/c.txt'), {recursive: true})
      begin()
      isKilled = killedAt(step, NEW)
      next()
      expect(standing()).toEqual({...OLD, ...OTHER})
    }
  }, 60_000)

  it('between two of its files, and the next one at any of its steps, is ended by the one behind', () => {
    // a folder, three drafts, a plan and its name; the old file is kept, and the new one in its place
    const first = 9
    for (let step = 1, isKilled = true; isKilled; step++) {
      rmSync(folder, {recursive: true})
      mkdirSync(folder)
      begin()
      expect(killedAt(first, NEW)).toBe(true)
      isKilled = killedAt(step, [{name: 'between.md', data: 'between'}])
      next()
      const {'between.md': between = 'between', ...found} = standing()
      expect([between, found]).toEqual(['between', {...PLACED, ...OTHER}])
    }
  }, 60_000)
})

describe('drafts', () => {
  const gone = spawnSync(process.execPath, ['-e', '0']).pid
  const here = hostname().replace(/\W/gu, '')
  /** What a run left that was killed before it had placed one */
  function left(pid: number, plan: string, host = here): string {
    const name = `.zwgk-${host}-${pid}-abcdef`
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, '0'), 'new')
    writeFileSync(join(folder, name, 'plan.json'), plan)
    return name
  }
  const PLAN = JSON.stringify([{draft: '0', name: 'a.json'}])

  it('of a killed run are put into their places', () => {
    left(gone, PLAN)
    next()
    expect(standing()).toEqual({'a.json': 'new', ...OTHER})
  })

  it.each([
    ['of a run that still works', () => left(process.pid, PLAN)],
    ['of another machine', () => left(gone, PLAN, `${here}x`)]
  ])('%s are left alone', (_, make) => {
    const name = make()
    next()
    expect(standing()).toEqual({[`${name}/0`]: 'new', [`${name}/plan.json`]: PLAN, ...OTHER})
  })

  it.each([
    ['leads out of the folder', JSON.stringify([{draft: '0', name: '../zwgk-out.json'}])],
    ['names what is no draft', JSON.stringify([{draft: '../own.txt', name: 'a.json'}])],
    ['is no list', '{}'],
    ['is cut off', PLAN.slice(0, 9)],
    ['is empty', '']
  ])('whose plan %s are dropped', (_, plan) => {
    begin()
    left(gone, plan)
    next()
    expect(standing()).toEqual({...OLD, ...OTHER})
  })
})
