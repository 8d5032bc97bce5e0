/**
 * CPU time of readers, stages and outputs at 1, 10 and 100 times an input; with arguments, time and peak memory of one table.
 * Prints JSON: milliseconds of this thread, bytes.
 */
import {readFileSync} from 'node:fs'
import {strToU8, zipSync} from 'fflate'
import {findingsIn} from '../../src/check/index.ts'
import {cutClauses} from '../../src/extract/clauses.ts'
import {findLimits, resolveLimits} from '../../src/extract/deadlines.ts'
import {headerOf} from '../../src/extract/header.ts'
import {outlineOf} from '../../src/extract/tasks.ts'
import {ledgerOf} from '../../src/extract/ledger.ts'
import {coverageOf} from '../../src/extract/coverage/index.ts'
import {saidIn} from '../../src/extract/coverage/said.ts'
import {toRecord} from '../../src/extract/to-record.ts'
import {partiesOf} from '../../src/extract/units.ts'
import {extractNotice, readNotice} from '../../src/index.ts'
import type {RenderOptions} from '../../src/model/contract.ts'
import type {NoticeRecord} from '../../src/model/record.ts'
import {blocks} from '../../src/parse/blocks.ts'
import {elements} from '../../src/parse/elements/index.ts'
import {enumeration} from '../../src/parse/enumeration.ts'
import {outline} from '../../src/parse/outline.ts'
import {reflow} from '../../src/parse/reflow.ts'
import {runOn} from '../../src/parse/run-on/index.ts'
import {taskTable} from '../../src/parse/table/task-table.ts'
import {wordFile} from '../../src/read/doc/doc.fixture.ts'
import {column, pdfOf} from '../../src/read/pdf/pdf.fixture.ts'
import {xlsFile} from '../../src/read/sheet/xls.fixture.ts'
import {renderers} from '../../src/render/index.ts'
import type {Limits, Parties} from '../../src/tree/facts.ts'
import {docx} from '../formats/docx.mjs'
import {body, table} from '../formats/notice.mjs'
import {ofd} from '../formats/ofd.mjs'
import {xlsx} from '../formats/xlsx.mjs'

const GROWTH = [1, 10, 100]
const ROUNDS = 5
/** Less than this cannot be told from the clock */
const LEAST_MS = 20

/** CPU time of this thread in milliseconds where the system tells it, else of the process. */
function cpu(): number {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'latin1').split(' ')[0]) / 1e6
  } catch {
    const {user, system} = process.cpuUsage()
    return (user + system) / 1000
  }
}

const median = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

type Work = () => unknown

/** One measurement: as often as the clock needs, the mean of these. */
async function once(work: Work): Promise<number> {
  const start = cpu()
  let times = 0
  do {
    await work()
    times++
  } while (cpu() - start < LEAST_MS)
  return (cpu() - start) / times
}

const print = ({text}: {readonly text: string}): string => text
const HEAD = body.slice(0, 8)
const BODY = Array.from({length: 3}, () => body.slice(8, 14)).flat()
const bodyOf = (times: number): {text: string}[] => [...HEAD, ...Array.from({length: times}, () => BODY).flat()]
const rowsOf = (times: number): string[][] =>
  [table.rows[0], ...Array.from({length: times * 5}, () => table.rows.slice(1)).flat()].map((row) => (row ?? []).map((cell) => cell ?? ''))
const zip = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])), {level: 1})
const tableIn: Readonly<Record<string, (rows: readonly (readonly string[])[]) => string>> = {
  tabs: (rows) => rows.map((row) => row.join('\t')).join('\n'),
  md: (rows) => rows.map((row, at) => `| ${row.join(' | ')} |${at === 0 ? `\n|${' --- |'.repeat(row.length)}` : ''}`).join('\n'),
  html: (rows) => `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</table>`
}

/** A PDF of pages of 25 lines. */
function pdfPages(times: number): Uint8Array {
  const lines = bodyOf(times).flatMap(({text}) => text.match(/.{1,30}/gu) ?? [])
  return pdfOf(Array.from({length: Math.ceil(lines.length / 25)}, (_, at) => column(lines.slice(at * 25, at * 25 + 25))))
}

const files: Readonly<Record<string, (times: number) => string | Uint8Array | Promise<Uint8Array>>> = {
  txt: (times) => bodyOf(times).map(print).join('\n'),
  md: (times) => bodyOf(times).map(print).join('\n\n'),
  html: (times) =>
    `<html><body>${bodyOf(times)
      .map(({text}) => `<p>${text}</p>`)
      .join('\n')}${tableIn.html?.(rowsOf(times)) ?? ''}`,
  csv: (times) =>
    rowsOf(times)
      .map((row) => row.join(','))
      .join('\r\n'),
  docx: (times) => docx({automatic: true, body: bodyOf(times), table: {rows: rowsOf(times)}}, zip),
  xlsx: (times) => xlsx({title: table.title, rows: rowsOf(times)}),
  ofd: (times) => ofd({body: bodyOf(times), table}, zip),
  doc: (times) => wordFile([{text: bodyOf(times).map(print).join('\r')}]),
  xls: (times) => xlsFile([{name: 'Sheet1', rows: rowsOf(times).map((row) => row.map((text) => ({text})))}]),
  pdf: pdfPages
}

