import type {Range} from '../../../model/contract.ts'
import {foldKey} from '../../../text/fold.ts'
import type {Source} from '../../../tree/source.ts'
import {TENS} from '../../../words/numeral.ts'
import {ORGAN} from '../../../words/organ.ts'
import {CLASS} from '../../../words/unit-name.ts'
import {MARKS} from '../../../words/division.ts'

/** The smallest run of text that stands in one cell; `key` is folded, without white space. */
export interface Piece extends Range {
  key: string
  /** A `|` parts it from the piece before: the two stand in two cells */
  barred: boolean
  /** It begins where text without a break was cut: its neighbour may be the same cell's */
  glued: boolean
}

export function pieceOf(source: Source, start: number, end: number, barred = false, glued = false): Piece {
  let from = start
  let to = end
  while (from < to && source.text.charAt(from).trim() === '') from++
  while (to > from && source.text.charAt(to - 1).trim() === '') to--
  return {start: from, end: to, key: foldKey(source.text.slice(from, to)), barred, glued}
}

/** How the cells of a table without lines are parted. */
export type Parting = 'lines' | 'bars' | 'gaps' | 'blanks' | 'nothing'

/** A gap is wider than the blank between two words. */
const PARTS: Readonly<Record<Exclude<Parting, 'nothing'>, RegExp>> = {
  lines: /[^\n]+/gu,
  bars: /[^|\n]+/gu,
  gaps: /[^ \t\u3000\n]+(?: [^ \t\u3000\n]+)*/gu,
  blanks: /[^ \t\u3000\n]+/gu
}

const BLANK = /[ \t\u3000]/u
const GAP = /[\t\u3000]| {2}/u

/** Whether a line has more than one piece between its blanks, or its gaps: most lines have none, and are passed over by this. */
export function isParted(source: Source, {start, end}: Range, parting: 'blanks' | 'gaps'): boolean {
  return (parting === 'blanks' ? BLANK : GAP).test(source.text.slice(start, end).trim())
}

/** The pieces of a line; a line of nothing but bars has none. */
export function piecesOf(source: Source, line: Range, parting: Parting, open: {barred: boolean}): Piece[] {
  const text = source.text.slice(line.start, line.end)
  if (parting === 'nothing') return cutsIn(text).map(([start, end], at) => pieceOf(source, line.start + start, line.start + end, false, at > 0))
  const pieces: Piece[] = []
  let at = 0
  for (const match of text.matchAll(PARTS[parting])) {
    if (parting === 'bars' && text.slice(at, match.index).includes('|')) open.barred = true
    at = match.index + match[0].length
    if (match[0].trim() === '') continue
    pieces.push(pieceOf(source, line.start + match.index, line.start + at, open.barred))
    open.barred = false
  }
  if (parting === 'bars' && text.slice(at).includes('|')) open.barred = true
  return pieces
}

/** 「…信心。|区直各单位2.|加大…」: where run-together cells may be cut: behind a full stop, before a number, before a name behind an organ. */
const CUT = new RegExp(
  `(?<=[。;；])(?=[^」』”）)])|(?<=[^\\d.,，、（(第])(?=\\d{1,2}[.、．](?!\\d))|(?<=[^\\d、，第十（(])(?=[${TENS}]{1,3}、)|(?=[（(][${TENS}]{1,3}[）)])|(?=[${MARKS}各](?!别|种|类|项|级|分|委|政府))(?<=${ORGAN}|${CLASS})`,
  'gu'
)

function cutsIn(text: string): [number, number][] {
  const cuts = [0, ...[...text.matchAll(CUT)].map(({index}) => index).filter((at) => at > 0), text.length]
  return cuts.slice(1).flatMap((end, at): [number, number][] => ((cuts[at] ?? 0) < end ? [[cuts[at] ?? 0, end]] : []))
}
