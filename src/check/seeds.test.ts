import {readFileSync, writeFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {readAll, seedBytes, seeds} from '../seeds.fixture.ts'

/** One line for each finding on the seeds, each read and found right, with the reason why. */
const LIST = new URL('../../fixtures/findings.jsonl', import.meta.url)

interface Line {
  readonly seed: string
  readonly rule: string
  readonly severity: string
  readonly line: number | null
  readonly words: string
  readonly reason: string
}

const keyOf = ({seed, rule, severity, line, words}: Line): string => JSON.stringify([seed, rule, severity, line, words])

const found = async (): Promise<Line[]> =>
  (
    await Promise.all(
      seeds.map(async (seed) => {
        const {text, record} = await readAll(seed, seedBytes(seed))
        return record.diagnostics.map(({ruleId, severity, position}): Line => ({
          seed,
          rule: ruleId,
          severity,
          line: position?.start.line ?? null,
          words: position ? text.slice(position.start.offset, position.end.offset).replace(/\s+/gu, ' ') : '',
          reason: ''
        }))
      })
    )
  ).flat()

const committed = (): Line[] =>
  readFileSync(LIST, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)

it('finds on the seeds just what was read there, one by one, and each has its reason', async () => {
  const now = await found()
  if (process.env.UPDATE) {
    const reasons = new Map(committed().map((line) => [keyOf(line), line.reason]))
    writeFileSync(LIST, now.map((line) => `${JSON.stringify({...line, reason: reasons.get(keyOf(line)) ?? ''})}\n`).join(''))
  }
  const list = committed()
  expect(now.map(keyOf), 'stale: run UPDATE=1 npx vitest run src/check/seeds, then write the reasons').toEqual(list.map(keyOf))
  expect(
    list.filter(({reason}) => reason.trim() === ''),
    'findings that nobody has read yet'
  ).toEqual([])
})
