import type {Element} from '../model/gwast.ts'
import {paragraphsOf, viewOf} from '../tree/leaf.ts'
import {simplify} from '../text/simplify.ts'
import type {Source} from '../tree/source.ts'
import {NINE} from '../words/numeral.ts'
import {endsAsOrgan, isInnerOffice, TAIL_OF_NAME} from '../words/organ.ts'
import {PLACE_KINDS} from '../words/unit-name.ts'
import {PASSED_ON} from '../words/event.ts'

/** The lines of one or more elements as one text. */
interface Lines {
  /** For matching, simplified */
  readonly fold: string
  /** Normalised, of the same length */
  readonly print: string
  /** Offsets before which white space or a line break stands */
  readonly gaps: readonly number[]
}

export function linesOf(elements: readonly Element[], source: Source): Lines {
  let fold = ''
  let print = ''
  const gaps: number[] = []
  for (const view of elements.flatMap((element) => paragraphsOf(element)).map((node) => viewOf(node, source))) {
    if (fold !== '') gaps.push(fold.length)
    for (let at = 1; at < view.length; at++) {
      const [end, start] = [view.start(at - 1) + 1, view.start(at)]
      // litter between two characters is no gap
      if (start > end && /\s/u.test(source.text.slice(end, start))) gaps.push(fold.length + at)
    }
    fold += simplify(view.fold)
    print += view.print
  }
  return {fold, print, gaps}
}

/** What stands behind the issuer in a title: 「X关于…」「X对…的答复」「X转发Y关于…」 */
const BEHIND = new RegExp(`关于|对|${PASSED_ON}`, 'gu')
/** 「工业和信息化部等七部门」 */
const AND_OTHERS = new RegExp(`等(?:[${NINE}十]{1,3}|\\d{1,2})?个?(?:部门|单位)$`, 'u')
/** An issuer is named in so many characters of a title. */
const LONGEST = 160

/** Length of the issuer's name that a title begins with; 0 where none does. */
export function issuerLength(title: string): number {
  for (const {index} of title.slice(0, LONGEST).matchAll(BEHIND)) {
    const name = title.slice(0, index)
    if (endsAsOrgan(name) || AND_OTHERS.test(name)) return index
  }
  return 0
}

/** 「某县」 of 「某县林业局」 */
const DIVISION = new RegExp(`^(?:中共)?([\\p{Script=Han}]{1,10}?${PLACE_KINDS})`, 'u')
/**
 * Several organs, joined by 、: each ends as an organ does, and white space, a new line or the name of their division stands before the next.
 *
 * @param titled The issuer by the title: what stands behind it on a line of its own is its office.
 */
export function organsOf({fold, print, gaps}: Lines, titled: string): string {
  const division = DIVISION.exec(fold)?.[1] ?? ''
  const places = new Set(gaps)
  for (let at = division === '' ? -1 : fold.indexOf(division, 1); at !== -1; at = fold.indexOf(division, at + 1))
    places.add(fold.endsWith('中共', at) ? at - 2 : at)
  const parts: string[] = []
  let start = 0
  for (const at of [...places].sort((one, other) => one - other)) {
    const name = fold.slice(start, at)
    const rest = fold.slice(at)
    const next = rest.slice(0, (gaps.find((gap) => gap > at) ?? fold.length) - at)
    const isOffice = isInnerOffice(next) || (name === titled && !rest.startsWith(division))
    if (!endsAsOrgan(name) || !endsAsOrgan(rest) || TAIL_OF_NAME.test(rest) || isOffice) continue
    parts.push(print.slice(start, at))
    start = at
  }
  return [...parts, print.slice(start)].map((part) => part.replace(/^、|、$/gu, '')).join('、')
}
