import fc from 'fast-check'
import ICAL from 'ical.js'
import rrule from 'rrule'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {recurringDay} from '../extract/deadline/recurring-day.ts'
import type {RenderOptions} from '../model/contract.ts'
import type {Deadline} from '../model/deadline.ts'
import type {NoticeRecord} from '../model/record.ts'
import {ics} from './ics.ts'
import {limit, plain, position, record, task, unit, withNotice} from './record.fixture.ts'
import {firstOf} from './calendar/recurrence.ts'

const textOf = async (records: readonly NoticeRecord[], options: Partial<RenderOptions> = {}): Promise<string> =>
  String(await ics.render(records, {...plain, ...options}))

/** The calendar as another program reads it. */
const calendarOf = async (records: readonly NoticeRecord[], options: Partial<RenderOptions> = {}): Promise<ICAL.Component> =>
  new ICAL.Component(ICAL.parse(await textOf(records, options)) as unknown[] as ConstructorParameters<typeof ICAL.Component>[0])

const eventsOf = async (records: readonly NoticeRecord[], options: Partial<RenderOptions> = {}): Promise<ICAL.Event[]> =>
  (await calendarOf(records, options)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))

const daysOf = ({startDate, endDate}: ICAL.Event): string[] => [String(startDate), String(endDate)]

const byDate = limit('7月底前', {kind: 'date', date: '2022-07-31', yearInferred: true})
const quarterly = limit('每季度一次', {kind: 'recurring', period: 'P3M', min: 1})
const within = limit('发布后10个工作日内', {kind: 'relative', duration: 'P10D', workdays: true, anchor: '发布', date: null})

describe('an event', () => {
  it('is a whole day that takes no time, with all that the ledger says of the deadline', async () => {
    const one = task({
      title: '公开规划',
      text: '公开规划。\n7月底前公开，做到\\全面;准确',
      deadlines: [{...byDate, sentence: '7月底前公开，做到\\全面;准确。'}],
      units: [unit('甲局', 'lead'), unit('乙局', 'lead'), unit('丙局', 'lead'), unit('丁局', 'support')]
    })
    const [event] = await eventsOf([record(one)])
    expect(event && daysOf(event)).toEqual(['2022-07-31', '2022-08-01'])
    expect(event?.startDate.isDate).toBe(true)
    expect(event?.summary).toBe('公开规划｜甲局、乙局等3个单位')
    expect(event?.description.split('\n')).toEqual([
      '7月底前公开，做到\\全面;准确。',
      '',
      '编号：1.1',
      '时限原文：7月底前',
      '时限说明：年份为推定',
      '牵头单位：甲局、乙局、丙局',
      '配合单位：丁局',
      '文件标题：要点',
      '发文字号：某办〔2022〕1号',
      '来源文件：a.txt',
      '行号：7'
    ])
    expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
    expect(event?.component.getFirstProperty('categories')?.getValues()).toEqual(['具体日期', '要点'])
    expect(event?.component.getAllSubcomponents()).toEqual([])
  })

  it('speaks the language of the ledger', async () => {
    const [event] = await eventsOf([record(task({deadlines: [byDate], units: [unit('甲局', 'responsible')]}))], {header: 'en'})
    expect(event?.summary).toBe('公开规划｜甲局')
    expect(event?.description).toContain('\ndeadlineNote: year inferred\nresponsible: 甲局\n')
  })

  it('is named by the first words of a task without a title, cut between characters', async () => {
    const [event] = await eventsOf([record(task({text: `${'𠮷'.repeat(50)}。其他`, deadlines: [byDate]}))])
    expect(event?.summary).toBe(`${'𠮷'.repeat(39)}…`)
  })

  it.each([
    ['a year that is inferred', byDate, 'TENTATIVE'],
    ['holidays that are not yet known', limit('印发后10个工作日内', {kind: 'relative', date: '2027-01-08', unconfirmed: true}), 'TENTATIVE'],
    ['nothing to doubt', limit('2022年7月底前', {kind: 'date', date: '2022-07-31'}), null]
  ])('with %s', async (_, one, status) => {
    const [event] = await eventsOf([record(task({deadlines: [one]}))])
    expect(event?.component.getFirstPropertyValue('status')).toBe(status)
  })

  it.each([
    ['2022-07-03', '2022-07-15', ['2022-07-03', '2022-07-16']],
    ['2022-07-01', '2022-07-31', ['2022-07-01', '2022-08-01']],
    ['2022-07-01', '2022-08-01', ['2022-08-01', '2022-08-02']],
    ['2023-01-01', '2024-11-30', ['2024-11-30', '2024-12-01']]
  ])('from %s to %s lasts days, but never longer than a month', async (start, date, days) => {
    const [event] = await eventsOf([record(task({deadlines: [limit('至', {kind: 'date', start, date})]}))])
    expect(event && daysOf(event)).toEqual(days)
  })

  it('stands for the deadlines of the annex row too', async () => {
    const annex = {
      row: 1,
      assignments: [],
      deadlineText: '6月底',
      deadlines: [limit('6月底', {kind: 'date', date: '2022-06-30'}), {...byDate, text: '7月末'}],
      position
    }
    const events = await eventsOf([record(task({deadlines: [byDate], annex}))])
    expect(events.map(({startDate}) => String(startDate))).toEqual(['2022-07-31', '2022-06-30'])
  })

  it('is never made for what has no day; their number is told', async () => {
    const calendar = await calendarOf([record(task({deadlines: [quarterly, within, byDate]}))])
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1)
    expect(calendar.getFirstPropertyValue('x-wr-caldesc')).toBe('另有2项时限没有具体日期，未列入日历')
    expect((await calendarOf([record(task({deadlines: [byDate]}))])).hasProperty('x-wr-caldesc')).toBe(false)
    expect((await calendarOf([])).getAllSubcomponents()).toEqual([])
  })
})

