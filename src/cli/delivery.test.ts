import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import type {Renderer} from '../model/contract.ts'
import type {NoticeRecord} from '../model/record.ts'
import {filterOf} from '../render/ledger/filter.ts'
import {cwd, recordOf} from './cli.fixture.ts'
import {deliveryOf} from './delivery.ts'
import type {Written} from './order.ts'
import {asked} from './command.ts'
import {optionsOf, programOf, type Raw} from './options.ts'

const page: Renderer = {name: 'html', file: () => 'review.html', render: () => ''}
/** A table that is nothing but its title and its links. */
const table: Renderer = {
  name: 'table',
  file: () => 'all.tsv',
  splits: true,
  render: (records, {title = '', linkTo}) => `${title} ${records.flatMap((record) => record.tasks.map((task) => linkTo?.(record, task) ?? '')).join(' ')}`
}

async function deliver(outputs: readonly Renderer[], records: readonly NoticeRecord[], out = 'out'): Promise<readonly Written[]> {
  const request = asked({program: programOf, options: (raw, paths) => optionsOf(raw as Raw, paths)}, ['a.txt', '--split', 'unit', '-o', out], 'zh', 80)
  if (!('run' in request && request.run)) throw new Error('Unexpected refusal of right usage')
  const io = {
    cwd,
    env: {},
    stdout: {write: async () => true},
    stderr: {isTTY: false, columns: 80, write() {}},
    readStdin: async () => new Uint8Array(),
    uninterrupted: (work: () => void) => {
      work()
    },
    onInterrupt: () => () => {}
  }
  const delivery = deliveryOf({io, options: request.run, outputs, filter: filterOf(request.run.criteria), expansions: new Map(), clear() {}})
  try {
    for (const record of records) await delivery.take(record, {path: record.source.path, text: '', isOwn: true})
    return await delivery.finish()
  } finally {
    delivery.discard()
  }
}
const noticeAt = (path: string): NoticeRecord =>
  recordOf(new VFile({path, value: path, data: {reading: {format: 'text', ownText: true, encoding: null, sha256: ''}}}))

it('links a table of one unit from its folder to the review page, and names the unit in its title', async () => {
  expect(await deliver([page, table], ['a.txt', 'b.txt'].map(noticeAt))).toEqual([{name: 'review.html'}, {name: '任务分办单', count: 1}])
  expect(readFileSync(join(cwd, 'out/任务分办单/甲局.tsv'), 'utf8')).toBe('任务分办单（甲局） ../review.html#1/1 ../review.html#2/1')
})

describe('the tables of many units', () => {
  const names = ['甲局', '乙局', '丙局']
  const notice = noticeAt('a.txt')
  const shared: NoticeRecord = {
    ...notice,
    tasks: notice.tasks.map((task) => ({...task, units: task.units.flatMap((unit) => names.map((name) => ({...unit, name})))}))
  }
  const drafted = (out: string): string[] =>
    existsSync(join(cwd, out)) ? readdirSync(join(cwd, out)).flatMap((folder) => readdirSync(join(cwd, out, folder))) : []

  it('are put by one after the other, so that memory does not grow with the units; none is in its place before all are made', async () => {
    const seen: string[][] = []
    const watching: Renderer = {
      ...table,
      render: (_, {title = ''}) => {
        seen.push(drafted('many'))
        return title
      }
    }
    expect(await deliver([watching], [shared], 'many')).toEqual([{name: '任务分办单', count: 3}])
    expect(seen).toEqual([[], ['0'], ['0', '1']])
    expect(readdirSync(join(cwd, 'many'))).toEqual(['任务分办单'])
    expect(drafted('many').sort()).toEqual(names.map((name) => `${name}.tsv`).sort())
  })

  it('leave nothing behind where one of them fails', async () => {
    const failing: Renderer = {
      ...table,
      render: (_, {title = ''}) => {
        if (title.includes('丙局')) throw new Error('no room')
        return title
      }
    }
    await expect(deliver([page, failing], [shared], 'failed')).rejects.toThrow('no room')
    expect(readdirSync(join(cwd, 'failed'))).toEqual([])
  })
})
