import {dayInWords} from './shared/day.ts'
import {deadlinesOf} from './shared/ledger.ts'
import {wordsBehind} from './shared/words-behind.ts'
import type {RuleOf} from './rule.ts'
import {EVENT} from '../words/event.ts'
import {RESULT_VERB} from '../words/verb.ts'

/** 「2020年底前建成的住宅」 says which, not until when. */
const WHICH = new RegExp(
  `^[^,。;]{0,14}(?:${EVENT}|${RESULT_VERB}|实施|注册|取得|毕业|参加|审批|在册|上市|入库|存量|遗留)[^,。;]{0,6}的|^[^,。;]{0,8}(?:已经?|以来)`,
  'u'
)

interface Said {
  early: {text: string; issuedOn: string; note: {date: string; inferred: boolean}}
}

export const deadlineBeforeIssue: RuleOf<Said> = {
  id: 'deadline-before-issue',
  says: {zh: '时限不早于成文日期。', en: 'No deadline is earlier than 成文日期.'},
  severity: 'warning',
  help: {
    zh: '时限在通知成文之前已经过去：年份或月份写错、沿用了上一年的文字，或通知印发得晚。请向发文机关核实实际的完成时限。',
    en: 'The deadline had passed when the notice was signed: a slip in year or month, words kept from last year, or a late notice. Ask the issuing office which day is meant.'
  },
  messages: {
    early: ({text, issuedOn, note: {date, inferred}}) => {
      const [day, issued] = [dayInWords(date), dayInWords(issuedOn)]
      return {
        says: {
          zh: `时限 \`${text}\` 早于成文日期 ${issued.zh}，应不早于成文日期`,
          en: `Unexpected deadline \`${text}\` before 成文日期 ${issued.en}, expected a day not before it`
        },
        note: {zh: `按${inferred ? '年度推定' : '所写'}为${day.zh}`, en: `read as ${day.en}${inferred ? ', its year inferred' : ''}`}
      }
    }
  },
  find({tree: {source}, notice: {issuedOn}, tasks}) {
    if (issuedOn === null) return []
    return deadlinesOf(tasks).flatMap((one) => {
      const {text, date, position, yearInferred} = one
      if (one.kind !== 'date' || !date || date >= issuedOn || WHICH.test(wordsBehind(position, source))) return []
      return [{messageId: 'early', data: {text, issuedOn, note: {date, inferred: yearInferred === true}}, place: position}]
    })
  },
  examples: [
    {
      text: '关于清理占道堆物的通知\n各街道：\n一、任务\n1.2023年3月底前完成摸底。（责任单位：区城管局）\n2.2023年8月底前完成清理。（责任单位：区城管局）\n某区人民政府\n2023年5月8日\n',
      finds: ['2023年3月底前']
    },
    {text: '2022年园林工作要点\n一、任务\n1.栽植行道树，3月底前完成。（责任单位：区园林局）\n某区人民政府\n2022年6月1日\n', finds: ['3月底前']},
    {
      text: '关于清理占道堆物的通知\n各街道：\n一、任务\n1.3月底前完成摸底。（责任单位：区城管局）\n2.2023年5月8日前报送清单。（责任单位：区城管局）\n某区人民政府\n2023年5月8日\n',
      finds: []
    },
    {
      text: '关于房屋体检的通知\n各街道：\n一、任务\n1.检测2000年12月31日前建成的住宅，2023年9月底前完成。（责任单位：区住建局）\n某区人民政府\n2023年5月8日\n',
      finds: []
    }
  ]
}