describe('an alarm', () => {
  it.each([
    ['a day', limit('7月底前', {kind: 'date', date: '2022-07-31'}), 7, '2022-07-24'],
    ['the last of several days', limit('至', {kind: 'date', start: '2022-07-03', date: '2022-07-15'}), 1, '2022-07-14']
  ])('rings at the start of the day so many days before %s', async (_, one, alarm, rings) => {
    const [event] = await eventsOf([record(task({deadlines: [one]}))], {alarm})
    const parts = event?.component.getAllSubcomponents('valarm') ?? []
    expect(parts).toHaveLength(1)
    expect(parts[0]?.getFirstPropertyValue('action')).toBe('DISPLAY')
    expect(parts[0]?.getFirstPropertyValue('description')).toBe(event?.summary)
    const trigger = parts[0]?.getFirstProperty('trigger')
    const from = trigger?.getFirstParameter('related') === 'END' ? event?.endDate : event?.startDate
    const at = from?.clone()
    at?.addDuration(trigger?.getFirstValue() as unknown as ICAL.Duration)
    expect(String(at).slice(0, 10)).toBe(rings)
  })

  it('stands behind all properties of its event, as the grammar has it', async () => {
    const text = await textOf([record(task({deadlines: [byDate, quarterly, limit('底', {kind: 'date', date: '2022-09-30'})]}))], {alarm: 3})
    const events = text
      .split('BEGIN:VEVENT\r\n')
      .slice(1)
      .map((one) => one.slice(0, one.indexOf('END:VEVENT')))
    expect(events).toHaveLength(2)
    for (const event of events) expect(event).toMatch(/^(?:(?!BEGIN|END).*\r\n)+BEGIN:VALARM\r\n(?:(?!BEGIN|END).*\r\n)+END:VALARM\r\n$/u)
  })
})

const {rrulestr} = rrule

