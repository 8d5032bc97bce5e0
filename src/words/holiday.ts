import {anyOf, predicate, words} from './pattern.ts'

/** Holidays that the calendar knows. On folded text. */
const NAMED = words('春节 元旦 五一 劳动节 十一')
/** Those that are also printed with 节 */
const FEASTS = words('清明 端午 中秋 国庆')

export const HOLIDAYS: readonly string[] = [...NAMED, ...FEASTS]

/** Source for a holiday. */
export const HOLIDAY = `(?:${anyOf(NAMED)}|${anyOf(FEASTS)}节?)`

/** Source for the 节 that is no part of a feast's name. */
export const FEAST_DAY = `(?<=${anyOf(FEASTS)})节$`

const CUT_TIME = new RegExp(
  `\\d(?:\\n个?工作日|个\\n工作日|个?工\\n作日|个?工作\\n日)|${HOLIDAYS.filter((name) => name.endsWith('节'))
    .map((name) => `${name.slice(0, -1)}\\n节前`)
    .join('|')}|${anyOf(FEASTS)}\\n节前`,
  'u'
)

/** Whether the break between two lines cuts a word of time: 「10个工作⏎日内」 「春⏎节前」 */
export const cutsTime = predicate(
  {
    yes: ['10个工作\n日内报送', '5个\n工作日内', '春\n节前完成', '国庆\n节前'],
    no: ['10个工作日内\n报送', '推进春\n季造林', '劳动\n竞赛', '3个工作\n小组']
  },
  (lines) => CUT_TIME.test(lines)
)
