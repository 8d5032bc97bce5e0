import type {View} from '../../text/view.ts'
import {ORGAN} from '../../words/organ.ts'
import {matchesOf} from '../../text/matches.ts'
import {signatureStart} from './head.ts'

const SIGNED = new RegExp(`(?=[12]\\d{3}年)(?<=${ORGAN})(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日(?!印发|[前印起至以、,])`, 'gu')
/** What closes a run of text, in characters from its end. */
const TAIL = 600
/** A signature is at most so long, in characters. */
const SIGNATURE = 40

/**
 * Where 附件, 联系人, the signature, 成文日期 and 印发 begin behind the last item of a line without breaks.
 *
 * @param from Offset of the last item.
 * @param issuer Who the title says has issued it.
 * @returns Offsets into the view.
 */
export function runOnTail({fold}: View, from: number, issuer: string | null): number[] {
  const start = Math.max(from, fold.length - TAIL)
  const tail = fold.slice(start)
  const places: number[] = []
  for (const {index} of matchesOf(/(?<=[。;)])(?:附件[:\d]|联系人:)/gu, tail)) places.push(start + index)
  for (const match of matchesOf(SIGNED, tail)) {
    const signed = signatureStart(tail, match.index, issuer)
    if (match.index - signed <= SIGNATURE) places.push(start + signed)
    places.push(start + match.index, start + match.index + match[0].length)
  }
  return places
}
