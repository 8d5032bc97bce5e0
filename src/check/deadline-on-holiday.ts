import {dayInWords} from './shared/day.ts'
import {addDays, weekdayOf} from '../text/day.ts'
import {deadlinesOf} from './shared/ledger.ts'
import type {RuleOf} from './rule.ts'
import {TENS} from '../words/numeral.ts'

/** 「7月16日前」, not 「7月底前」: only a day that someone chose. */
const DAY = new RegExp(`[\\d${TENS}]日[^日]{0,16}$`, 'u')
const WEEKDAYS = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六']
/** The longest holidays, with the weekends beside them, are shorter. */
const FAR = 12

interface Said {
  off: {text: string; date: string; note: {before: string; after: string}}
}

export const deadlineOnHoliday: RuleOf<Said> = {
  id: 'deadline-on-holiday',
  says: {zh: '写明日期的时限是工作日。', en: 'A deadline that prints its day is a working day.'},
  severity: 'info',
  help: {
    zh: '时限的最后一天按国务院办公厅公布的节假日安排不是工作日。通知没有说顺延，台账照写；请提前安排。年底前、月底前之类不提示。',
    en: 'By the holidays that the State Council has published, the last day is no working day. The notice does not say that it shifts, and the ledger keeps it: plan ahead. Ends of months and years are not reported.'
  },
  messages: {
    off: ({text, date, note}) => {
      const [before, after] = [dayInWords(note.before), dayInWords(note.after)]
      return {
        says: {
          zh: `时限 \`${text}\`（${dayInWords(date).zh}，${WEEKDAYS[weekdayOf(date)] ?? ''}）不是工作日，应提前安排`,
          en: `Unexpected deadline \`${text}\` (${date}) on a day off, expected a working day`
        },
        note: {zh: `此前最后一个工作日是${before.zh}，此后第一个工作日是${after.zh}`, en: `the working days around it are ${before.en} and ${after.en}`}
      }
    }
  },
  find({calendar, tasks}) {
    if (!calendar) return []
    return deadlinesOf(tasks).flatMap(({kind, text, date, position}) => {
      if (kind !== 'date' || !date || !DAY.test(text) || text.endsWith('起') || calendar.isWorkday(date) !== false) return []
      const near = (step: 1 | -1) => {
        let day = addDays(date, step)
        for (let count = 0; count < FAR && calendar.isWorkday(day) === false; count++) day = addDays(day, step)
        return day
      }
      return [{messageId: 'off', data: {text, date, note: {before: near(-1), after: near(1)}}, place: position}]
    })
  },
  examples: [
    {text: '一、任务\n1.公示补贴名单，2023年7月16日前完成。（责任单位：县农业农村局）\n', finds: ['2023年7月16日前']},
    {
      text: '一、任务\n1.自查安全隐患，2023年10月5日前报送。（责任单位：县应急局）\n2.整改隐患，2023年11月4日（星期六）前完成。（责任单位：县应急局）\n',
      finds: ['2023年10月5日前', '2023年11月4日（星期六）前']
    },
    {
      text: '一、任务\n1.公示补贴名单，2023年7月17日前完成。（责任单位：县农业农村局）\n2.汇总，2023年10月7日（星期六）前完成。（责任单位：县农业农村局）\n',
      finds: []
    },
    {text: '一、任务\n1.公示补贴名单，2023年12月底前完成。（责任单位：县农业农村局）\n2.发放补贴，2023年年底前完成。（责任单位：县农业农村局）\n', finds: []}
  ]
}
