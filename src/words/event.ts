import {anyOf, words} from './pattern.ts'

/** What happens to documents, and to things that a notice counts from. On folded text. */

/** How a document comes out */
const ISSUED = words('印发 发布 公布 下发 下达')
/** How another's document is handed on */
const FORWARDED = words('转发 批转')
/** How a document, or what it speaks of, comes about */
const MADE = words('出台 通过 修订 审议 批准 制定 签订 召开')
/** What begins with a day, without anybody's decision */
const HAPPENED = words('形成 产生 发生 变更 更新 成立 登记 备案 生效')
const FORCE = words('施行 实施 执行 生效')

/** Source for the issue of a document: 「印发」 */
export const ISSUE = anyOf(ISSUED)
/** Source for what an organ does with its own document or another's, in a title: 「X转发…」 */
export const PASSED_ON = anyOf(ISSUED, FORWARDED)
/** Source for the force of a document: 「起施行」「正式实施」 */
export const IN_FORCE = `(?:正式)?${anyOf(FORCE)}`
/** Source for what a date behind such words tells of a document: 「2023年3月印发的方案」 */
export const OF_DOCUMENT = anyOf(ISSUED, MADE, words('施行 实施'))
/** Source for an event that a time may count from: 「形成20日内」 */
export const EVENT = anyOf(ISSUED, MADE, HAPPENED)

const GATHERINGS = anyOf(
  words('奥运会 残奥会 冬奥会 亚运会 全运会 运动会 世博会 博览会 展览会 交易会 园博会 花博会 洽谈会 锦标赛 联赛 世界杯 大赛 论坛 峰会 年会')
)
/** The year that names a gathering: 「2030年某市绿化博览会」, 「2030年第六届…」 */
export const YEAR_OF_EVENT = new RegExp(`\\d{4}年?(?=第[^年]{1,4}届|[^年\\d]{0,12}?${GATHERINGS})`, 'gu')
