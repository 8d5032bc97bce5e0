import {clauseForms} from '../src/extract/clause/index.ts'
import {deadlinePatterns} from '../src/extract/deadline/index.ts'
import {checkProgramOf} from '../src/cli/check/options.ts'
import {pages} from '../src/cli/check/pages.ts'
import {programOf} from '../src/cli/options.ts'
import {speaker} from '../src/cli/messages.ts'
import type {Command} from 'commander'
import type {DeadlineValue, PartialDate, RenderOptions} from '../src/model/contract.ts'
import type {NoticeRecord} from '../src/model/record.ts'
import {readers} from '../src/read/index.ts'
import {ledgerColumns} from '../src/render/ledger/columns.ts'
import {ledgerRows} from '../src/render/ledger/rows.ts'
import {columnWords, deadlineColumnWords, fieldWords, formatWords, measureWords, remarkWords, type Language} from './readme-words.ts'
import {noticeSchema} from './schema.ts'

const pick = (language: Language, en: string, zh: string): string => (language === 'en' ? en : zh)
const words = ([en, zh]: readonly [string, string], language: Language): string => pick(language, en, zh)

/** What Markdown would take for its own: `__月__日` is no emphasis, `<街道>` no HTML; a `|` would end the cell even in code. */
const cellOf = (text: string): string =>
  text
    .replaceAll('\n', ' ')
    .replaceAll('|', '\\|')
    .split(/(`[^`]*`)/u)
    .map((run, at) => (at % 2 === 1 ? run : run.replace(/[_*<>]/gu, '\\$&')))
    .join('')

/** A Markdown table. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head.map(cellOf), head.map(() => '---'), ...rows.map((cells) => cells.map(cellOf))].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const code = (text: string): string => (text === '' ? '' : `\`${text}\``)

/** What a pattern or form says is Chinese but for remarks in brackets. */
const saysWords = (says: string, language: Language): string =>
  language === 'en'
    ? says
    : says.replace(/ ?[(（]([^()（）]+)[)）]/gu, (whole, remark: string) => (remark in remarkWords ? `（${remarkWords[remark] ?? ''}）` : whole))

function tableOf({options}: Command, language: Language): string {
  const all = [...options.map(({flags, description}) => [flags, description]), ['-h, --help', speaker(language)('help')]]
  return table(
    [pick(language, 'Option', '选项'), pick(language, 'Meaning', '含义')],
    all.map(([flags = '', description = '']) => [code(flags), description])
  )
}

export const optionTable = (language: Language): string => tableOf(programOf(speaker(language)), language)

export const checkOptionTable = (language: Language): string => tableOf(checkProgramOf(speaker(language)), language)

export const formatTable = (language: Language): string =>
  table(
    [
      pick(language, 'Format', '格式'),
      pick(language, 'Extensions', '扩展名'),
      pick(language, 'Recovered', '能读出'),
      pick(language, 'Not recovered', '读不出')
    ],
    readers.map(({name, extensions}) => [
      name,
      extensions.map((extension) => (extension === '' ? pick(language, '(none)', '（无扩展名）') : code(extension))).join(' '),
      ...(formatWords[name] ?? []).map((both) => words(both, language))
    ])
  )

interface Node {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly string[]
  readonly const?: unknown
  readonly anyOf?: readonly Node[]
  readonly items?: Node
  readonly properties?: Readonly<Record<string, Node>>
  readonly additionalProperties?: Node | boolean
  readonly required?: readonly string[]
  readonly description?: string
}

const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1)

function typeOf(node: Node): string {
  if (node.$ref) return nameOf(node.$ref)
  if (node.const !== undefined) return JSON.stringify(node.const)
  if (node.enum) return node.enum.map((value) => JSON.stringify(value)).join(' | ')
  if (node.anyOf) return [...new Set(node.anyOf.map(typeOf))].join(' | ')
  if (node.items) return /\|/u.test(typeOf(node.items)) ? `(${typeOf(node.items)})[]` : `${typeOf(node.items)}[]`
  return typeof node.type === 'string' ? node.type : (node.type?.join(' | ') ?? 'any')
}