describe('a schedule with a day', () => {
  const scheduleOf = async (rrule: string, period: string, notice: Partial<NoticeRecord['notice']>): Promise<string[] | null> => {
    const one = withNotice(record(task({deadlines: [limit('每', {kind: 'recurring', period, rrule})]})), notice)
    const [event] = await eventsOf([one])
    if (!event) return null
    // ical.js takes the last day of a month list for that of another month, and knows no BYSETPOS of month days
    const rule = rrulestr(`DTSTART:${event.startDate.toICALString()}T000000Z\nRRULE:${String(event.component.getFirstPropertyValue('rrule'))}`)
    return rule.all((_, at) => at < 4).map((day) => day.toISOString().slice(0, 10))
  }
  const standing = {planYear: null, issuedOn: '2022-06-20'}
  /** Days of every form of rule, from 20 June 2022. */
  const forms: [rrule: string, period: string, days: string[]][] = [
    ['FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1', 'P1Y', ['2023-03-31', '2024-03-31', '2025-03-31', '2026-03-31']],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1', 'P1Y', ['2023-02-28', '2024-02-29', '2025-02-28', '2026-02-28']],
    ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=20', 'P1Y', ['2022-12-20', '2023-12-20', '2024-12-20', '2025-12-20']],
    ['FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=20', 'P1Y', ['2022-06-20', '2023-06-20', '2024-06-20', '2025-06-20']],
    ['FREQ=MONTHLY;BYMONTHDAY=25', 'P1M', ['2022-06-25', '2022-07-25', '2022-08-25', '2022-09-25']],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', 'P1M', ['2022-06-30', '2022-07-31', '2022-08-31', '2022-09-30']],
    ['FREQ=MONTHLY;BYMONTHDAY=31', 'P1M', ['2022-07-31', '2022-08-31', '2022-10-31', '2022-12-31']],
    ['FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15', 'P3M', ['2022-09-15', '2022-12-15', '2023-03-15', '2023-06-15']],
    ['FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1', 'P3M', ['2022-06-30', '2022-09-30', '2022-12-31', '2023-03-31']],
    ['FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1', 'P1M', ['2022-06-30', '2022-07-30', '2022-08-30', '2022-09-30']],
    ['FREQ=MONTHLY;BYMONTHDAY=8,22', 'P1M', ['2022-06-22', '2022-07-08', '2022-07-22', '2022-08-08']],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'P1M', ['2022-06-30', '2022-07-29', '2022-08-31', '2022-09-30']],
    ['FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=12', 'P3M', ['2022-07-12', '2022-10-12', '2023-01-12', '2023-04-12']],
    ['FREQ=YEARLY;BYMONTH=5,11;BYMONTHDAY=-1', 'P6M', ['2022-11-30', '2023-05-31', '2023-11-30', '2024-05-31']],
    ['FREQ=WEEKLY;BYDAY=TU,FR', 'P1W', ['2022-06-21', '2022-06-24', '2022-06-28', '2022-07-01']],
    ['FREQ=MONTHLY;BYMONTHDAY=15,28,29,30;BYSETPOS=1,-1', 'P1M', ['2022-06-30', '2022-07-15', '2022-07-30', '2022-08-15']],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=5', 'P1M', ['2022-07-07', '2022-08-05', '2022-09-07', '2022-10-07']],
    ['FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=10,20;BYSETPOS=1,4', 'P1Y', ['2022-07-20', '2023-01-10', '2023-07-20', '2024-01-10']],
    ['FREQ=MONTHLY;BYDAY=-1FR', 'P1M', ['2022-06-24', '2022-07-29', '2022-08-26', '2022-09-30']],
    ['FREQ=WEEKLY;BYDAY=TH', 'P1W', ['2022-06-23', '2022-06-30', '2022-07-07', '2022-07-14']]
  ]

  it.each(forms)('%s begins on its first day after the notice', async (rrule, period, days) => {
    expect(await scheduleOf(rrule, period, standing)).toEqual(days)
    expect(firstOf(rrule, {from: '2022-06-20', until: null})).toBe(days[0])
  })

  it('is tried in every form that is read', () => {
    const shape = (rrule: string): string => rrule.replace(/(?<=[=,])(?:\d+|[A-Z]{2})(?=[,;]|$)/gu, '…').replace(/…(?:,…)+/gu, '…s')
    const read = recurringDay.examples.flatMap(({finds}) => finds.flatMap(({value}) => (value.kind === 'recurring' ? (value.rrule ?? []) : [])))
    expect(read.length).toBeGreaterThan(5)
    expect(forms.map(([rrule]) => shape(rrule))).toEqual(expect.arrayContaining(read.map(shape)))
  })

  it('of a plan for one year ends with that year, but for what is to be done every year', async () => {
    const plan = {planYear: 2022, issuedOn: '2022-06-20'}
    expect(await scheduleOf('FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1', 'P3M', plan)).toEqual(['2022-06-30', '2022-09-30', '2022-12-31'])
    expect(await scheduleOf('FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=31', 'P1Y', plan)).toEqual(['2023-01-31', '2024-01-31', '2025-01-31', '2026-01-31'])
    expect(await scheduleOf('FREQ=MONTHLY;BYMONTHDAY=5', 'P1M', {planYear: 2023, issuedOn: '2022-12-20'})).toEqual([
      '2023-01-05',
      '2023-02-05',
      '2023-03-05',
      '2023-04-05'
    ])
    expect(await scheduleOf('FREQ=MONTHLY;BYMONTHDAY=5', 'P1M', {planYear: 2022, issuedOn: '2022-12-20'})).toBeNull()
  })

  it('begins with the year of the 发文字号 where no date is known, and nowhere without', async () => {
    expect((await scheduleOf('FREQ=MONTHLY;BYMONTHDAY=5', 'P1M', {planYear: null, issuedOn: null}))?.[0]).toBe('2022-01-05')
    expect(await scheduleOf('FREQ=MONTHLY;BYMONTHDAY=5', 'P1M', {planYear: null, issuedOn: null, docNumber: null})).toBeNull()
  })

  it.each(['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=YEARLY', 'FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=5'])(
    '%s has no day that is sure, thus no event',
    async (rrule) => {
      expect(await scheduleOf(rrule, 'P1Y', standing)).toBeNull()
    }
  )
})

