/**
 * The calendar side of deadlines. How the words are counted is decided here, once:
 * - 前, 底, 内 include the named day: administrative usage, and 民法典 第一千二百五十九条 (“以内”“届满” include the number itself);
 * - the day of the event does not count: 民法典 第二百零一条;
 * - months and years run to the day of the same number, or the month's last: 民法典 第二百零二条;
 * - no shift for holidays: the notices name the last day themselves, so 民法典 第二百零三条 is left to the reader.
 */
import type {Calendar} from '../../model/calendar.ts'
import type {DeadlineValue, PartialDate} from '../../model/contract.ts'
import type {Deadline} from '../../model/deadline.ts'
import {OWN_KIND} from '../../words/kind.ts'
import {addDays, isoDate, lastOfMonth} from '../../text/day.ts'
import {ISSUE} from '../../words/event.ts'

export interface Dated {
  planYear: number | null
  /** 成文日期, ISO 8601 */
  issuedOn: string | null
  /** 印发日期: tells the year where 成文日期 is not printed */
  printedOn?: string | null
  /** Year printed near a date, which tells its year where neither plan nor notice is dated: before it in its sentence, else in the title */
  nearYear?: number | null
  /** null: nothing that was found asks for it */
  calendar: Calendar | null
}

export type Resolved = Omit<Deadline, 'text' | 'sentence' | 'position'>

/** Years outside of these are damage: 「0403年底前」. */
const EARLIEST = 1949
const LATEST = 2100

/** Turns what a pattern read into dates. Never invents one: what hangs on an event or on an unknown year has `date: null`. */
export function resolve(value: DeadlineValue, dated: Dated): Resolved {
  switch (value.kind) {
    case 'date':
      return 'holiday' in value ? holidayBefore(value, dated) : calendarDay(value, dated)
    case 'relative': {
      const {date, ...unconfirmed} = after(value, dated)
      return {kind: 'relative', date, duration: value.duration, workdays: value.workdays, anchor: value.anchor, ...unconfirmed}
    }
    default:
      return value
  }
}

/**
 * A printed date wholly before 成文日期 (where there is none: before the year of the plan) is history, no limit; one with 前 is a limit all the same (the notice may be late),
 * unless the words behind it tell what 已 happened or which thing is meant: 「2018年以前安装的设备」.
 */
export function isHistory({kind, date, yearInferred}: Resolved, text: string, rest: string, {issuedOn, planYear}: Dated): boolean {
  const since = issuedOn ?? (planYear === null ? null : isoDate(planYear, 1, 1))
  if (kind !== 'date' || yearInferred || date == null || since === null || date >= since) return false
  return !text.endsWith('前') || /^[^,。;]{0,16}已|^[^,。;]{1,10}的\p{Script=Han}/u.test(rest)
}

function calendarDay(value: {end: PartialDate; start?: PartialDate | 'issued'}, dated: Dated): Resolved {
  const end = dayOf(value.end, dated)
  const start =
    value.start === 'issued'
      ? dated.issuedOn
      : value.start
        ? dayOf({...value.start, year: value.start.year ?? startYear(value.end, end, value.start)}, dated)
        : null
  return {
    kind: 'date',
    date: end,
    ...(start !== null && end !== null && start <= end ? {start} : {}),
    ...(value.end.year === null && end !== null ? {yearInferred: true as const} : {})
  }
}

/** A span without a printed year begins in the year it ends in, or in the one before. */
function startYear(end: PartialDate, date: string | null, start: PartialDate): number | null {
  if (date === null) return null
  const year = Number(date.slice(0, 4))
  return typeof start.month === 'number' && typeof end.month === 'number' && start.month > end.month ? year - 1 : year
}

