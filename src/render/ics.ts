import {ICalCalendar, ICalAlarmRelatesTo, ICalAlarmType, ICalEventStatus, ICalEventTransparency, type ICalEvent, type ICalEventData} from 'ical-generator'
import type {Renderer, RenderOptions} from '../model/contract.ts'
import {calendarOf, type Entry} from './calendar/entries.ts'
import type {When} from './calendar/when.ts'
import {calendarName, categoriesOf, descriptionOf, remarkOf, summaryOf} from './calendar/words.ts'
import {addDays} from '../text/day.ts'

const DAY = 86_400

/** Characters that RFC 5545 allows in no text: control characters but tab and line break. */
const clean = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD')

/** Days are given as text: a `Date` would be one of some time zone. */
function eventOf({uid, row, limit, when}: Entry, header: RenderOptions['header']): ICalEventData {
  const {issuedOn, printedOn} = row.record.notice
  // No clock: what stands in the notice was so since it was issued
  return {
    id: uid,
    stamp: `${issuedOn ?? printedOn ?? '1970-01-01'}T00:00:00Z`,
    allDay: true,
    start: when.first, // a DTEND is the first day after
    end: addDays(when.last, 1),
    repeating: when.rule,
    summary: clean(summaryOf(row.task, header)),
    description: clean(descriptionOf(row, header)),
    categories: categoriesOf(row, header)
      .map(clean)
      .filter(Boolean)
      .map((name) => ({name})),
    transparency: ICalEventTransparency.TRANSPARENT,
    status: limit.yearInferred || limit.unconfirmed ? ICalEventStatus.TENTATIVE : null
  }
}

/** Rings so many days before the last day: of several days the end is the midnight after it. */
function remind(event: ICalEvent, {first, last}: When, days: number): void {
  if (first === last) event.createAlarm({type: ICalAlarmType.display, triggerBefore: days * DAY})
  // The library forgets `relatesTo` when it is given with the rest
  else event.createAlarm({type: ICalAlarmType.display, triggerBefore: (days + 1) * DAY}).relatesTo(ICalAlarmRelatesTo.end)
}

/** RFC 5545 has the alarms behind the properties of their event; the library writes some properties after them. */
const alarmsLast = (calendar: string): string => calendar.replace(/(\r\nBEGIN:VALARM\r\n.*?\r\nEND:VALARM)(.*?)(?=\r\nEND:VEVENT\r\n)/gsu, '$2$1')

/**
 * A calendar by RFC 5545: an all-day event for each time limit that has a day.
 *
 * Without METHOD: an invitation would need an organizer, this is a file to import.
 */
export const ics: Renderer = {
  name: 'ics',
  file: () => 'deadlines.ics',
  render(records, {header, alarm, keeps}) {
    const {entries, undated} = calendarOf(records, keeps)
    const calendar = new ICalCalendar({
      prodId: {company: 'zwgk-extract', product: 'deadlines', language: header.toUpperCase()},
      name: calendarName[header],
      description: remarkOf(undated, header)
    })
    for (const entry of entries) {
      const event = calendar.createEvent(eventOf(entry, header))
      if (alarm !== null) remind(event, entry.when, alarm)
    }
    return `${alarmsLast(calendar.toString())}\r\n`
  }
}
