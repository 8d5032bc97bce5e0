import {cpSync, readFileSync, readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {inFolder} from '../src/cli/call.fixture.ts'
import {readableExtensions} from '../src/read/index.ts'

const {at, read, put, call} = inFolder()
const root = new URL('../', import.meta.url)
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8')

interface Step {
  readonly run?: string
  readonly uses?: string
  readonly if?: string
  readonly with?: Readonly<Record<string, string>>
}
interface Workflow {
  readonly jobs: Readonly<Record<string, {readonly steps: readonly Step[]}>>
}
interface Hook {
  readonly id: string
  readonly name: string
  readonly language: string
  readonly entry: string
  readonly files: string
}

const workflow = parse(text('fixtures/ci/github-actions.yml')) as Workflow
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)
const gitlab = parse(text('fixtures/ci/gitlab-ci.yml')) as {notices: {script: string[]; artifacts: {reports: {junit: string}}}}
const [local] = (parse(text('fixtures/ci/pre-commit-config.yml')) as {repos: {hooks: Hook[]}[]}).repos.flatMap(({hooks}) => hooks)
const [shared] = parse(text('.pre-commit-hooks.yaml')) as Hook[]

/** The arguments of a line that calls the command, as a shell parts them. */
const argumentsOf = (line: string): string[] | null =>
  /^(?:npx )?zwgk-extract (.*)$/u
    .exec(line)?.[1]
    ?.match(/"[^"]*"|\S+/gu)
    ?.map((word) => word.replace(/^"(.*)"$/u, '$1')) ?? null

/** Runs each line that calls the command on the seeds. */
async function exitCodes(lines: readonly string[], paths: readonly string[] = []): Promise<number[]> {
  cpSync(fileURLToPath(new URL('seeds', root)), at('notices'), {recursive: true})
  const commands = lines.flatMap((line) => {
    const words = argumentsOf(line)
    return words ? [words] : []
  })
  const codes: number[] = []
  for (const words of commands) codes.push((await call([...words, ...paths])).code)
  return codes
}

describe('the GitHub workflow', () => {
  it('runs on the seeds, and every file that a later step takes is there', async () => {
    expect(await exitCodes(steps.flatMap(({run}) => run ?? []))).toEqual([0])
    const summary = steps.flatMap(({run}) => /^cat (\S+) >>/u.exec(run ?? '')?.[1] ?? [])
    const uploaded = steps.flatMap((step) => step.with?.sarif_file ?? [])
    expect([read(summary[0] ?? '').slice(0, 3), JSON.parse(read(uploaded[0] ?? ''))]).toEqual(['## ', expect.objectContaining({version: '2.1.0'})])
  })
  it('hands its reports on also where the check failed', () => {
    const at = steps.findIndex(({run}) => run !== undefined && argumentsOf(run))
    expect(at).toBeGreaterThan(0)
    expect(steps.slice(at + 1).map((step) => step.if)).toEqual(['always()', 'always()'])
  })
})

it('the GitLab job runs on the seeds, and its report is there', async () => {
  expect(await exitCodes(gitlab.notices.script)).toEqual([0])
  expect(read(gitlab.notices.artifacts.reports.junit)).toMatch(/^<\?xml /u)
})

describe.each([
  ['of this repository', shared],
  ["in a repository of one's own", local]
])('the hook %s', (_, hook) => {
  it('has the keys that pre-commit needs, and runs on the files it is given', async () => {
    for (const key of ['id', 'name', 'language', 'entry', 'files'] as const) expect(hook?.[key]).toEqual(expect.any(String))
    put('notices/more.md', '# 工作要点\n\n一、公开\n\n（一）公开预算。（责任单位：市财政局）\n')
    const paths = [...readdirSync(fileURLToPath(new URL('seeds', root))), 'more.md'].map((name) => `notices/${name}`)
    const files = new RegExp(hook?.files ?? '^$', 'u')
    expect(paths.filter((path) => !files.test(path))).toEqual([])
    expect(await exitCodes([hook?.entry ?? ''], paths)).toEqual([0])
  })
  it('is given no file that the command cannot read', () => {
    const files = new RegExp(hook?.files ?? '', 'u')
    const list = hook?.files.slice(hook.files.indexOf('(') + 1, hook.files.lastIndexOf(')')) ?? ''
    const names = list.split('|').flatMap((one) => (one.endsWith('?') ? [one.slice(0, -2), one.slice(0, -1)] : [one]))
    expect(names.length).toBeGreaterThan(10)
    expect(names.filter((name) => !readableExtensions.includes(`.${name}`) || !files.test(`notices/a.${name}`))).toEqual([])
    expect(['notices/a.png', 'notices/a.json', 'notices/txt'].filter((path) => files.test(path))).toEqual([])
  })
})
