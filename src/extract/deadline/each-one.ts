import type {DeadlinePattern, DeadlineValue} from '../../model/contract.ts'
import {PERIODIC_VERB} from '../../words/verb.ts'
import {PERIOD, periodOf} from '../../words/period.ts'

const once = (period: string): DeadlineValue => ({kind: 'recurring', period, min: 1})
/** 「每日一报」 beside 「每周一调度」: 一 counts, and 周一 is no Monday. */
const SIBLING = new RegExp(`每(?!周)${PERIOD}一`, 'u')

/** A sibling stands so near, in characters. */
const NEAR = 24

export const eachOne: DeadlinePattern = {
  name: 'each-one',
  says: '每日一报、每周一调度、每月一通报',
  words: ['每'],
  regex: new RegExp(`每(?<unit>${PERIOD})[一1](?:${PERIODIC_VERB}|[会评])(?=[,、。;)”"]|$|制度|机制|和|、)`, 'gu'),
  read(match, {text}) {
    const {unit = ''} = match.groups as Record<string, string | undefined>
    const period = periodOf(undefined, unit)
    if (period === null || (unit === '周' && !SIBLING.test(text.slice(Math.max(0, match.index - NEAR), match.index + NEAR)))) return null
    return {start: match.index, end: match.index + match[0].length, value: once(period)}
  },
  examples: [
    {
      text: '实行每日一报、每周一调度、每月一通报',
      finds: [
        {text: '每日一报', value: once('P1D')},
        {text: '每周一调度', value: once('P1W')},
        {text: '每月一通报', value: once('P1M')}
      ]
    },
    {text: '建立每季一评机制', finds: [{text: '每季一评', value: once('P3M')}]},
    {text: '每周一调度进展', finds: [{text: '每周一', value: {kind: 'recurring', period: 'P1W', rrule: 'FREQ=WEEKLY;BYDAY=MO'}}]},
    {text: '每一项任务、每日一线巡查员', finds: []}
  ]
}
