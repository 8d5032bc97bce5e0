import type {View} from '../../tree/view.ts'
import {KIND_SENT_DOWN, OFFICIAL_KIND} from '../../words/kind.ts'
import {ORGAN} from '../../words/organ.ts'
import {LINE_LABEL} from '../../words/role.ts'
import {METADATA_LABELS} from '../../words/site-label.ts'
import {mayBeRecipients} from '../../words/unit-name.ts'
import {crawlerHead, isGap, titleLabel} from './crawler-head.ts'
import {CRUMB_TRAIL} from '../../words/furniture.ts'
import {REMARK} from '../../words/note.ts'
import {pushAll} from '../../model/lists.ts'

const YEAR = '(?:19|20)\\d{2}'
const NUMBER = new RegExp(`\\(?[\\p{Script=Han}]{1,12}\\(${YEAR}\\)\\d{1,5}号\\)?`, 'u')
const LETTERHEAD = new RegExp(`文件(?!编号)(?=[\\p{Script=Han}]{2,16}\\(${YEAR}\\)\\d{1,5}号)`, 'u')
/** 「X关于…的紧急通知」, 「X关于…的实施意见」 */
const TITLE = new RegExp(`^[^。:]{0,60}?关于[^。]{2,120}?的[\\p{Script=Han}]{0,6}?${KIND_SENT_DOWN}`, 'u')
/** 「X市2023年淘汰落后产能工作方案 为…」: a plan's title, white space or the first words of its text behind it */
const PLAN = new RegExp(`^[^。,:;《》]{4,50}?${OFFICIAL_KIND}(?:\\([^()]{1,24}\\))?`, 'u')
const PREAMBLE = /^(?:为|根据|按照|依据|现[将就提对]|经|《|第?一[、章])/u
const DAY = `${YEAR}(?:年\\d{1,2}月\\d{1,2}日|-\\d{1,2}-\\d{1,2})`
const SIGNED = new RegExp(`(?=[12]\\d{3}年)(?<=${ORGAN})${YEAR}年\\d{1,2}月\\d{1,2}日(?![前印起至以、,])`, 'u')
const CRUMBS = new RegExp(`^${CRUMB_TRAIL}`, 'u')
const REMARK_BEHIND = new RegExp(`^${REMARK}`, 'u')
/** A letterhead and a number stand so near the beginning, in characters. */
const NEAR = 120

/**
 * Where the parts above the first number begin in a line without breaks: 发文字号, 标题, 主送机关, 正文, 署名, 成文日期, 附注, and the
 * title of what is issued.
 *
 * @param end Offset of the first number.
 * @param issuer Who the title says has issued it: a signature begins with it.
 * @returns Offsets into the view, in order; none where the line has neither of these parts at its head.
 */
export function runOnHead(view: View, end: number, issuer: string | null): number[] {
  const head = view.fold.slice(0, end)
  const places: number[] = []
  let at = 0
  const rest = () => head.slice(at)
  const crumbs = CRUMBS.exec(head)
  if (crumbs) places.push((at = crumbs[0].length))
  else pushAll(places, crawlerHead(view))
  at = places.at(-1) ?? 0
  const letterhead = LETTERHEAD.exec(head.slice(at, at + NEAR))
  if (letterhead) places.push((at += letterhead.index + letterhead[0].length))
  // 「X省人民政府办公厅办公厅便函〔2030〕8号X省人民政府办公厅关于…」
  else if (issuer !== null && rest().startsWith(issuer) && NUMBER.exec(rest().slice(issuer.length, issuer.length + NEAR))?.index === 0)
    places.push((at += issuer.length))
  const before = NUMBER.exec(rest().slice(0, NEAR))
  if (before?.index === 0 && before[0].length < rest().length) places.push((at += before[0].length))
  const titled = titleIn(view, rest(), at)
  if (titled > 0) {
    places.push((at += titled))
    // 「…的通知 某政办发〔2023〕9号 2023-6-5 各市…」
    for (const part of [NUMBER, new RegExp(DAY, 'u')]) {
      const found = part.exec(rest())
      if (found?.index === 0) places.push((at += found[0].length))
    }
  }
  const recipients = /^[^。:]{2,240}:/u.exec(rest())
  // 「新华社：这次…」 is a question at a press conference
  const isAddressed = places.length > 0 || PREAMBLE.test(rest().slice(recipients?.[0].length ?? 0))
  if (recipients && isAddressed && isRecipients(recipients[0])) places.push((at += recipients[0].length))
  if (places.length > 0) pushAll(places, signatureIn(head, at, issuer ?? issuerIn(head)))
  return places.filter((place) => place < view.length)
}

/** 「各县区人民政府：」, not 「发文机关：」 or 「责任单位：」 */
function isRecipients(said: string): boolean {
  const bare = said.slice(0, -1).replace(/^[-·*•]/u, '')
  return mayBeRecipients(bare) && !METADATA_LABELS.has(bare) && !LINE_LABEL.test(said) && !/现将|现就|如下|^附/u.test(bare)
}

/** Length of the title that the text begins with, 0 where it begins with none or is nothing else. */
function titleIn(view: View, text: string, from: number): number {
  const title = TITLE.exec(text)
  if (title && title[0].length < text.length && !/^[的》]/u.test(text.slice(title[0].length))) return title[0].length
  const plan = PLAN.exec(text)
  const length = plan?.[0].length ?? 0
  return plan &&
    length < view.length - from &&
    (PREAMBLE.test(view.fold.slice(from + length)) || (isGap(view, from + length) && PREAMBLE.test(view.fold.slice(from + length))))
    ? length
    : 0
}

/** 署名, 成文日期, 附注 and the title of what is issued, above the first number. */
function signatureIn(head: string, from: number, issuer: string | null): number[] {
  const date = SIGNED.exec(head.slice(from))
  if (!date) return []
  const day = from + date.index
  const behind = day + date[0].length
  const places = [signatureStart(head, day, issuer), day, behind]
  const attached = /[。;)]附件:/u.exec(head.slice(from, day))
  if (attached) places.push(from + attached.index + 1)
  const below = behind + noteLength(head, behind)
  if (below > behind) places.push(below)
  const issued = issuedTitle(head, below)
  if (issued !== -1) places.push(issued)
  return places
}

/** 「X关于…的通知」, also behind 「标题：」 → X */
export function issuerIn(fold: string): string | null {
  const behind = CRUMBS.exec(fold)?.[0].length ?? titleLabel(fold)
  return /^(?:[^。]{0,40}\d号\)?)?([\p{Script=Han}]{4,30}?)关于/u.exec(fold.slice(behind))?.[1] ?? null
}

/** Where the signature above a date begins: at the issuer's name, else behind the last sentence. */
export function signatureStart(fold: string, day: number, issuer: string | null): number {
  return issuer !== null && fold.endsWith(issuer, day) ? day - issuer.length : fold.lastIndexOf('。', day) + 1
}

/** Length of 附注 behind a date, 「（此件公开发布）」; 0 where none stands there. */
export function noteLength(fold: string, at: number): number {
  return REMARK_BEHIND.exec(fold.slice(at, at + NEAR))?.[0].length ?? 0
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