function dayOf(partial: PartialDate, {planYear, issuedOn: signed, printedOn, nearYear}: Dated): string | null {
  const issuedOn = signed ?? printedOn ?? null
  const issuedYear = issuedOn === null ? null : Number(issuedOn.slice(0, 4))
  const month = partial.month === 'issued' ? (issuedOn === null ? null : Number(issuedOn.slice(5, 7))) : partial.month
  if (month === null) return null
  if (partial.year !== null) return iso(partial.year, month, partial.day)
  const shift = partial.yearShift ?? 0
  if (partial.month === 'issued') return issuedYear === null ? null : iso(issuedYear, month, partial.day)
  if (planYear !== null) return iso(planYear + shift, month, partial.day)
  if (issuedYear === null) return nearYear == null ? null : iso(nearYear + shift, month, partial.day)
  const day = iso(issuedYear + shift, month, partial.day)
  // 「1月15日前」 in a notice of June is the next January.
  return shift === 0 && day !== null && issuedOn !== null && day < issuedOn ? iso(issuedYear + 1, month, partial.day) : day
}

function holidayBefore(value: {holiday: string; year: number | null; yearShift?: number}, {planYear, issuedOn, nearYear = null, calendar}: Dated): Resolved {
  const issuedYear = issuedOn === null ? null : Number(issuedOn.slice(0, 4))
  const base = value.year ?? planYear ?? issuedYear ?? nearYear
  const inferred = value.year === null
  if (base === null || !calendar) return {kind: 'date', date: null}
  const eve = (year: number) => {
    const day = calendar.holiday(value.holiday, year)
    return day === null ? null : addDays(day, -1)
  }
  let date = eve(base + (value.yearShift ?? 0))
  if (inferred && planYear === null && !value.yearShift && date !== null && issuedOn !== null && date < issuedOn) date = eve(base + 1)
  return {kind: 'date', date, ...(inferred && date !== null ? {yearInferred: true as const} : {})}
}

/** 「印发」 alone, or 本文 / 本通知 … printed before it: the event is this notice's own 成文日期. */
const OWN_ISSUE = new RegExp(`^(?:本(?:文|文件|${OWN_KIND})?(?:正式)?)?(?:${ISSUE}|发文)$|^即日$`, 'u')

type Relative = Extract<DeadlineValue, {kind: 'relative'}>

/** Days, months or years from the notice's own 印发; not hours. */
const countsFromIssue = ({duration, anchor}: Relative): boolean => duration !== null && !duration.startsWith('PT') && anchor !== null && OWN_ISSUE.test(anchor)

/** Whether a value has no date without the calendar: working days from this notice's own 印发, and days before a holiday. */
export function asksCalendar(value: DeadlineValue, {issuedOn}: Pick<Dated, 'issuedOn'>): boolean {
  return value.kind === 'date' ? 'holiday' in value : value.kind === 'relative' && value.workdays && issuedOn !== null && countsFromIssue(value)
}

function after(value: Relative, {issuedOn, calendar}: Dated): {date: string | null; unconfirmed?: true} {
  if (issuedOn === null || !countsFromIssue(value)) return {date: null}
  const [, count = '0', unit = 'D'] = /^P(\d+)([DWMY])$/u.exec(value.duration ?? '') ?? []
  if (value.workdays) {
    if (!calendar) return {date: null}
    const {date, confirmed} = calendar.addWorkdays(issuedOn, Number(count))
    return confirmed ? {date} : {date, unconfirmed: true}
  }
  if (unit === 'D') return {date: addDays(issuedOn, Number(count))}
  return {date: addMonths(issuedOn, Number(count) * (unit === 'Y' ? 12 : 1))}
}

function iso(year: number, month: number, day: number | 'last'): string | null {
  if (year < EARLIEST || year > LATEST || month < 1 || month > 12) return null
  const last = lastOfMonth(year, month)
  const number = day === 'last' || day === -1 ? last : day
  return number < 1 || number > last ? null : isoDate(year, month, number)
}

function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const at = year * 12 + month - 1 + months
  const to = {year: Math.floor(at / 12), month: (at % 12) + 1}
  return isoDate(to.year, to.month, Math.min(day, lastOfMonth(to.year, to.month)))
}
