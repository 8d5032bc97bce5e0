import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import type {Renderer} from '../model/contract.ts'
import {filterOf} from '../render/ledger/filter.ts'
import {cwd, recordOf} from './cli.fixture.ts'
import {deliveryOf} from './delivery.ts'
import {readArguments} from './options.ts'

const page: Renderer = {name: 'html', file: () => 'review.html', render: () => ''}
/** A table that is nothing but its title and its links. */
const table: Renderer = {
  name: 'table',
  file: () => 'all.tsv',
  splits: true,
  render: (records, {title = '', linkTo}) => `${title} ${records.flatMap(record => record.tasks.map(task => linkTo?.(record, task) ?? '')).join(' ')}`
}

it('links a table of one unit from its folder to the review page, and names the unit in its title', async () => {
  const request = readArguments(['a.txt', '--split', 'unit'], 80)
  if (!('run' in request)) throw new Error('Unexpected refusal of right usage')
  const io = {cwd, env: {}, stdout: {write: async () => true}, stderr: {isTTY: false, columns: 80, write() {}}, readStdin: async () => new Uint8Array(), uninterrupted: (work: () => void) => { work() }, onInterrupt: () => () => {}}
  const delivery = deliveryOf({io, options: request.run, outputs: [page, table], filter: filterOf(request.run.criteria), expansions: new Map(), clear() {}})
  for (const path of ['a.txt', 'b.txt']) await delivery.take(recordOf(new VFile({path, value: path, data: {reading: {format: 'text', ownText: true, encoding: null, sha256: ''}}})), {path, text: path, isOwn: true})
  expect(await delivery.finish()).toEqual([{name: 'review.html'}, {name: '任务分办单', count: 1}])
  expect(readFileSync(join(cwd, 'out/任务分办单/甲局.tsv'), 'utf8')).toBe('任务分办单（甲局） ../review.html#1/1 ../review.html#2/1')
})
