import fc from 'fast-check'
import {expect, it} from 'vitest'
import {reporterNames} from '../report/index.ts'
import {printableLines} from '../text/printable.ts'
import {rendererNames} from '../render/index.ts'
import {BAD, inFolder} from './call.fixture.ts'

const {put, call} = inFolder()

/** Clears the screen, sets its title, turns the direction of writing, goes back to the start of a line. */
const STEERS = '\u001B[8m\u001B[2J\u001B]0;x\u0007\u009B31m\u202E\r'
const NAME = `a${STEERS.replace('\r', '')}.txt`
const NOTICE = BAD.replace('公开惠企政策', `公开${STEERS}惠企政策`).replace('市财政局', `市${STEERS}财政局`).replace('2023年政务', `2023年${STEERS}政务`)

/** What is done to a terminal beside lines that end; no colours of our own are asked for. */
const steering = (text: string): string[] => text.replace(/\r(?= *\r)|(?<= )\r|\r?\n/gu, '').match(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu) ?? []

const runs: readonly (readonly [string, readonly string[]])[] = [
  ['the summary', [NAME]],
  ['an error', [`${NAME}.docx`]],
  ['a wrong option', [`--${STEERS}`]],
  ['the folder', [NAME, '-o', `o${STEERS.replace('\r', '')}`]],
  ['a tree', ['tree', NAME]],
  ['an explanation', ['explain', '--why', NAME]],
  ['a filter', [NAME, '--unit', STEERS]],
  ...rendererNames.filter((name) => name !== 'xlsx' && name !== 'parquet').map((name) => [name, [NAME, '-f', name, '-o', '-']] as const),
  ...reporterNames.map((name) => [name, ['check', NAME, '--reporter', name]] as const)
]

it.each(runs)('%s steers no terminal', async (_, args) => {
  put(NAME, NOTICE)
  const {out, err} = await call(args, {isTTY: true, env: {NO_COLOR: '1'}})
  expect(out + err).not.toBe('')
  expect(steering(out + err)).toEqual([])
})

it('what goes to another program is as it is', async () => {
  put(NAME, NOTICE)
  expect((await call([NAME, '-f', 'csv', '-o', '-'])).out).toContain('公开\u001B[8m')
})

it.each(['xlsx', 'parquet'])('%s is not thrown at a terminal', async (name) => {
  put('a.txt', BAD)
  expect(await call(['a.txt', '-f', name, '-o', '-'], {isTTY: true})).toMatchObject({code: 2, out: '', err: expect.stringContaining('二进制')})
  expect((await call(['a.txt', '-f', name, '-o', '-'])).code).toBe(0)
})

it('keeps every line of a text, and no character that steers', () => {
  const piece = fc.constantFrom('甲', '\n', '\r\n', '\r', '\t', '\u001B', '\u009B', '\0', '\u202E', '\u2066', '𠮷', '\uD842')
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 20}), (pieces) => {
      const shown = printableLines(pieces.join(''))
      expect(shown.length).toBe(pieces.join('').length)
      expect(shown.replace(/\r?\n|\t/gu, '')).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u)
      expect(shown.split('\n').length).toBe(pieces.join('').split('\n').length)
    })
  )
})
