import {dayInWords} from './shared/day.ts'
import {addDays, weekdayOf} from '../text/day.ts'
import {deadlinesOf} from './shared/ledger.ts'
import type {RuleOf} from './rule.ts'
import {WEEKDAY, WEEKDAYS} from '../words/numeral.ts'

const PRINTED = new RegExp(`[(（](星期|周)([${WEEKDAY}])[)）]`, 'u')

interface Said {
  wrong: {text: string; date: string; right: string; note: {nearest: string}}
}

export const weekdayMismatch: RuleOf<Said> = {
  id: 'weekday-mismatch',
  says: {zh: '时限括注的星期与日期一致。', en: 'The weekday printed beside a deadline is that of its date.'},
  severity: 'warning',
  help: {
    zh: '日期后面括注的星期与历法不符：日期、星期或推定的年份有一处不对。台账以日期为准。请向发文机关核实。',
    en: 'The weekday in brackets is not that of the date: the day, the weekday or the inferred year is wrong. The ledger follows the date. Ask the issuing office.'
  },
  messages: {
    wrong: ({text, date, right, note: {nearest}}) => ({
      says: {zh: `时限 \`${text}\` 的星期不对，${dayInWords(date).zh}应是${right}`, en: `Unexpected weekday in \`${text}\`, expected ${right} for ${date}`},
      note: {zh: `若星期没有写错，最近的是${dayInWords(nearest).zh}`, en: `if the weekday is right, the nearest such day is ${nearest}`}
    })
  },
  find: ({tasks}) =>
    deadlinesOf(tasks).flatMap(({kind, text, date, start, position}) => {
      const [, word = '', printed = ''] = PRINTED.exec(text) ?? []
      // Of a span nobody knows which end is meant.
      if (kind !== 'date' || !date || start !== undefined || printed === '') return []
      const said = WEEKDAYS.indexOf(printed.replace('天', '日'))
      const real = weekdayOf(date)
      if (said === real) return []
      const shift = ((said - real + 10) % 7) - 3
      const right = word + (WEEKDAYS[real] ?? '')
      return [{messageId: 'wrong', data: {text, date, right, note: {nearest: addDays(date, shift)}}, place: position, expected: [right]}]
    }),
  examples: [
    {text: '一、任务\n1.报送名单，2023年7月20日（星期三）前完成。（责任单位：县民政局）\n', finds: ['2023年7月20日（星期三）前']},
    {text: '2024年工作要点\n一、任务\n1.提交总结，11月5日（周一）前完成。（责任单位：县民政局）\n', finds: ['11月5日（周一）前']},
    {text: '一、任务\n1.报送名单，2023年7月20日（星期四）前完成。（责任单位：县民政局）\n', finds: []},
    {text: '一、任务\n1.报送名单，7月20日（星期三）前完成。（责任单位：县民政局）\n', finds: []}
  ]
}
