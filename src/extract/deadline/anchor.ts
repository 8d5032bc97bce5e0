import type {DeadlinePlace} from '../../model/contract.ts'
import {IRREGULAR} from '../../words/date.ts'
import {EVENT} from '../../words/event.ts'
import {STRIVE} from '../../words/verb.ts'

/** The event that a duration counts from, and where the expression begins. */
interface Anchor {
  event: string | null
  start: number
}

/** What joins the event to the number: 「…之日起10日内」「…后的10个工作日内」. */
const JOINT = /(?:之日起|之时起|之日|之后|以后|起|后)的?(?:计算)?,?$/u
/** Verbs that name an event without a joint: 「本文印发30日内」「形成20日内」. */
const ENDS_AS_EVENT = new RegExp(`(?:${EVENT}|受理|结束|期满|届满|交办|送达|(?:收到|接到|发现)[^,。;:]{0,40})的?$`, 'u')
/** 在 / 自 / 于 / 从 as prepositions, not inside 自然, 关于, 存在, 从事 … */
const PREPOSITION =
  /(?<![现存所实正内外潜旨重好就仍])在(?![线建职册校岗编用于场地])|(?<![各独亲来私擅源])自(?![然动行主治身评查愿我己有由助学理发觉律负建营]|来水)|(?<![关对由属用基鉴低高大小等处至利便善勇敢限终过忙给赋归趋源忠急])(?<!(?<!单)位)于|(?<![服随跟遵听无顺盲])从(?![事业严优重而快速源轻未此])/gu
/** 对 as a preposition, not in 应对, 对口 … */
const TOWARD = '(?<![应相面针绝反核])对(?![口策外标应])'
/** The thing reacted to: 「对…政务舆情快速反应，5小时内」「接到舆情后…，48小时内」. */
const OBJECT = new RegExp(
  `(?:${TOWARD}|接到|收到)([^,。;:]{2,40}?)(?:(?:[要应须]|应当)?(?:快速|迅速|立即|主动|依法|认真|妥善|有效|${IRREGULAR})?(?:反应|响应|回应|处置|处理|答复|办理|核查|报告|研判|应对)|之?后[^,。;:]{0,20})[,;]`,
  'gu'
)
/** The thing that is done something to within the time: 「对差评事项实行2个工作日内回访」 */
const HANDLED = new RegExp(`${TOWARD}([^,。;:]{2,40}?)(?:实行|实施|做到|(?:应当?|[须要])在)$`, 'u')
/** Words between the event and the number that belong to neither. */
const ADVERB = new RegExp(`(?:应当|[应要须]|必须|一般|原则上|${STRIVE})$`, 'u')

/** An event stands at most so far before the number, in characters. */
const LONGEST_SENTENCE = 300

/**
 * Finds the event of the duration that begins at `at`.
 *
 * @param text Folded text of the paragraph or cell.
 * @param at Offset of the number.
 */
export function anchorOf(text: string, at: number, place: DeadlinePlace): Anchor {
  const from = Math.max(0, at - LONGEST_SENTENCE)
  const sentence = from + text.slice(from, at).lastIndexOf('。') + 1
  const left = text.slice(sentence, at)
  const joint = JOINT.exec(left)
  const event = joint ? joint.index : ENDS_AS_EVENT.test(left) ? left.replace(/的$/u, '').length : -1
  if (event > 0) {
    const start = eventStart(left.slice(0, event), place, left.slice(event).includes('起'))
    if (event > start) return {event: left.slice(start, event), start: sentence + start}
  }
  // The object of another clause is none of this one.
  const bare = left.slice(left.lastIndexOf(';') + 1).replace(ADVERB, '')
  let elsewhere: string | null = null
  for (const match of bare.matchAll(OBJECT)) elsewhere = match[1] ?? null
  return {event: HANDLED.exec(bare)?.[1] ?? elsewhere, start: at}
}

/** After the last preposition, else after the last mark; in a cell at the sentence's start or after its last ：. */
function eventStart(left: string, place: DeadlinePlace, sinceThen: boolean): number {
  const marks = place === 'cell' ? /:/gu : /[,;:]/gu
  let start = 0
  for (const match of left.matchAll(marks)) start = match.index + 1
  for (const match of left.matchAll(PREPOSITION)) if (match.index >= start) start = match.index + 1
  // 「自评估完成之日起」: before 起 every 自 is the preposition, 自然 apart.
  if (sinceThen) for (const match of left.matchAll(/自(?!然|来水)/gu)) if (match.index >= start) start = match.index + 1
  return start
}