/** What each stage works on, made by the stages before it; those that change the tree get a tree of their own each time. */
function stagesOf(record: NoticeRecord, text: string, reading: Parameters<typeof blocks>[1]): Record<string, Work> {
  const stages = [
    ['run-on', runOn],
    ['reflow', reflow],
    ['elements', elements],
    ['outline', outline],
    ['enumeration', enumeration],
    ['task table', taskTable]
  ] as const
  const parsed = (upTo: number) => {
    const tree = blocks(text, reading)
    for (const [, stage] of stages.slice(0, upTo)) stage(tree, tree.source)
    return tree
  }
  const tree = parsed(stages.length)
  const {notice, contradictions} = headerOf(tree)
  // clauses are cut out of the tree: once
  const clauses = cutClauses(tree)
  const {sections, tasks} = outlineOf(tree, clauses)
  const parties = partiesOf(tasks, clauses, tree, notice.issuer)
  const found = findLimits(tasks, tree, notice)
  const limits = resolveLimits(found, tasks, tree, {...notice, calendar: null})
  const items = tasks.map((task, at) => ({...task, ...(parties[at] as Parties), ...(limits[at] as Limits)}))
  const ledger = ledgerOf(sections, items, tree.source)
  const cover = () => coverageOf(tree, saidIn({notice, ...ledger}, sections, items, text.length))
  const facts = {tree, notice, contradictions, sections, tasks: items, ledger, coverage: cover(), calendar: null}
  const options: RenderOptions = {rows: 'task', header: 'zh', bom: true, alarm: null, linkTo: null, textOf: () => text}
  return {
    ...Object.fromEntries([['blocks', () => parsed(0)] as const, ...stages.map(([name], at) => [`blocks … ${name}`, () => parsed(at + 1)] as const)]),
    header: () => headerOf(tree),
    outline: () => outlineOf(tree, clauses),
    units: () => partiesOf(tasks, clauses, tree, notice.issuer),
    'time limits': () => findLimits(tasks, tree, notice),
    dates: () => resolveLimits(found, tasks, tree, {...notice, calendar: null}),
    ledger: () => ledgerOf(sections, items, tree.source),
    coverage: cover,
    check: () => findingsIn(facts, {}),
    record: () => toRecord(facts, [], 'a.txt'),
    ...Object.fromEntries(Object.entries(renderers).map(([name, load]) => [`output ${name}`, async () => (await load()).render([record], options)]))
  }
}

const asBytes = (data: string | Uint8Array): Uint8Array => (typeof data === 'string' ? new Uint8Array(Buffer.from(data)) : data)

async function growth(): Promise<{name: string; times: number[]}[]> {
  const works = new Map<string, Work[]>()
  for (const [format, make] of Object.entries(files)) {
    const inputs = await Promise.all(GROWTH.map(async (times) => ({path: `a.${format}`, bytes: asBytes(await make(times))})))
    works.set(
      `read ${format}`,
      inputs.map((file) => () => readNotice(file))
    )
  }
  const all = await Promise.all(
    GROWTH.map(async (times) => {
      const vfile = await readNotice({path: 'a.txt', bytes: asBytes(`${bodyOf(times).map(print).join('\n')}\n${tableIn.tabs?.(rowsOf(times)) ?? ''}`)})
      if (!vfile.data.reading) throw new Error('Unexpected file without a reading, expected what readNotice gives')
      return stagesOf(await extractNotice(vfile), String(vfile), vfile.data.reading)
    })
  )
  for (const name of Object.keys(all[0] ?? {}))
    works.set(
      name,
      all.flatMap((stages) => stages[name] ?? [])
    )
  const taken = [...works].map(([name, sizes]) => ({name, sizes, rounds: sizes.map((): number[] => [])}))
  // in turns, so that a busy moment hits all of them; the first round only warms up
  for (let round = 0; round <= ROUNDS; round++) {
    for (const {sizes, rounds} of taken)
      for (const [at, work] of sizes.entries()) {
        const took = await once(work)
        if (round > 0) rounds[at]?.push(took)
      }
  }
  return taken.map(({name, rounds}) => ({name, times: rounds.map(median)}))
}

/** One table, in a process of its own. */
async function oneTable(name: string, rows: number): Promise<{took: number; peak: number}> {
  const text =
    tableIn[name]?.([
      ['序号', '工作任务', '责任单位', '完成时限'],
      ...Array.from({length: rows}, (_, at) => [String(at + 1), `做好第${at + 1}项信息的公开，按时更新。`, `第${at % 41}局`, `${(at % 12) + 1}月底前`])
    ]) ?? ''
  const start = cpu()
  await extractNotice({path: `a.${name === 'tabs' ? 'txt' : name}`, bytes: asBytes(text)})
  return {took: cpu() - start, peak: process.resourceUsage().maxRSS * 1024}
}

const [name, rows] = process.argv.slice(2)
console.log(JSON.stringify(name === undefined ? await growth() : await oneTable(name, Number(rows))))
