import {execFileSync} from 'node:child_process'
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Io} from '../src/cli/io.ts'
import {run} from '../src/cli/run.ts'
import {extractNotice} from '../src/index.ts'
import type {NoticeRecord} from '../src/model/record.ts'
import {
  accuracyTable,
  checkOptionTable,
  clauseTable,
  columnTable,
  deadlineTable,
  fieldTables,
  formatTable,
  optionTable,
  ruleTable,
  type Score
} from './readme-tables.ts'
import type {Language} from './readme-words.ts'
import {seedBytes, seeds} from '../src/seeds.fixture.ts'

const TERMINAL_COLUMNS = 100

/** The notice of the examples, in our own words. */
const EXAMPLE = `某市人民政府办公室关于印发2023年政务公开工作要点的通知
某政办〔2023〕5号
各县（市、区）人民政府，市政府各部门：
现将《2023年政务公开工作要点》印发给你们，请认真贯彻落实。
某市人民政府办公室
2023年4月10日
2023年政务公开工作要点
一、深化信息公开
（一）公开惠企政策。6月底前梳理惠企政策清单并集中公开。政策文件发布后10个工作
日内开展解读。（牵头单位:市发展改革委、财政局;责任单位:各县〔市、区〕政府）
`

const fenced = (text: string, language = ''): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``

/** A file to copy, which a test runs. */
const snippet = (name: string): string => fenced(readFileSync(new URL(`../fixtures/ci/${name}.yml`, import.meta.url), 'utf8'), 'yaml')

/** Nobody is asked, nothing is shown. */
const QUIET: Io = {
  cwd: '.',
  env: {NO_COLOR: '1'},
  stdout: {
    async write() {
      return true
    }
  },
  stderr: {isTTY: false, columns: TERMINAL_COLUMNS, write() {}},
  async readStdin() {
    return new Uint8Array()
  },
  uninterrupted(work) {
    work()
  },
  onInterrupt() {
    return () => {}
  }
}

/** What the command writes on a terminal, uncoloured. */
async function onTerminal(language: Language): Promise<string> {
  const cwd = mkdtempSync(join(tmpdir(), 'zwgk-readme-'))
  let shown = ''
  const io: Io = {
    ...QUIET,
    cwd,
    stderr: {
      isTTY: true,
      columns: TERMINAL_COLUMNS,
      write(text) {
        shown += text
      }
    }
  }
  try {
    cpSync(fileURLToPath(new URL('../seeds', import.meta.url)), join(cwd, 'seeds'), {recursive: true})
    await run(['seeds/', '--lang', language], io, async () => import('../src/index.ts'))
  } finally {
    rmSync(cwd, {recursive: true})
  }
  // a slow machine may have drawn its progress
  return shown.slice(shown.lastIndexOf('\r') + 1)
}

async function scores(): Promise<Record<string, Score>> {
  const folder = mkdtempSync(join(tmpdir(), 'zwgk-readme-'))
  try {
    const records = await Promise.all(seeds.map((name) => extractNotice({path: `seeds/${name}`, bytes: seedBytes(name)})))
    writeFileSync(join(folder, 'notices.json'), JSON.stringify(records))
    const [scorer, gold] = ['score.mjs', '../fixtures/gold'].map((path) => fileURLToPath(new URL(path, import.meta.url)))
    const printed = execFileSync(process.execPath, [scorer ?? '', '--gold', gold ?? '', '--pred', join(folder, 'notices.json'), '--json'], {
      encoding: 'utf8',
      maxBuffer: 1 << 26
    })
    return (JSON.parse(printed.slice(0, printed.lastIndexOf('}') + 1)) as {total: Record<string, Score>}).total
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** A task as JSON, a position on one line. */
const taskJson = (record: NoticeRecord): string =>
  JSON.stringify(record.tasks[0], null, 2).replace(/\{\s+"(?:line|start)":[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/gu, (position) =>
    position.replace(/\s+/gu, ' ').replace(/\{ /gu, '{').replace(/ \}/gu, '}')
  )

/** Everything in a README that code can say, by the name of its markers. */
export async function readmeParts(language: Language): Promise<Record<string, string>> {
  const example = await extractNotice({path: 'notice.txt', bytes: Buffer.from(EXAMPLE)})
  return {
    'example notice': fenced(EXAMPLE),
    'example task': fenced(taskJson(example), 'json'),
    'terminal zh': fenced(await onTerminal('zh')),
    ...(language === 'en' ? {'terminal en': fenced(await onTerminal('en'))} : {}),
    formats: formatTable(language),
    options: optionTable(language),
    'check options': checkOptionTable(language),
    'ci github': snippet('github-actions'),
    'ci gitlab': snippet('gitlab-ci'),
    'ci precommit': snippet('pre-commit-config'),
    fields: fieldTables(language),
    'task columns': columnTable('task', example, language),
    'unit columns': columnTable('unit', example, language),
    'deadline columns': columnTable('deadline', example, language),
    deadlines: deadlineTable(language),
    clauses: clauseTable(language),
    rules: ruleTable(language),
    accuracy: accuracyTable(await scores(), language)
  }
}

/** The page of a rule, as `explain` tells it: Chinese, then English. */
export async function rulePage(id: string): Promise<string> {
  const told: string[] = []
  for (const language of ['zh', 'en']) {
    let out = ''
    const io: Io = {
      ...QUIET,
      stdout: {
        async write(data) {
          out += typeof data === 'string' ? data : new TextDecoder().decode(data)
          return true
        }
      }
    }
    await run(['explain', id, '--lang', language], io, async () => import('../src/index.ts'))
    // the last line is the address of this page
    told.push(fenced(out.trimEnd().split('\n').slice(0, -1).join('\n'), 'text'))
  }
  return `# ${id}\n\n${told.join('\n\n')}\n`
}

const MARKED = /<!-- begin ([a-z ]+) -->\n[\s\S]*?<!-- end \1 -->/gu

/** Names of the marked parts of a README, in order. */
export const markedParts = (readme: string): string[] => [...readme.matchAll(MARKED)].map(([, name = '']) => name)

/** A README with what stands between its markers made anew. */
export const fill = (readme: string, parts: Readonly<Record<string, string>>): string =>
  readme.replace(MARKED, (whole, name: string) => (name in parts ? `<!-- begin ${name} -->\n${parts[name] ?? ''}\n<!-- end ${name} -->` : whole))
