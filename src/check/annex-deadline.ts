import type {Deadline} from '../model/deadline.ts'
import {annexNotice, FIRST, SECOND} from './shared/annex-example.ts'
import type {RuleOf} from './rule.ts'
import {firstOf} from '../text/shorten.ts'

const SHOWN = 30

/** Days, each once: the end of a quarter may be printed twice. */
const datesOf = (deadlines: readonly Deadline[]): string[] => [...new Set(deadlines.flatMap(({kind, date}) => (kind === 'date' && date ? [date] : [])))]

interface Said {
  differs: {text: string; row: number; printed: string; note: {line: number}}
}

export const annexDeadline: RuleOf<Said> = {
  id: 'annex-deadline',
  says: {
    zh: '正文写明的完成日期，与附表（任务分解表）同一序号的完成时限一致。',
    en: 'A date in the text of a task is the date in its row of the attached table.'
  },
  severity: 'warning',
  help: {
    zh: '正文里这项任务有完成日期，附表同一序号的完成时限却是另一日期，或是“长期”之类。台账把两处都列出，完成日期按正文。请向发文机关核实以哪一处为准。',
    en: 'The text dates this task, and the row with its number in the attached table prints another date, or none (长期). The ledger keeps both and takes its date from the text. Ask the issuing office which holds.'
  },
  messages: {
    differs: ({text, row, printed, note: {line}}) => ({
      says: {
        zh: `正文时限 \`${text}\` 与附表第 ${row} 项 \`${printed}\` 不一致，应写同一时限`,
        en: `Unexpected deadline \`${text}\` where row ${row} of the attached table has \`${printed}\`, expected the same`
      },
      note: {zh: `附表这一项在第 ${line} 行`, en: `that row is on line ${line}`}
    })
  },
  find: ({tasks}) =>
    tasks.flatMap(({deadlines, annex}) => {
      const dated = deadlines.filter(({kind, date}) => kind === 'date' && date)
      const [first] = dated
      if (!annex || !first || annex.deadlineText === '') return []
      const rowDates = datesOf(annex.deadlines)
      if (datesOf(dated).some((date) => rowDates.includes(date))) return []
      const shown = firstOf(annex.deadlineText, SHOWN)
      const {line} = (annex.deadlines[0] ?? annex).position.start
      return [{messageId: 'differs', data: {text: first.text, row: annex.row, printed: shown, note: {line}}, place: first.position}]
    }),
  examples: [
    {text: annexNotice(FIRST.replace('| 6月底', '| 9月底')), finds: ['6月底前']},
    {text: annexNotice(FIRST.replace('| 6月底', '| 长期')), finds: ['6月底前']},
    {text: annexNotice(), finds: []},
    {text: annexNotice(FIRST.replace('| 6月底', '| 2023年6月30日前'), SECOND.replace('长期', '9月底')), finds: []}
  ]
}
