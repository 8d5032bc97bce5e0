import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {countOf} from './finding.ts'
import type {Reporter, ReportOptions} from './reporter.ts'

/** Control characters and overrides of direction could steer the terminal. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')

const lines = (text: string): string => text.split('\n').map(printable).join('\n')

/** What the terminal shows of a file: without addresses, and with nothing that steers it. */
const shown = (file: VFile): VFile => {
  const copy = new VFile({path: printable(file.path)})
  for (const message of file.messages) {
    const one = copy.message(printable(message.reason), {place: message.place, ruleId: message.ruleId})
    one.fatal = message.fatal
    if (message.note) one.note = lines(message.note)
  }
  return copy
}

const total = (files: readonly VFile[], {language}: ReportOptions): string => {
  const {error, warning, info} = countOf(files)
  const some = files.filter(({messages}) => messages.length > 0).length
  if (language === 'zh') return some === 0 ? `已检查 ${files.length} 份通知，没有发现问题` : `已检查 ${files.length} 份通知，${some} 份有问题：错误 ${error}，警告 ${warning}，提示 ${info}；规则说明见 zwgk-extract explain <规则>`
  return some === 0 ? `${files.length} notices checked, nothing found` : `${files.length} notices checked, findings in ${some}: errors ${error}, warnings ${warning}, infos ${info}; zwgk-extract explain RULE says more`
}

/** For people, on a terminal. */
export const pretty: Reporter = {
  name: 'pretty',
  report: (files, options) => {
    const report = reporter(files.map(shown), {color: options.color, quiet: true, verbose: true})
    return `${report === '' ? '' : `${report}\n\n`}${total(files, options)}\n`
  }
}