/** Fields that an inline object or list of objects holds, with the way to them. */
function inside(node: Node): [suffix: string, node: Node] | null {
  if (node.properties) return ['', node]
  if (node.items?.properties) return ['[]', node.items]
  const inner = node.anyOf?.find((one) => one.properties !== undefined)
  return inner ? ['', inner] : null
}

const fieldRows = (object: string, node: Node, language: Language, before = ''): string[][] =>
  Object.entries(node.properties ?? {}).flatMap(([name, field]) => {
    const path = before + name
    const inner = object === 'Notice' && name === 'positions' ? null : inside(field)
    const isOptional = !(node.required ?? []).includes(name)
    const description = field.description ?? definitions()[nameOf(field.$ref ?? '')]?.description ?? ''
    const own = [code(isOptional ? `${path}?` : path), code(typeOf(field)), language === 'zh' ? (fieldWords[`${object}.${path}`] ?? description) : description]
    if (!inner) return [own]
    const below = fieldRows(object, inner[1], language, `${path}${inner[0]}.`)
    return field.properties ? below : [own, ...below]
  })

const definitions = (): Readonly<Record<string, Node>> => (JSON.parse(noticeSchema()) as {$defs: Record<string, Node>}).$defs

export const fieldTables = (language: Language): string =>
  Object.entries(definitions())
    .map(([name, node]) =>
      [
        `**${name}**${pick(language, ' — ', '：')}${language === 'zh' ? (fieldWords[name] ?? node.description ?? '') : (node.description ?? '')}`,
        '',
        table([pick(language, 'Field', '字段'), pick(language, 'Type', '类型'), pick(language, 'Meaning', '含义')], fieldRows(name, node, language))
      ].join('\n')
    )
    .join('\n\n')

