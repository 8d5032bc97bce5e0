import type {DeadlineMatch, DeadlinePattern, DeadlineScene, Range} from '../../model/contract.ts'
import type {Candidate, Told} from '../../model/trace.ts'
import {matchesOf} from '../../text/matches.ts'
import {Claims} from '../claims.ts'
import {afterEvent} from './after-event.ts'
import {atOnce} from './at-once.ts'
import {blankDate} from './blank-date.ts'
import {byPeriod} from './by-period.ts'
import {calendarDate} from './calendar-date.ts'
import {carry} from './carry.ts'
import {cellDate} from './cell-date.ts'
import {cellSpan} from './cell-span.ts'
import {concurrent} from './concurrent.ts'
import {cycle} from './cycle.ts'
import {dateSpan} from './date-span.ts'
import {duration} from './duration.ts'
import {eachOne} from './each-one.ts'
import {isDoneAlready} from './history.ts'
import {holiday} from './holiday.ts'
import {irregular} from './irregular.ts'
import {isoDate} from './iso-date.ts'
import {issueMonth} from './issue-month.ts'
import {maximum} from './maximum.ts'
import {midYear} from './mid-year.ts'
import {minimum} from './minimum.ts'
import {openEnded} from './open-ended.ts'
import {periodEnd} from './period-end.ts'
import {planPeriod} from './plan-period.ts'
import {rate} from './rate.ts'
import {recurrence} from './recurrence.ts'
import {recurringDay} from './recurring-day.ts'
import {recurringQuarter} from './recurring-quarter.ts'
import {recurringYear} from './recurring-year.ts'
import {withinYear} from './within-year.ts'
import {yearSpan} from './year-span.ts'
import {IN_FORCE} from '../../words/event.ts'

/** Every deadline pattern; of two that match overlapping words the longer wins, of two as long the earlier here. */
export const deadlinePatterns: readonly DeadlinePattern[] = [
  recurringDay,
  recurringQuarter,
  recurringYear,
  periodEnd,
  dateSpan,
  yearSpan,
  calendarDate,
  midYear,
  isoDate,
  cellDate,
  cellSpan,
  planPeriod,
  issueMonth,
  blankDate,
  holiday,
  duration,
  maximum,
  minimum,
  withinYear,
  recurrence,
  eachOne,
  rate,
  cycle,
  byPeriod,
  concurrent,
  afterEvent,
  atOnce,
  openEnded,
  irregular
]

/** A clause is looked at so far back, in characters. */
const REACH = 80
/** Sentences about the notice itself or about law: 「本办法自…起施行，有效期5年」. */
const OWN_FORCE = new RegExp(`有效期|(?:起|后)${IN_FORCE}|施行之日`, 'u')
/** Words without which no pattern matches in running text. */
const HINT = /[年月日天周季旬节时钟半前内末底期]/u

/** A deadline with the name of its pattern. */
export interface FoundMatch extends DeadlineMatch {
  readonly pattern: string
}

/** All deadlines of a paragraph, clause or cell in printed order. */
export function findDeadlines(scene: DeadlineScene, tell?: Told): FoundMatch[] {
  if (scene.place === 'text' && !HINT.test(scene.text)) return []
  const all: FoundMatch[] = []
  const refused: Candidate[] = []
  for (const pattern of deadlinePatterns) {
    if (!pattern.words.some((word) => scene.text.includes(word))) continue
    for (const match of matchesOf(pattern.regex, scene.text)) {
      const found = pattern.read(match, scene)
      if (found) all.push({start: found.start, end: found.end, value: found.value, pattern: pattern.name})
      else if (tell && match[0] !== '')
        refused.push({kind: 'deadline', name: pattern.name, start: match.index, end: match.index + match[0].length, fate: 'refused'})
    }
  }
  for (const one of outermost(refused, all)) tell?.(one)
  if (all.length === 0) return all
  const chosen: FoundMatch[] = []
  const claims = new Claims(scene.text.length)
  for (const one of all.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const holder = claims.take(one, one.pattern)
    if (holder === null) chosen.push(one)
    else tell?.({kind: 'deadline', name: one.pattern, start: one.start, end: one.end, fate: 'taken', detail: holder})
  }
  const limits = chosen.filter((one) => {
    const fate = isOwnForce(one, scene) ? 'own-force' : isDoneAlready(scene.text, one.start) ? 'history' : null
    if (fate) tell?.({kind: 'deadline', name: one.pattern, start: one.start, end: one.end, fate})
    return fate === null
  })
  return carry(
    limits.sort((a, b) => a.start - b.start),
    scene.text
  )
}

/** Those of the refused that lie within nothing wider: 「6月」 within 「6月底前」 was never a reading of its own. */
function outermost(refused: readonly Candidate[], found: readonly Range[]): Candidate[] {
  const isRefused = new Set<Range>(refused)
  let reached = 0
  let last: Range | null = null
  return [...refused, ...found]
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter((one): one is Candidate => {
      const isWithin = one.end <= reached && !(one.start === last?.start && one.end === last.end)
      if (one.end > reached) [reached, last] = [one.end, one]
      return isRefused.has(one) && !isWithin
    })
}

function isOwnForce({start, end}: DeadlineMatch, {text, place}: DeadlineScene): boolean {
  if (place === 'cell') return false
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(/[,。]/u)
      .at(-1) ?? ''
  return OWN_FORCE.test(before + (text.slice(start, end + 8).split(/[,。;]/u)[0] ?? ''))
}
