import type {ColumnRole} from '../../../model/gwast.ts'
import {tailOf} from '../../../words/role.ts'
import {ANY_OF, endsAsUnit} from '../../../words/unit-name.ts'
import type {Piece} from './pieces.ts'
import {QUARTER, TENS, toNumber} from '../../../words/numeral.ts'
import {IRREGULAR, LASTING} from '../../../words/date.ts'
import {MARKS} from '../../../words/division.ts'

/** What a piece is by its words: how well it fits under a header, as a log-likelihood would say: above 0 speaks for it. */
type Scores = Readonly<Record<ColumnRole, number>>

const COLLECTIVE = new RegExp(`^(?:${ANY_OF}|其他|[${MARKS}][直属级])`, 'u')

const NUMBER = new RegExp(`^(?:\\d{1,3}|[${TENS}]{1,3})[.、]?$`, 'u')
/** 「1.公开预算」: an item with its number. */
const ITEM = /^(?:\d{1,3}[.、](?!\d)|\(\d{1,2}\)|[\u2460-\u2473])/u
const HEADING = new RegExp(`^(?:[${TENS}]{1,3}[、.]|\\([${TENS}]{1,3}\\)|第[${TENS}]{1,3}[章节]).`, 'u')
const TIME = new RegExp(`(?:\\d|[${QUARTER}])(?:年|月|日|季度|个工作日)|${LASTING}|${IRREGULAR}|每[年月周日]|按[月季]|[结成准]束?后|^\\d{4}[./-]\\d{1,2}`, 'u')
const PERSON = /^[\p{Script=Han}]{2,4}(?:[、,\s][\p{Script=Han}]{2,4}){0,3}$/u
const DONE = /^(?:已|正在|正|完成|未|基本)/u
const LONG = 12

/** 「市海关」「各村」「市财政局牵头」 */
function namesUnit(name: string): boolean {
  const bare = name.replace(/\*$/u, '')
  return endsAsUnit(bare.slice(0, tailOf(bare)?.start))
}

/** What a piece tells wherever it may stand. */
export interface Traits {
  readonly scores: Scores
  readonly number: number | null
  readonly heading: boolean
  readonly item: boolean
  readonly collective: boolean
}

export function traitsOf(piece: Piece): Traits {
  return {
    scores: scoresOf(piece),
    number: toNumber(numberOf(piece) ?? ''),
    heading: isHeading(piece),
    item: ITEM.test(piece.key),
    collective: COLLECTIVE.test(piece.key)
  }
}

/** @returns How well the piece fits each kind of column. */
export function scoresOf({key}: Pick<Piece, 'key'>): Scores {
  const names = key.split(/[、,;，；]/u).filter((name) => name !== '')
  const organs = names.filter((name) => namesUnit(name)).length / Math.max(1, names.length)
  const isSentence = key.includes('。') || key.length > 60
  const isTime = TIME.test(key) && key.length <= 40 && !isSentence
  const isNumber = NUMBER.test(key)
  const isItem = ITEM.test(key)
  const isUnits = organs > 0 && !isItem && !(isSentence && organs < 1)
  return {
    number: isNumber ? 3 : -6,
    section: HEADING.test(key) ? 1 : isNumber || isSentence || isItem ? -3 : key.length <= LONG ? 0.3 : -1,
    task: isNumber ? -4 : isItem ? 2 : isSentence ? 1.5 : organs === 1 || isTime ? -1 : key.length > LONG ? 1 : 0.4,
    units: isNumber ? -4 : isItem ? -4 : isUnits ? 2 * organs : isTime ? -2 : isSentence ? -4 : key.length > LONG ? -2 : -1,
    deadline: isNumber ? -3 : isItem ? -3 : isTime ? (organs === 1 ? 0.5 : 2) : isSentence ? -2 : organs > 0 ? -2 : -1,
    leaders: !isNumber && PERSON.test(key) && organs === 0 && !isTime ? 1 : -2,
    progress: isNumber || isItem ? -2 : DONE.test(key) ? 1 : -0.5,
    other: isNumber ? -0.5 : isItem || key.length > 30 ? -1.5 : -0.3
  }
}

/** 「一、经济发展」 over the rows below it. */
export function isHeading({key}: Piece): boolean {
  return HEADING.test(key)
}

export function numberOf({key}: Pick<Piece, 'key'>): string | null {
  return NUMBER.test(key) ? key.replace(/[.、]$/u, '') : null
}
