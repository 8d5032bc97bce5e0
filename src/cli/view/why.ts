import type {PlacedCandidate} from '../../model/trace.ts'
import {leavesOf} from '../../tree/leaf.ts'
import type {Facts} from '../../tree/facts.ts'
import type {Say} from '../messages.ts'
import {displayWidth, pad} from '../width.ts'
import {printable} from '../../text/printable.ts'
import {maximum} from '../../model/lists.ts'

/** The lines of a text from the one where something begins to the one where it ends. */
type Place = Pick<PlacedCandidate['position'], 'start' | 'end'>

const isOn = ({start, end}: Place, line: number): boolean => start.line <= line && end.line >= line

const wordsOf = (text: string): string => `“${printable(text.replace(/\s+/gu, ' '))}”`

const rowOf = ({kind, name, text, fate, detail = ''}: PlacedCandidate, width: number, say: Say): string =>
  [`  ${say(`why-${kind}`)} ${pad(name, width)} ${wordsOf(text)}`, [say(`why-${fate}`), printable(detail)].filter(Boolean).join(' ')].join(' — ')

/** A shared clause is looked at once for each of its tasks. */
const onceEach = (rows: readonly string[]): string[] => [...new Set(rows)]

/** What the line is, where nothing in it was a candidate. */
function standing({tree, tasks}: Facts, line: number, say: Say): string {
  const leaf = leavesOf(tree).find(({type, position}) => (type === 'trivia' || type === 'residue') && isOn(position as Place, line))
  if (leaf) return say(leaf.type === 'trivia' ? 'why-trivia' : 'why-residue')
  const isTask = tasks.some(({paragraphs}) => paragraphs.some(({position}) => position && isOn(position as Place, line)))
  return say(isTask ? 'why-nothing' : 'why-no-task')
}

/**
 * For each line: which clause forms and deadline patterns matched, and what became of each match.
 *
 * @param line Of the reading text, from 1; null: every line with a candidate.
 */
export function whyOf(text: string, facts: Facts, candidates: readonly PlacedCandidate[], line: number | null, say: Say): string {
  const lines = text.split('\n')
  const asked = line === null ? [...new Set(candidates.map(({position}) => position.start.line))].sort((one, other) => one - other) : [line]
  const width = Math.max(0, maximum(candidates.map(({name}) => displayWidth(name))))
  const inOrder = [...candidates].sort((one, other) => one.position.start.offset - other.position.start.offset)
  return asked
    .map((one) => {
      const here = inOrder.filter(({position}) => (line === null ? position.start.line === one : isOn(position, one)))
      const rows = onceEach(here.map((candidate) => rowOf(candidate, width, say)))
      return [`${one}: ${printable(lines[one - 1]?.trim() ?? '')}`, ...(rows.length > 0 ? rows : [`  ${standing(facts, one, say)}`])].join('\n')
    })
    .join('\n\n')
    .concat('\n')
}
