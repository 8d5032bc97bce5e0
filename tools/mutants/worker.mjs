/** Tries one change after the other: answers with the test that notices it, if any does. */
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {parentPort, workerData} from 'node:worker_threads'
import {loader} from './load.mjs'
import {firstFailure} from './suite.mjs'

// a property that a change breaks is broken by one of a few examples
createRequire(import.meta.url)('fast-check').configureGlobal({seed: 20220620, numRuns: 20})

const {root, tests, times} = workerData
/** How many changes a test file has noticed, at first as if one. */
const noticed = new Map(tests.map((test) => [test, 1]))
const cost = (test) => (times.get(test) ?? 0) / noticed.get(test)

/** Test files that notice much in little time come first. */
async function noticedBy({path, code} = {}) {
  let load
  try {
    load = loader(path && join(root, path), code)
  } catch {
    return {isCode: false}
  }
  for (const test of [...tests].sort((one, other) => cost(one) - cost(other))) {
    const from = performance.now()
    const failure = await firstFailure([[test, () => load(join(root, test))]])
    if (path === undefined) times.set(test, performance.now() - from)
    if (failure !== undefined) noticed.set(test, noticed.get(test) + 1)
    if (failure !== undefined) return {isCode: true, failure}
  }
  return path === undefined ? {times} : {isCode: true}
}

parentPort.postMessage('ready')
parentPort.on('message', async (change) => parentPort.postMessage(await noticedBy(change)))
