import {deadlinesOf} from './shared/ledger.ts'
import {isBlank, isYearKnown} from './shared/year.ts'
import type {RuleOf} from './rule.ts'

interface Said {
  impossible: {text: string}
  damaged: {text: string}
}

/** 「0403年底前」「20223年」: no year of our time, so the text was damaged on its way, not written so */
const DAMAGED = /(?<!\d)(?:[013-9]\d{3}|2[1-9]\d{2}|\d{3}|\d{5,})年/u

export const impossibleDate: RuleOf<Said> = {
  id: 'impossible-date',
  says: {zh: '时限的日期是历法上存在的一天。', en: 'Every date of a deadline is a day of the calendar.'},
  severity: 'error',
  help: {
    zh: '历法上没有这一天（如9月31日），多半是笔误，台账里的完成日期因此为空。请向发文机关核实。',
    en: 'The calendar has no such day (9月31日), most likely a slip; the ledger leaves its date empty. Ask the issuing office.'
  },
  messages: {
    damaged: ({text}) => ({
      says: {zh: `\`${text}\` 的年份已损坏，应对照原文`, en: `Unexpected damaged year in \`${text}\`, expected the year of the original`}
    }),
    impossible: ({text}) => ({says: {zh: `没有 \`${text}\` 这一天，应是存在的日期`, en: `Unexpected date \`${text}\`, expected a day that the calendar has`}})
  },
  find: ({notice, tasks}) =>
    deadlinesOf(tasks)
      .filter((one) => one.kind === 'date' && one.date === null && isYearKnown(one, notice) && !isBlank(one))
      .map(({text, position}) => ({messageId: DAMAGED.test(text.normalize('NFKC')) ? 'damaged' : 'impossible', data: {text}, place: position})),
  examples: [
    {text: '一、任务\n1.梳理目录，2023年9月31日前完成。（责任单位：市水利局）\n', finds: ['2023年9月31日前']},
    {text: '2023年工作要点\n一、任务\n1.公开预算，2月30日前报送。（责任单位：市财政局）\n', finds: ['2月30日前']},
    {text: '一、任务\n1.梳理目录，2023年9月30日前完成。（责任单位：市水利局）\n', finds: []},
    {text: '一、任务\n1.梳理目录，9月31日以前的事项除外。（责任单位：市水利局）\n', finds: []}
  ]
}
