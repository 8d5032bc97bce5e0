import type {Range} from '../../model/contract.ts'
import {BARE_DIVISION, isBareDivision} from '../../words/division.ts'
import {BRACKETED, COMMITTEE, LOCAL_BODY} from '../../words/organ.ts'
import {ANY_OF, CLASS_NOUN, endsAsUnit, isBareNoun, mayBeUnit} from '../../words/unit-name.ts'
import {splitOutside} from '../../text/brackets.ts'

/** Whether a text is nothing but a list of units: 「A、B和C」. */
export function looksLikeUnits(text: string): boolean {
  const names = namesIn(text, {start: 0, end: text.length})
  return names.length > 0 && names.every(({start, end}) => mayBeUnit(text.slice(start, end)))
}

/**
 * The names in a list: parted by 、 outside brackets, by 和 / 及 / 与 between two units, and at 等.
 *
 * @param text Folded text.
 * @returns Ranges of the names, without 由, 等 and other words around them.
 */
export function namesIn(text: string, range: Range): Range[] {
  return joinKinds(text, splitOutside(text, range, '、'))
    .flatMap((piece) => atEtc(text, piece))
    .flatMap((piece) => atConjunction(text, piece))
    .map((piece) => trim(text, piece))
    .filter(({start, end}) => end - start > 1)
}

const OPEN_KIND = new RegExp(`^${ANY_OF}各?${BARE_DIVISION}$`, 'u')
const NEXT_KIND = new RegExp(`^${BARE_DIVISION}${LOCAL_BODY}?${BRACKETED}$`, 'u')

/** 「各县、市、区人民政府」 is one class of units: bare kinds behind 各 are joined up to the noun they share. */
function joinKinds(text: string, pieces: readonly Range[]): Range[] {
  const joined: Range[] = []
  let open = false
  for (const piece of pieces) {
    const name = text.slice(piece.start, piece.end)
    const last = joined.at(-1)
    if (open && last && NEXT_KIND.test(name)) joined[joined.length - 1] = {start: last.start, end: piece.end}
    else joined.push(piece)
    open = OPEN_KIND.test(name) || (open && isBareDivision(name))
  }
  return joined
}

const NAMES_NOBODY = new RegExp(`^(?:\\d+个?)?(?:${CLASS_NOUN}|按|$)|^[\\p{Script=Han}]{0,8}分公司$`, 'u')

/** 「市财政局等有关部门」 → 市财政局, 有关部门; 「等8部门」 and a bare 等 name nobody. */
function atEtc(text: string, piece: Range): Range[] {
  // not in the whole text, which may name very many
  const found = text.slice(piece.start, piece.end).indexOf('等', 2)
  if (found === -1) return [piece]
  const at = piece.start + found
  const rest = text.slice(at + 1, piece.end).replace(/^[和及与]/u, '')
  // 「市财政局等（牵头）」
  if (rest.startsWith('(')) return [piece]
  // 「中等职业学校」: 等 inside a name
  if (rest !== '' && !endsAsUnit(text.slice(piece.start, at)) && !rest.endsWith('分公司')) return [piece]
  const head = {start: piece.start, end: at}
  // 「等8部门」, and 「等本市分公司」, which says of whom the named are branches
  return NAMES_NOBODY.test(rest) ? [head] : [head, {start: piece.end - rest.length, end: piece.end}]
}

/** 「市水利局和各县政府」 is two units; 「市文化广电和旅游局」 one. */
function atConjunction(text: string, piece: Range): Range[] {
  const names: Range[] = []
  let {start} = piece
  let depth = 0
  for (let at = start + 2; at < piece.end - 1; at++) {
    const character = text.charAt(at)
    if (character === '(') depth++
    else if (character === ')') depth--
    if (depth > 0 || !/[和及与暨]|以及/u.test(character)) continue
    const left = text.slice(start, at).replace(/以$/u, '')
    const right = text.slice(at + 1, piece.end)
    // 「国有林场和种苗工作站」 is one unit, 「县林场和县水利局」 two
    // 「各县党委和政府」
    const isGovernment = right === '政府' && BESIDE_GOVERNMENT.test(left)
    if (
      !isGovernment &&
      (!endsAsUnit(left) || (/[农林]场$/u.test(left) && !/^[各省市县区]/u.test(right)) || isBareNoun(right) || !endsAsUnit(right) || isBareNoun(left))
    )
      continue
    names.push({start, end: start + left.length})
    start = at + 1
    at = start + 1
    depth = 0
  }
  return [...names, {start, end: piece.end}]
}

const BESIDE_GOVERNMENT = new RegExp(`.${COMMITTEE}$`, 'u')

const TRAILING = '等、,;。.:*★'
const LEADING = /^(?:(?:具体|日常)?工作由|由|和|及|与|以|以及|会同|请|具体由|其中|\d{1,2}\.|\(\d{1,2}\)|[.·*★])+/u

const NEXT_NUMBER = /(?<=[\p{Script=Han})])\d{1,2}[.、]$/u

function trim(text: string, piece: Range): Range {
  const name = text.slice(piece.start, piece.end)
  // 「（县城管局负责」: a bracket that is never closed
  const open = name.startsWith('(') && !name.includes(')') ? 1 : 0
  const lead = open + (LEADING.exec(name.slice(open))?.[0].length ?? 0)
  const start = piece.start + lead
  // 「市城管局2.」: the number of an item that has lost its words
  let end = piece.end - (NEXT_NUMBER.exec(name)?.[0].length ?? 0)
  let stray = countOf(text, ')', start, end) - countOf(text, '(', start, end)
  while (end > start) {
    const last = text.charAt(end - 1)
    // a closing bracket that lost its opening one
    if (last === ')' && stray > 0) stray--
    else if (!TRAILING.includes(last)) break
    end--
  }
  return {start, end}
}

function countOf(text: string, character: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) if (text.charAt(at) === character) count++
  return count
}
