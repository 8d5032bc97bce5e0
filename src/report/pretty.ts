import pico from 'picocolors'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {countOf, ruleOf, totalOf} from './finding.ts'
import type {Reporter, ReportOptions} from './reporter.ts'
import {printable} from '../text/printable.ts'

/** A file as the terminal shows it: the rule right after its sentence, for a column of its own would stand beyond the longest one. */
function shown(file: VFile, {color}: ReportOptions): VFile {
  const {dim} = pico.createColors(color)
  const copy = new VFile({path: printable(file.path)})
  for (const message of file.messages) {
    const one = copy.message(`${printable(message.reason)} ${dim(printable(ruleOf(message)))}`, {place: message.place})
    one.fatal = message.fatal
    if (message.note) one.note = message.note.split('\n').map(printable).join('\n')
  }
  return copy
}

const MORE = {zh: '规则说明：zwgk-extract explain 规则', en: 'What a rule means: zwgk-extract explain RULE'} as const

/** For people, on a terminal. */
export const pretty: Reporter = {
  name: 'pretty',
  report(files, options) {
    const total = totalOf(files, options.language)
    const report = reporter(
      files.map((file) => shown(file, options)),
      {color: options.color, quiet: true, verbose: true}
    )
    if (report === '') return `${total}\n`
    // its last line is its total, in English, where it counts anything: it counts no infos
    const {error, warning} = countOf(files)
    const rows = error + warning === 0 ? report : report.slice(0, report.lastIndexOf('\n\n'))
    return `${rows}\n\n${total}\n${MORE[options.language]}\n`
  }
}
