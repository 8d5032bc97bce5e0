import {deadlinesOf} from './shared/ledger.ts'
import type {RuleOf} from './rule.ts'

const SPAN =
  /^(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?<day>\d{1,2})日(?:起?[至到]|[—–―~～-]{1,2})(?:(?<endYear>\d{4})年)?(?:(?<endMonth>\d{1,2})月)?(?<endDay>\d{1,2})日/u

interface Said {
  reversed: {text: string}
}

export const spanReversed: RuleOf<Said> = {
  id: 'span-reversed',
  says: {zh: '起止时间的止日不早于起日。', en: 'A span of time does not end before it begins.'},
  severity: 'warning',
  help: {
    zh: '起止时间写反了，或有一处写错。台账只记止日。请向发文机关核实。',
    en: 'The span is printed the wrong way round, or one of its days is a slip. The ledger keeps its end only. Ask the issuing office.'
  },
  messages: {
    reversed: ({text}) => ({
      says: {zh: `\`${text}\` 的止日早于起日，应不早于起日`, en: `Unexpected end before the beginning of \`${text}\`, expected it not earlier`}
    })
  },
  find: ({tasks}) =>
    deadlinesOf(tasks).flatMap(({kind, text, position}) => {
      const groups = kind === 'date' ? (SPAN.exec(text)?.groups as Record<string, string | undefined> | undefined) : undefined
      if (!groups) return []
      const {year, month = '', day, endYear, endMonth = month, endDay} = groups
      const [from, to] = [Number(month) * 100 + Number(day), Number(endMonth) * 100 + Number(endDay)]
      // 「11月20日至3月5日」 ends in the next year, if no year or only the first is printed
      const isReversed =
        year !== undefined && endYear !== undefined
          ? Number(endYear) * 10_000 + to < Number(year) * 10_000 + from
          : endMonth === month && endYear === undefined && to < from
      return isReversed ? [{messageId: 'reversed', data: {text}, place: position}] : []
    }),
  examples: [
    {text: '2023年工作要点\n一、任务\n1.集中检查（7月15日至7月3日）。（责任单位：县市场监管局）\n', finds: ['7月15日至7月3日']},
    {text: '一、任务\n1.集中检查（2023年9月1日至2023年8月20日）。（责任单位：县市场监管局）\n', finds: ['2023年9月1日至2023年8月20日']},
    {text: '2023年工作要点\n一、任务\n1.集中检查（7月3日至15日）。（责任单位：县市场监管局）\n', finds: []},
    {text: '2023年工作要点\n一、任务\n1.冬季值守（11月20日至次年3月5日）。（责任单位：县市场监管局）\n', finds: []}
  ]
}
