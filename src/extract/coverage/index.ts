import type {Range} from '../../model/contract.ts'
import type {Leaf, Node, Parent} from '../../model/gwast.ts'
import type {Aside, Coverage, Span} from '../../model/record.ts'
import {isBlank} from '../../text/fold.ts'
import {endOf, startOf} from '../../tree/leaf.ts'
import type {Source} from '../../tree/source.ts'
import {View} from '../../tree/view.ts'
import type {Parsed} from '../../tree/facts.ts'
import {reasonBelow, type Reason} from './reason.ts'
import {pushAll} from '../../model/lists.ts'

interface Found extends Range {
  readonly reason: Reason
}

/**
 * What becomes of every character that is not white space: it stands in a value, or is trivia of a named reason, or residue.
 *
 * @param said 1 for each character of the source that stands in a value.
 */
export function coverageOf(tree: Parsed, said: Uint8Array): Coverage {
  const {source} = tree
  const found: Found[] = []
  walk(tree, 'furniture', said, source, found)
  found.sort((one, other) => one.start - other.start)
  const textOf = (range: Range): string => new View(source, [range]).print
  const residue = found.filter(({reason}) => reason === null)
  const characters = count(source.text, {start: 0, end: source.text.length})
  return {
    characters,
    accounted: characters - residue.reduce((sum, range) => sum + count(source.text, range), 0),
    // no spread: V8 would give each of them a shape of its own, and a large table has as many as cells
    trivia: found.flatMap((range): Aside[] =>
      range.reason === null ? [] : [{text: textOf(range), position: source.position(range.start, range.end), reason: range.reason}]
    ),
    residue: residue.map((range): Span => ({text: textOf(range), position: source.position(range.start, range.end)}))
  }
}

function count(text: string, {start, end}: Range): number {
  let characters = 0
  for (let at = start; at < end; at++) if (!isBlank(text.charCodeAt(at))) characters++
  return characters
}

function walk(node: Node, reason: Reason, said: Uint8Array, source: Source, into: Found[]): void {
  if ('children' in node) {
    const below = reasonBelow(node, reason, source)
    for (const child of (node as Parent).children) walk(child, below, said, source, into)
    return
  }
  const leaf = node as Leaf
  if (leaf.type === 'trivia' || leaf.type === 'residue')
    into.push({start: startOf(leaf), end: endOf(leaf), reason: leaf.type === 'trivia' ? leaf.reason : null})
  else pushAll(into, unsaid(leaf, leaf.type === 'unitClause' ? null : reason, said, source))
}

/** Nothing but marks: 「。」 behind a title, brackets around a value. */
const MARKS = /^[\p{P}\p{S}\s]+$/u

/** The stretches of a leaf that stand in no value. */
function* unsaid(leaf: Leaf, reason: Reason, said: Uint8Array, {text}: Source): Generator<Found> {
  const end = endOf(leaf)
  for (let at = startOf(leaf); at < end; at++) {
    if (said[at] === 1 || isBlank(text.charCodeAt(at))) continue
    const start = at
    let last = at
    for (; at < end && said[at] === 0; at++) if (!isBlank(text.charCodeAt(at))) last = at
    yield {start, end: last + 1, reason: MARKS.test(text.slice(start, last + 1)) ? 'syntax' : reason}
  }
}