/** Names of all fields that have a row. */
export const fieldNames = (): string[] =>
  Object.entries(definitions()).flatMap(([name, node]) => [name, ...fieldRows(name, node, 'en').map(([path = '']) => `${name}.${path.replace(/[`?]/gu, '')}`)])

/** @param example Record whose first row fills the last column. */
export function columnTable(rows: RenderOptions['rows'], example: NoticeRecord, language: Language): string {
  const columns = ledgerColumns(rows, [{...example, tasks: example.tasks.map((task) => ({...task, keywords: []}))}])
  const task = [...ledgerColumns('task', []).map(({en}) => en), 'keywords']
  const own = columns.filter(({en}) => rows === 'task' || !task.includes(en) || (rows === 'deadline' && en in deadlineColumnWords))
  const row = ledgerRows([example], rows)[0]
  return table(
    [pick(language, 'Column', '列'), '`--header en`', pick(language, 'Content', '内容'), pick(language, 'Example', '示例')],
    own.map((column) => {
      const text = (rows === 'deadline' ? deadlineColumnWords[column.en] : undefined) ?? columnWords[column.en]
      const cell = row ? String(column.cell(row, 'zh')) : ''
      return [column.zh, code(column.en), text ? words(text, language) : '', cell.length > 24 ? `${cell.slice(0, 23)}…` : cell]
    })
  )
}

/** Columns without a description. */
export const bareColumns = (): string[] =>
  (['task', 'unit', 'deadline'] as const).flatMap((rows) => ledgerColumns(rows, []).map(({en}) => en)).filter((name) => !(name in columnWords))

const two = (value: number): string => String(value).padStart(2, '0')

/** `YYYY` is a year that is not printed. */
function dayWords({year, yearShift, month, day}: PartialDate): string {
  const from = year === null ? `YYYY${yearShift ? `+${yearShift}` : ''}` : String(year)
  // a date left blank
  if (month === 0) return 'null'
  if (month === 'issued') return `${from}-MM-${day === 'last' ? 'last' : two(day)}`
  const last = new Date(Date.UTC(year ?? 2023, month, 0)).getUTCDate()
  return `${from}-${two(month)}-${day === 'last' ? two(last) : two(day)}`
}

const lengthWords = (duration: string, workdays: boolean, language: Language): string =>
  duration + (workdays ? pick(language, ' working days', '（工作日）') : '')

/** What a pattern reads, before the calendar is asked. */
export function valueWords(value: DeadlineValue, language: Language): string {
  switch (value.kind) {
    case 'date': {
      if ('holiday' in value) return `date ${pick(language, `eve of ${value.holiday} `, `${value.holiday}前一日，`)}${value.year ?? 'YYYY'}`
      const {start, end} = value
      const from = start === undefined ? '' : `${start === 'issued' ? pick(language, 'issue', '成文日期') : dayWords(start)} … `
      return `date ${from}${dayWords(end)}`
    }
    case 'relative': {
      const length = value.duration === null ? '' : ` ${lengthWords(value.duration, value.workdays, language)}`
      return `relative${length}${value.anchor === null ? '' : pick(language, ` from “${value.anchor}”`, `，自“${value.anchor}”起`)}`
    }
    case 'recurring':
      return [`recurring ${value.period}`, value.min !== undefined && `min ${value.min}`, value.rrule].filter(Boolean).join(' · ')
    case 'minimum':
      return `minimum ${lengthWords(value.duration, value.workdays, language)}`
    case 'concurrent':
      return `concurrent ${pick(language, `with “${value.anchor}”`, `与“${value.anchor}”同时`)}`
    default:
      return value.kind
  }
}

export const deadlineTable = (language: Language): string =>
  table(
    [pick(language, 'Pattern', '模式'), pick(language, 'Reads', '读取'), pick(language, 'Example', '示例'), pick(language, 'Gives', '得到')],
    deadlinePatterns.map(({name, says, examples}) => {
      const example = examples.find(({finds}) => finds.length > 0)
      const place =
        example?.place === 'cell'
          ? pick(language, ' (table cell)', '（表格单元格）')
          : example?.place === 'slot'
            ? pick(language, ' (unit clause)', '（责任单位括注）')
            : ''
      return [
        code(name),
        saysWords(says, language),
        (example?.text ?? '') + place,
        example?.finds.map(({text, value}) => `${text} → ${code(valueWords(value, language))}`).join('; ') ?? ''
      ]
    })
  )

export const clauseTable = (language: Language): string =>
  table(
    [pick(language, 'Form', '形式'), pick(language, 'Reads', '读取'), pick(language, 'Example', '示例'), pick(language, 'Gives', '得到')],
    clauseForms.map(({name, says, examples}) => {
      const example = examples.find(({units}) => units.length > 0)
      return [code(name), saysWords(says, language), example?.text ?? '', example?.units.map(code).join(' ') ?? '']
    })
  )

/** Each rule has an anchor, which its findings name as their documentation. */
export const ruleTable = (language: Language): string =>
  table(
    [pick(language, 'Rule', '规则'), pick(language, 'Severity', '程度'), pick(language, 'Demands', '要求')],
    pages.map(({id, severity, says}) => [code(id), severity, says[language]])
  ).replace(/^\| `([a-z-]+)`/gmu, `| [\`$1\`](${pick(language, '', '../')}rules/$1.md)`)

export interface Score {
  readonly gold: number
  readonly pred: number
  readonly hit: number
  readonly f1: number
}

export const accuracyTable = (total: Readonly<Record<string, Score>>, language: Language): string =>
  table(
    [pick(language, 'Measure', '指标'), '', pick(language, 'Gold', '标准'), pick(language, 'Found', '得到'), pick(language, 'Right', '正确'), 'F1'],
    Object.entries(total).map(([name, {gold, pred, hit, f1}]) => [
      code(name),
      words(measureWords[name] ?? ['', ''], language),
      String(gold),
      String(pred),
      String(hit),
      f1.toFixed(4)
    ])
  )
