import type {Range} from '../../model/contract.ts'
import type {View} from '../../tree/view.ts'
import {matchesOf} from '../../text/matches.ts'
import {FUNCTION_NAME} from '../../words/function.ts'
import {TAIL_OF_NAME} from '../../words/organ.ts'
import {LINE_LABEL, tailOf} from '../../words/role.ts'
import {mayBeUnit} from '../../words/unit-name.ts'
import {isPersonAlone} from './persons.ts'
import {roleMark} from './role-mark.ts'

/** 「A/B」「A——B」「(1)A(2)B」 */
const MARK = /[/|]|[—–―]{1,2}|\(\d{1,2}\)/gu
const MARKS_BEFORE = /[、,;。:(]/u
/** A label begins within so many characters behind a break. */
const LABEL_REACH = 24
/** No name, with what its bracket says, is longer; in characters */
const LONGEST = 60

function isName(text: string): boolean {
  return mayBeUnit(roleMark(text)?.name ?? text)
}

/** Where white space of the page parts the clause in two: a label begins behind it, or a unit on either side. Offsets into the view. */
function gapsIn(view: View, {start, end}: Range): number[] {
  const gaps: number[] = []
  for (let at = start + 1; at < end; at++) if (view.start(at) > view.start(at - 1) + 1) gaps.push(at)
  return gaps
}

/** 「市水利局配合」 */
function opensNames(text: string): boolean {
  if (text.length > LONGEST) return false
  const tail = tailOf(text)
  return isName(text.slice(0, tail?.start ?? text.length))
}

/** White space so wide parts columns, in characters */
const WIDE = 4

/** 「配合单位：市财政局        甲区  乙区」: a unit, a wide gap on the line, and what names none: another thing begins. */
function endsList(view: View, at: number, from: number, until: number): boolean {
  if (view.start(at) - view.end(at) < WIDE || MARKS_BEFORE.test(view.fold.charAt(at - 1)) || view.isBroken(at)) return false
  const last =
    view.fold
      .slice(Math.max(from, at - LONGEST), at)
      .split(/[、,;:]/u)
      .at(-1) ?? ''
  const next = view.fold.slice(at, Math.min(until, at + LONGEST)).split(/[、,;。:]/u)[0] ?? ''
  return isName(last) && !TAIL_OF_NAME.test(next) && !opensNames(next) && tailOf(next) === null
}

/** The clause cut before each label that begins behind white space, and behind each verb: 「牵头：A 配合：B」「A牵头 B配合」. */
export function atLabels(view: View, body: Range): Range[] {
  const {fold} = view
  const gaps = gapsIn(view, body)
  const cuts = gaps.filter((at, index) => {
    if (MARKS_BEFORE.test(fold.charAt(at - 1))) return false
    return (
      LINE_LABEL.test(fold.slice(at, at + LABEL_REACH)) ||
      (tailOf(fold.slice(Math.max(body.start, at - LABEL_REACH), at)) !== null && opensNames(fold.slice(at, gaps[index + 1] ?? body.end)))
    )
  })
  const stop = gaps.find((at, index) => !cuts.includes(at) && endsList(view, at, gaps[index - 1] ?? body.start, gaps[index + 1] ?? body.end)) ?? body.end
  const starts = [body.start, ...cuts.filter((at) => at < stop)]
  return starts.map((start, at) => ({start, end: starts[at + 1] ?? stop}))
}

const FUNCTION = new RegExp(FUNCTION_NAME, 'gu')

/** 「县住房和城乡 建设局」: white space within what an organ does is a break of the cell */
function partsFunction(text: string, at: number): boolean {
  return text.length <= LONGEST && [...text.matchAll(FUNCTION)].some(({index, 0: does}) => index < at && at < index + does.length)
}

/**
 * A name that is several: parted by white space, 「/」 or 「——」 between two whole units.
 *
 * @param persons Whether persons stand beside the units: 「县水利局 李某 县林业局 王某」
 */
export function namesApart(view: View, name: Range, persons: boolean): Range[] {
  const isWhole = (text: string) => isName(text) || (persons && isPersonAlone(text))
  const {fold} = view
  const marks = [...matchesOf(MARK, fold.slice(name.start, name.end))].map(({index, 0: mark}) => ({
    end: name.start + index,
    start: name.start + index + mark.length
  }))
  const gaps = gapsIn(view, name).map((at) => ({end: at, start: at}))
  const cuts = [...marks, ...gaps].sort((one, other) => one.end - other.end)
  if (cuts.length === 0) return [name]
  const names: Range[] = []
  let start = name.start
  cuts.forEach((cut, at) => {
    const next = fold.slice(cut.start, cuts[at + 1]?.end ?? name.end)
    if (cut.start === cut.end && partsFunction(fold.slice(start, cuts[at + 1]?.end ?? name.end), cut.end - start)) return
    if (cut.end <= start || cut.end - start > LONGEST || TAIL_OF_NAME.test(next) || !isWhole(fold.slice(start, cut.end)) || !isWhole(next)) return
    names.push({start, end: cut.end})
    start = cut.start
  })
  return [...names, {start, end: name.end}]
}
