import type {View} from '../text/view.ts'
import {ORGAN} from '../words/organ.ts'
import {KIND_SENT_DOWN} from '../words/kind.ts'

const NUMBER = /\((?:19|20)\d{2}\)\d{1,5}号/u
const LETTERHEAD = /文件(?=[\p{Script=Han}]{2,16}\((?:19|20)\d{2}\)\d{1,5}号)/u
const TITLE = new RegExp(`关于[^。]{2,120}?的${KIND_SENT_DOWN}`, 'u')
const DATE = new RegExp(`(?<=${ORGAN})(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日(?![前印起至以、,])`, 'u')

/**
 * Where the parts above the first number begin in a line without breaks: 发文字号, 标题, 主送机关, 署名, 成文日期, and the title of
 * what is issued.
 *
 * @param end Offset of the first number.
 * @returns Offsets into the view.
 */
export function runOnHead(view: View, end: number): number[] {
  const head = view.fold.slice(0, end)
  const places: number[] = []
  let at = 0
  const letterhead = LETTERHEAD.exec(head)
  if (letterhead) places.push(at = letterhead.index + letterhead[0].length)
  const number = NUMBER.exec(head.slice(0, 400))
  if (number) places.push(at = number.index + number[0].length)
  const title = TITLE.exec(head.slice(at))
  if (title) places.push(at += title.index + title[0].length)
  const recipients = /^[^。:]{4,300}:/u.exec(head.slice(at))
  if (title && recipients) places.push(at += recipients[0].length)
  const date = DATE.exec(head.slice(at))
  if (date) {
    const day = at + date.index
    places.push(head.lastIndexOf('。', day) + 1, day, day + date[0].length)
    const issued = issuedTitle(head, day + date[0].length)
    if (issued !== -1) places.push(issued)
  }
  return places
}

/** The title of what is issued stands behind the date as 《…》 named it above. */
function issuedTitle(head: string, at: number): number {
  for (const match of head.slice(0, at).matchAll(/《([^《》]{4,60})》/gu)) {
    const name = match[1] ?? ''
    const place = head.indexOf(name, at)
    if (place !== -1 && place - at <= 1) return place + name.length + (head.charAt(place + name.length) === '》' ? 1 : 0)
  }
  return -1
}

const SIGNED = new RegExp(`(?<=${ORGAN})(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日(?!印发|[前印起至以、,])`, 'gu')
/** What closes a run of text, in characters from its end. */
const TAIL = 600

/** Where 附件, 联系人, the signature, 成文日期 and 印发 begin behind the last item of a line without breaks. */
export function runOnTail(view: View): number[] {
  const {fold} = view
  const from = Math.max(0, fold.length - TAIL)
  const tail = fold.slice(from)
  const places: number[] = []
  for (const match of tail.matchAll(/(?<=[。;])(?:附件[:\d]|联系人:)/gu)) places.push(from + match.index)
  for (const match of tail.matchAll(SIGNED)) places.push(from + tail.lastIndexOf('。', match.index) + 1, from + match.index, from + match.index + match[0].length)
  return places
}