describe('a UID', () => {
  const uidsOf = async (...records: NoticeRecord[]): Promise<string[]> => (await eventsOf(records)).map(({uid}) => uid)
  const second = limit('年底前', {kind: 'date', date: '2022-12-31'})
  const one = record(task({deadlines: [byDate, second]}))
  const other = withNotice(record(task({deadlines: [byDate]})), {docNumber: {text: '某办〔2022〕2号', agencyCode: '某办', year: 2022, serial: 2}})

  it('stays when the file moves, is saved in another format, or another notice or deadline is added', async () => {
    const [first = '', last = ''] = await uidsOf(one)
    expect(first).toMatch(/^[0-9a-f]{32}@zwgk-extract$/u)
    expect(last).not.toBe(first)
    expect(await uidsOf(withNotice(one, {}, {path: 'b/a.docx', sha256: '1'.repeat(64)}))).toEqual([first, last])
    expect(await uidsOf(other, one)).toEqual(expect.arrayContaining([first, last]))
    const more = record(task({deadlines: [limit('8月底前', {kind: 'date', date: '2022-08-31'}), byDate, second]}))
    expect(await uidsOf(more)).toEqual(expect.arrayContaining([first, last]))
  })

  it('stays when a better reading gives the same words another day', async () => {
    const moved = record(task({deadlines: [{...byDate, date: '2023-07-31'}, second]}))
    expect(await uidsOf(moved)).toEqual(await uidsOf(one))
  })

  it('comes from the bytes of a notice without 发文字号', async () => {
    const bare = withNotice(one, {docNumber: null})
    expect(await uidsOf(withNotice(bare, {}, {path: 'b.txt'}))).toEqual(await uidsOf(bare))
    expect(new Set(await uidsOf(bare, withNotice(bare, {}, {sha256: '1'.repeat(64)}))).size).toBe(4)
  })

  it('is borne by one event: a copy of the notice adds none, and counts no deadline twice', async () => {
    const copy = withNotice(record(task({text: '公开 规划。', deadlines: [byDate, second, quarterly]})), {}, {path: 'b.docx', sha256: '1'.repeat(64)})
    expect(await uidsOf(one, copy)).toEqual(await uidsOf(one))
    const calendar = await calendarOf([copy, withNotice(copy, {}, {path: 'c.txt'})])
    expect(calendar.getFirstPropertyValue('x-wr-caldesc')).toMatch(/^另有1项/u)
  })

  it('hangs on its own notice only: another of the same 发文字号 changes none, whichever comes first', async () => {
    const mistyped = withNotice(record(task({text: '公开预算。', deadlines: [byDate]})), {planTitle: '预算公开方案'}, {sha256: '1'.repeat(64)})
    const alone = [...(await uidsOf(one)), ...(await uidsOf(mistyped))]
    expect(new Set(alone).size).toBe(3)
    expect(await uidsOf(one, mistyped)).toEqual(alone)
    expect(new Set(await uidsOf(mistyped, one))).toEqual(new Set(alone))
  })

  it('is the same whatever width and blanks the title is printed in, and where only the notice has one', async () => {
    expect(await uidsOf(withNotice(one, {planTitle: ' 要　点'}))).toEqual(await uidsOf(one))
    expect(await uidsOf(withNotice(one, {planTitle: null, title: '要点'}))).toEqual(await uidsOf(one))
  })

  it('tells two notices apart that bear one 发文字号 and one title and say different things', async () => {
    const conflicting = withNotice(record(task({text: '公开预算。', deadlines: [byDate]})), {}, {sha256: '1'.repeat(64)})
    const uids = await uidsOf(one, conflicting, withNotice(conflicting, {}, {path: 'copy.txt'}))
    expect(uids.slice(0, 2)).toEqual(await uidsOf(one))
    expect(new Set(uids).size).toBe(3)
    expect(uids).toHaveLength(3)
  })

  it('stays when other deadlines of the task are not asked for', async () => {
    const one = record(task({deadlines: [byDate, {...byDate, date: '2023-07-31'}]}))
    const keeps = {unit: () => true, limit: ({date}: Deadline) => date === '2023-07-31'}
    const [, asked] = await eventsOf([one])
    expect((await eventsOf([one], {keeps})).map(({uid}) => uid)).toEqual([asked?.uid])
  })

  it('is another for each of equal words in one task', async () => {
    expect(new Set(await uidsOf(record(task({deadlines: [byDate, {...byDate, date: '2022-07-30'}]})))).size).toBe(2)
  })
})

