import {deadlinesOf} from './shared/ledger.ts'
import {isBlank, isYearKnown} from './shared/year.ts'
import type {RuleOf} from './rule.ts'

interface Said {
  blank: {text: string}
  yearless: {text: string; note: {count: number}}
}

export const unresolvedDeadline: RuleOf<Said> = {
  id: 'unresolved-deadline',
  says: {zh: '写明月、日的时限都能换算成日期。', en: 'Deadlines that print a month or a day have a date.'},
  severity: 'warning',
  help: {
    zh: '时限换算不出日期，台账里的完成日期为空。或是日期留了空格没有填，或是时限没有写年份，而通知也没有成文日期和年度可以推定。请补填日期，或在通知中补上成文日期。按事件起算的时限（如“印发后10日内”）本来没有日期，不在此列。',
    en: 'A deadline has no date, and the ledger leaves it empty: its day is left blank in print, or its year is not printed and neither 成文日期 nor the title tells it. Fill in the date, or give the notice its 成文日期. Deadlines that count from an event have no date by nature and are not meant.'
  },
  messages: {
    blank: ({text}) => ({says: {zh: `时限 \`${text}\` 的日期空着，应填写月、日`, en: `Unexpected blank date \`${text}\`, expected a month and a day`}}),
    yearless: ({text, note: {count}}) => ({
      says: {
        zh: `时限 \`${text}\` 没有年份，通知也没有成文日期或年度，应写明年份`,
        en: `Unexpected deadline \`${text}\` without a year, expected one in it, in 成文日期 or in the title`
      },
      note: count > 1 ? {zh: `本通知共有 ${count} 处时限缺年份`, en: `${count} deadlines of this notice lack their year`} : undefined
    })
  },
  find({notice, tasks}) {
    const undated = deadlinesOf(tasks).filter(({kind, date}) => kind === 'date' && date === null)
    const yearless = undated.filter((one) => !isBlank(one) && !isYearKnown(one, notice))
    const [first] = yearless
    // One cause, said once: all of them want the same year.
    return undated
      .filter((one) => isBlank(one) || one === first)
      .map((one) =>
        isBlank(one)
          ? {messageId: 'blank', data: {text: one.text}, place: one.position}
          : {messageId: 'yearless', data: {text: one.text, note: {count: yearless.length}}, place: one.position}
      )
  },
  examples: [
    {text: '一、任务\n1.疏通排水沟，5月底前完成。（责任单位：镇水利站）\n2.清运垃圾，6月底前完成。（责任单位：镇环卫所）\n', finds: ['5月底前']},
    {text: '某镇人民政府\n2024年3月4日\n一、任务\n1.疏通排水沟，__月__日前完成。（责任单位：镇水利站）\n', finds: ['__月__日前']},
    {text: '2024年水利工作要点\n一、任务\n1.疏通排水沟，5月底前完成。（责任单位：镇水利站）\n', finds: []},
    {text: '一、任务\n1.收到举报后10日内办结。（责任单位：镇水利站）\n2.2024年5月底前清淤。（责任单位：镇水利站）\n', finds: []}
  ]
}
