import type {Paragraph} from '../../model/gwast.ts'
import {viewOf} from '../../tree/leaf.ts'
import type {Source} from '../../tree/source.ts'
import {isCondition} from '../../words/applicant.ts'
import {fillsSlot, headsUnits, isCaption, isReference, namesUnits, saysWhatItIs, tellsHolidays} from '../../words/fact.ts'
import {isRoster} from '../../words/membership.ts'
import {tellsAchievement} from '../../words/review.ts'
import {tellsCourse, tellsStandard} from '../../words/standard.ts'
import {titleOf} from './title.ts'

/**
 * What an item is that only states a fact: who takes part, when, for how much, what a standard holds.
 *
 * @param paragraphs The item's text without its unit clauses, in order.
 * @returns `section` where it prints a heading, `nothing` where it does not, null where it may be work.
 */
export function factOf(paragraphs: readonly Paragraph[], source: Source): 'section' | 'nothing' | null {
  const lines = paragraphs.map((node) => viewOf(node, source).fold).filter(Boolean)
  const text = lines.join('')
  const title = titleOf(paragraphs, source)
  if (title === null) return lines.every(isCaption) || isReference(text) || tellsHolidays(text) || fillsSlot(text) ? 'nothing' : null
  const heading = text.slice(0, title.length)
  const body = text.slice(title.length).replace(/^。/u, '')
  const item = `${heading}。${body}`
  const below = lines.slice(1)
  const isFact =
    tellsStandard(item) ||
    tellsCourse(item) ||
    fillsSlot(item) ||
    saysWhatItIs(item) ||
    isCondition(body) ||
    tellsAchievement(item) ||
    (headsUnits(heading) && namesUnits(body)) ||
    isRoster(heading, below) ||
    (below.length > 0 && body === below.join('') && below.every(isCaption))
  return isFact ? 'section' : null
}