describe('the bytes', () => {
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllEnvs()
  })

  const one = record(
    task({
      deadlines: [
        byDate,
        limit('至', {kind: 'date', start: '2022-07-03', date: '2022-07-15'}),
        limit('每月25日前', {kind: 'recurring', period: 'P1M', rrule: 'FREQ=MONTHLY;BYMONTHDAY=25'})
      ]
    })
  )

  it('hang on no clock and no time zone', async () => {
    const bytes = new Set<string>()
    for (const [zone, offset] of [
      ['UTC', 0],
      ['Asia/Shanghai', -480],
      ['America/Los_Angeles', 480]
    ] as const) {
      vi.stubEnv('TZ', zone)
      vi.useFakeTimers({now: Date.UTC(2030, 0, 10, offset / 60)})
      expect(new Date().getTimezoneOffset()).toBe(offset)
      bytes.add(await textOf([one], {alarm: 7}))
    }
    expect(bytes.size).toBe(1)
  })

  it.each([
    [{}, '2022-06-20T00:00:00Z'],
    [{issuedOn: null, printedOn: '2022-06-21'}, '2022-06-21T00:00:00Z'],
    [{issuedOn: null}, '1970-01-01T00:00:00Z']
  ])('have the time of the notice as that of their making: %j', async (notice, stamp) => {
    const [event] = await eventsOf([withNotice(one, notice)])
    expect(String(event?.component.getFirstPropertyValue('dtstamp'))).toBe(stamp)
  })

  it('are UTF-8, also where a character is cut in half', async () => {
    const [event] = await eventsOf([record(task({title: '甲\ud842乙', deadlines: [byDate]}))])
    expect(event?.summary).toBe('甲\uFFFD乙')
  })

  it('keep any text whole in lines of at most 75 octets that end with CRLF', async () => {
    const anyText = fc.oneof(
      fc.string({unit: 'binary', maxLength: 300}),
      fc.string({unit: 'grapheme', maxLength: 300}),
      fc
        .array(
          fc.constantFrom('规划', '𠮷', '👨‍👩‍👧', ',', ';', '\\', '\n', '\r\n', '\r', ' ', '\t', ':', '"', '\\n', 'END:VEVENT', '\u0000', '\u007f', '\u2028'),
          {maxLength: 150}
        )
        .map((parts) => parts.join(''))
    )
    const allowed = (text: string): string => text.replace(/\r\n?/gu, '\n').replace(/[^\P{Cc}\t\n]/gu, '')
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (text, planTitle) => {
        const given = withNotice(record(task({title: text, text, deadlines: [{...byDate, sentence: text}]})), {planTitle})
        const written = await textOf([given], {alarm: 1})
        expect(written.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true)
        const lines = written.slice(0, -2).split('\r\n')
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/[^\P{Cc}\t]|\uFFFD/u)
        }
        const [event, ...others] = await eventsOf([given], {alarm: 1})
        expect(others).toEqual([])
        const [name = ''] = event?.summary.split('｜') ?? []
        const whole = allowed(text)
        expect(name.endsWith('…') ? whole.startsWith(name.slice(0, -1)) : name === whole.slice(0, name.length)).toBe(true)
        expect(event?.description.slice(0, whole.length)).toBe(whole)
        expect(event?.component.getFirstProperty('categories')?.getValues()).toEqual(['具体日期', ...(allowed(planTitle) === '' ? [] : [allowed(planTitle)])])
      })
    )
  })
})
