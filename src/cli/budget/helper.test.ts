import {Worker} from 'node:worker_threads'
import {expect, it} from 'vitest'
import {Helper} from './helper.ts'
import type {Limit} from './limit.ts'

const ORDER = {extract: {}, messages: []}
const within = (seconds: number): Limit => ({seconds, end: Date.now() + seconds * 1000})
const GOOD = "require('node:worker_threads').parentPort.on('message', () => require('node:worker_threads').parentPort.postMessage({text: '好'}))"
/** A helper whose workers do these things, one after the other. */
const helperOf = (...codes: string[]) => new Helper(() => new Worker(codes.shift() ?? GOOD, {eval: true, resourceLimits: {maxOldGenerationSizeMb: 32}}))

it.each([
  ['never answers', 'for (;;);', 0.5, {code: 'timeout', values: {seconds: '0.5'}}],
  ['waits for what never comes', 'setInterval(() => {}, 1000)', 0.5, {code: 'timeout'}],
  ['takes all the memory', "const all = []; for (;;) all.push(Array(1000).fill('x'))", 60, {code: 'too-large', values: {detail: 'not enough memory'}}],
  ['ends itself', 'process.exit(3)', 60, {code: 'ended', values: {detail: 'exit code 3'}}],
  ['throws', "setTimeout(() => { throw new TypeError('oops') })", 60, {message: 'oops'}],
  ['rejects a promise that nobody awaits', "Promise.reject(new TypeError('stray'))", 60, {message: 'stray'}]
])('a worker that %s is told of, and replaced', async (_, code, seconds, told) => {
  const helper = helperOf(code)
  await expect(helper.ask(ORDER, within(seconds))).rejects.toMatchObject(told)
  expect(helper.isWarm).toBe(false)
  expect(await helper.ask(ORDER, within(60))).toEqual({text: '好'})
})

it('a worker that dies between two orders is replaced', async () => {
  const helper = helperOf(`${GOOD}; setTimeout(() => { throw new Error('late') }, 100)`)
  expect(await helper.ask(ORDER, within(60))).toEqual({text: '好'})
  while (helper.isWarm)
    await new Promise((resolve) => {
      setTimeout(resolve, 20)
    })
  expect(await helper.ask(ORDER, within(60))).toEqual({text: '好'})
})

it('a worker that answers is kept', async () => {
  const helper = helperOf(GOOD, 'for (;;);')
  helper.warm()
  for (let count = 0; count < 3; count++) expect(await helper.ask(ORDER, within(60))).toEqual({text: '好'})
})
