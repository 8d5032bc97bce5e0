import {matchesOf} from '../../text/matches.ts'
import {ORGAN} from '../../words/organ.ts'
import {noteLength, signatureStart} from './head.ts'

const DAY = '(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日(?!印发|[前印起至以、,])'
const SIGNED = new RegExp(`(?=[12]\\d{3}年)(?<=${ORGAN})${DAY}`, 'gu')
const PRINTED = /(?:19|20)\d{2}年\d{1,2}月\d{1,2}日印发$/u
/** What closes a run of text, in characters from its end: there an organ right above a date signs. */
const TAIL = 600
/** A signature is at most so long, in characters. */
const SIGNATURE = 40

/** Where the closing matter of a line without breaks begins and where its parts do; offsets into the view. */
interface Closing {
  places: number[]
  /** Stretches whose numbers are of a list of attachments */
  lists: readonly {start: number; end: number}[]
}

/**
 * 附件, 联系人, the signature, 成文日期 and 印发 behind the last item, or before the annexes that follow on the same line: there only
 * the issuer signs.
 *
 * @param from Offset behind the head.
 * @param issuer Who the title says has issued it.
 */
export function closingIn(fold: string, from: number, issuer: string | null): Closing {
  const places: number[] = []
  const lists: {start: number; end: number}[] = []
  for (const {index} of matchesOf(/(?<=[。;)])(?:附件(?::|\d{1,2}(?![.、:]))|联系人:)/gu, fold, from)) if (index >= from) places.push(index)
  for (const match of matchesOf(SIGNED, fold, from)) {
    const day = match.index
    const isIssuer = issuer !== null && fold.endsWith(issuer, day)
    if (!isIssuer && day < fold.length - TAIL) continue
    const signed = signatureStart(fold, day, issuer)
    if (day - signed <= SIGNATURE) places.push(signed)
    const behind = day + match[0].length
    places.push(day, behind, behind + noteLength(fold, behind))
    const list = places.findLast((place) => place < day && fold.startsWith('附件:', place))
    if (list !== undefined && isIssuer && list < signed) lists.push({start: list, end: signed})
  }
  // 「附件:1.甲表2.乙表某某局2022年3月4日印发」: of a 版记 only its last line is printed
  const printed = issuer === null ? -1 : fold.search(PRINTED)
  if (issuer !== null && printed > from && fold.endsWith(issuer, printed)) {
    places.push(printed - issuer.length)
    const attached = places.findLast((place) => fold.startsWith('附件:', place))
    if (attached !== undefined) lists.push({start: attached, end: printed - issuer.length})
  }
  const last = places.findLast((place) => fold.startsWith('附件:', place))
  if (last !== undefined && !lists.some(({start}) => start === last)) lists.push({start: last, end: fold.length})
  return {places, lists}
}
