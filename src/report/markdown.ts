import type {VFile} from 'vfile'
import {unlinked} from '../text/unlinked.ts'
import {pathFrom, positionOf, ruleOf, sentenceOf, severityOf, totalOf, type Message} from './finding.ts'
import type {Reporter, ReportOptions} from './reporter.ts'

/** GitHub takes 1024 KiB of a step; room is left for what other commands of the step say. */
const MOST_BYTES = 1000 * 1024

const WORDS = {
  zh: {
    head: '| 位置 | 程度 | 规则 | 说明 |',
    left: (count: number) => `还有 ${count} 条没有列出：已到篇幅上限。`
  },
  en: {
    head: '| Place | Severity | Rule | Message |',
    left: (count: number) => `${count} more findings are left out: there is no more room.`
  }
} as const

/** Text that Markdown and HTML take for nothing but text; entities also keep a `|` from ending its cell. */
const escape = (text: string): string =>
  unlinked(text.replace(/\p{Cc}+/gu, ' '), (part) => part.replace(/[&<>|*_~`[\]\\#!@:]/gu, (character) => `&#${character.charCodeAt(0)};`))

/** A sentence whose values between backticks are code. */
const sentence = (text: string): string =>
  text
    .split(/`([^`]*)`/u)
    .map((run, index) => (index % 2 === 1 ? `<code>${escape(run)}</code>` : escape(run)))
    .join('')

function rowOf(message: Message, file: VFile, {rules, language}: ReportOptions): string {
  const start = positionOf(message)?.start
  const ruleId = ruleOf(message)
  const url = rules.find(({id}) => id === ruleId)?.url
  const cells = [
    start ? `${start.line}:${start.column}` : '',
    severityOf(message),
    url ? `[${escape(ruleId)}](${url})` : escape(ruleId),
    sentence(sentenceOf(message, file, language)) + (message.note ? `<br>${sentence(message.note)}` : '')
  ]
  return `| ${cells.join(' | ')} |`
}

/** For a job summary: totals, then a table for each notice with findings. */
export const markdown: Reporter = {
  name: 'markdown',
  report(files, options) {
    const words = WORDS[options.language]
    const faulty = files.filter(({messages}) => messages.length > 0)
    const parts = ['## zwgk-extract check', totalOf(files, options.language), ...options.notes.map(escape)]
    const sections = faulty.map((file) => ({
      head: `### ${escape(pathFrom(options.root, file.path))}\n\n${words.head}\n| --- | --- | --- | --- |`,
      rows: file.messages.map((message) => rowOf(message, file, options))
    }))
    let room = MOST_BYTES - Buffer.byteLength(parts.join('\n\n'))
    let left = sections.reduce((sum, {rows}) => sum + rows.length, 0)
    for (const {head, rows} of sections) {
      const kept = rows.filter((row) => (room -= Buffer.byteLength(row) + 1) > Buffer.byteLength(head))
      if (kept.length > 0) parts.push([head, ...kept].join('\n'))
      room -= Buffer.byteLength(head) + 2
      left -= kept.length
      if (room <= 0) break
    }
    if (left > 0) parts.push(words.left(left))
    return `${parts.join('\n\n')}\n`
  }
}
