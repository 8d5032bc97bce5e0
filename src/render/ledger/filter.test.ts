import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Deadline, Position} from '../../model/deadline.ts'
import type {AnnexRow, NoticeRecord, Section, Task, Unit} from '../../model/record.ts'
import {foldKey} from '../../text/fold.ts'
import {filterOf, fitsName, type Criteria} from './filter.ts'
import {NameWatch} from './near-names.ts'
import {partiesIn} from './parties.ts'
import {ledgerRows} from './rows.ts'
import {sharesOf} from './split.ts'

const at = (line: number): Position => ({start: {line, column: 1, offset: line * 100}, end: {line, column: 2, offset: line * 100 + 1}})
const unit = (name: string, role: Unit['role'], more: Partial<Unit> = {}): Unit => ({name, role, collective: false, position: at(1), ...more})
const due = (date: string | null, more: Partial<Deadline> = {}): Deadline => ({text: '限', kind: 'date', date, sentence: '限', position: at(1), ...more})
const annexOf = (units: string[], deadlines: Deadline[] = []): AnnexRow => ({
  row: 1,
  assignments: [{units, duty: null, position: at(1)}],
  deadlineText: '',
  deadlines,
  position: at(1)
})
const task = (id: string, more: Partial<Task> = {}): Task => ({
  id,
  marker: null,
  number: null,
  path: [],
  sectionTitles: [],
  title: null,
  text: id,
  units: [],
  deadlines: [],
  leaders: [],
  annex: null,
  clauses: [],
  position: at(1),
  ...more
})
const section = (id: string, marker: string, title: string, line: number, parent: string | null = null): Section => ({
  id,
  marker,
  level: parent === null ? 1 : 2,
  title,
  parent,
  position: at(line)
})
const record = (tasks: Task[], sections: Section[] = []): NoticeRecord => ({
  schemaVersion: '1',
  source: {path: 'a.txt', format: 'text', encoding: 'utf-8', sha256: '0'.repeat(64), characters: 1},
  notice: {
    title: '通知',
    planTitle: null,
    docNumber: null,
    issuer: null,
    recipients: [],
    issuedOn: null,
    printedOn: null,
    planYear: null,
    note: null,
    copiedTo: [],
    attachments: [],
    positions: {}
  },
  sections,
  tasks,
  coverage: {characters: 0, accounted: 0, trivia: [], residue: []},
  diagnostics: []
})

const anything: Criteria = {units: [], roles: [], sections: [], kinds: [], dueAfter: null, dueBefore: null, hasDeadline: false}
const kept = (notice: NoticeRecord, criteria: Partial<Criteria>): string[] =>
  filterOf({...anything, ...criteria})
    .narrow(notice)
    .tasks.map(({id}) => id)

describe('units', () => {
  const notice = record([
    task('lead', {units: [unit('市财政局', 'lead'), unit('市教育局', 'support')]}),
    task('support', {units: [unit('市财政局', 'support'), unit('市教育局', 'lead')]}),
    task('left out', {units: [unit('市发展改革委', 'lead', {canonical: '市发展改革委', printed: '发展改革委'})]}),
    task('short', {units: [unit('市发改委', 'lead', {canonical: '市发展改革委'})]}),
    task('class', {units: [unit('各县〔市、区〕政府', 'responsible', {collective: true})]}),
    task('annex', {annex: annexOf(['市财政局'])}),
    task('none')
  ])

  it.each<[string[], string[]]>([
    [['市财政局'], ['lead', 'support', 'annex']],
    [['财政局'], []],
    [['*财政局'], ['lead', 'support', 'annex']],
    [['＊财政局'], ['lead', 'support', 'annex']],
    [['市??局'], ['lead', 'support', 'annex']],
    [['发展改革委'], ['left out']],
    [['市发改委'], ['left out', 'short']],
    [['市发展改革委'], ['left out', 'short']],
    [['各县(市、区)政府'], ['class']],
    [
      ['市发改委', '各县（市、区）政府'],
      ['left out', 'short', 'class']
    ]
  ])('%j keep the tasks of %j', (units, ids) => {
    expect(kept(notice, {units})).toEqual(ids)
  })

  it('bear the role that is asked for themselves; the annex gives no role', () => {
    expect(kept(notice, {units: ['市财政局'], roles: ['lead']})).toEqual(['lead'])
    expect(kept(notice, {roles: ['support']})).toEqual(['lead', 'support'])
    expect(kept(notice, {roles: ['lead', 'responsible']})).toEqual(['lead', 'support', 'left out', 'short', 'class'])
  })

  it('have the only rows of a table of units', () => {
    const filter = filterOf({...anything, units: ['市财政局'], roles: ['lead', 'support']})
    const rows = ledgerRows([filter.narrow(notice)], 'unit', filter.keeps)
    expect(rows.map((row) => [row.task.id, row.unit?.name, row.unit?.role])).toEqual([
      ['lead', '市财政局', 'lead'],
      ['support', '市财政局', 'support']
    ])
  })
})

describe('deadlines', () => {
  const notice = record([
    task('july', {deadlines: [due('2022-07-31'), due(null, {kind: 'recurring', period: 'P3M'})]}),
    task('september', {deadlines: [due('2022-09-30')]}),
    task('annex', {annex: annexOf([], [due('2022-12-31')])}),
    task('span', {deadlines: [due('2022-10-15', {start: '2022-07-01'})]}),
    task('quarterly', {deadlines: [due(null, {kind: 'recurring', period: 'P3M'})]}),
    task('none')
  ])

  it.each<[Partial<Criteria>, string[]]>([
    [{dueBefore: '2022-09-30'}, ['july', 'september']],
    [{dueBefore: '2022-09-29'}, ['july']],
    [{dueAfter: '2022-09-30'}, ['september', 'annex', 'span']],
    [{dueAfter: '2022-08-01', dueBefore: '2022-10-15'}, ['september', 'span']],
    [{kinds: ['recurring']}, ['july', 'quarterly']],
    [{kinds: ['recurring'], dueBefore: '2022-12-31'}, []],
    [{kinds: ['recurring', 'date'], dueBefore: '2022-07-31'}, ['july']],
    [{hasDeadline: true}, ['july', 'september', 'annex', 'span', 'quarterly']]
  ])('%j keep the tasks of %j', (criteria, ids) => {
    expect(kept(notice, criteria)).toEqual(ids)
  })

  it('have the only rows of a table of deadlines', () => {
    const filter = filterOf({...anything, dueBefore: '2022-08-31'})
    expect(ledgerRows([filter.narrow(notice)], 'deadline', filter.keeps).map(({limits}) => limits.map(({date}) => date))).toEqual([['2022-07-31']])
    expect(ledgerRows([filter.narrow(notice)], 'task', filter.keeps).map(({limits}) => limits.length)).toEqual([2])
  })
})

describe('sections', () => {
  const sections = [
    section('1', '一、', '深化公开', 1),
    section('1.1', '（一）', '公开规划', 2, '1'),
    section('2', '二、', '2022年的保障', 4),
    section('2-2', '二、', '附则', 7)
  ]
  const notice = record(
    [
      task('1.1.1', {path: ['一、', '（一）'], position: at(3)}),
      task('2.1', {path: ['二、'], position: at(5)}),
      task('2.1-2', {path: ['二、'], position: at(8)}),
      task('9')
    ],
    sections
  )

  it.each([
    ['1', ['1.1.1']],
    ['1.1', ['1.1.1']],
    ['2', ['2.1']],
    ['2-2', ['2.1-2']],
    ['二、', ['2.1', '2.1-2']],
    ['(一)', ['1.1.1']],
    ['公开', ['1.1.1']],
    ['保障', ['2.1']],
    ['2022年', ['2.1']],
    ['20', []],
    ['三、', []]
  ])('%s keeps the tasks %j', (asked, ids) => {
    expect(kept(notice, {sections: [asked]})).toEqual(ids)
  })
})

const names = ['市财政局', '市教育局', '县财政局', '各县政府']
const someTasks = fc
  .array(
    fc.record({
      units: fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom<Unit['role']>('lead', 'responsible', 'support')), {maxLength: 3}),
      annex: fc.option(fc.subarray(names, {minLength: 1})),
      dates: fc.array(fc.constantFrom('2022-06-30', '2022-09-30', '2022-12-31', null), {maxLength: 2})
    }),
    {maxLength: 8}
  )
  .map((all) =>
    record(
      all.map(({units, annex, dates}, index) =>
        task(String(index), {
          units: units.map(([name, role]) => unit(name, role, {collective: name.startsWith('各')})),
          annex: annex && annexOf(annex),
          deadlines: dates.map((date) => due(date))
        })
      )
    )
  )
const someCriteria = fc.record<Criteria>({
  units: fc.subarray(['市财政局', '*财政局', '各县政府']),
  roles: fc.subarray<Unit['role']>(['lead', 'support']),
  sections: fc.constant([]),
  kinds: fc.subarray<Deadline['kind']>(['date', 'recurring']),
  dueAfter: fc.option(fc.constant('2022-07-01')),
  dueBefore: fc.option(fc.constant('2022-09-30')),
  hasDeadline: fc.boolean()
})

describe('a filter', () => {
  it('takes tasks away and nothing else', () => {
    fc.assert(
      fc.property(someTasks, someCriteria, (notice, criteria) => {
        const narrowed = filterOf(criteria).narrow(notice)
        expect({...narrowed, tasks: notice.tasks}).toEqual(notice)
        expect(narrowed.tasks).toEqual(notice.tasks.filter((one) => narrowed.tasks.includes(one)))
      })
    )
  })

  it('that asks for units and for deadlines keeps what both of them keep', () => {
    fc.assert(
      fc.property(someTasks, someCriteria, (notice, criteria) => {
        const {units, roles} = criteria
        const [party, limit] = [kept(notice, {units, roles}), kept(notice, {...criteria, units: [], roles: []})]
        expect(kept(notice, criteria)).toEqual(party.filter((id) => limit.includes(id)))
      })
    )
  })

  it('leaves a row to every task that it keeps for a deadline', () => {
    fc.assert(
      fc.property(someTasks, fc.constantFrom('2022-06-30', '2022-10-01'), (notice, dueBefore) => {
        const filter = filterOf({...anything, dueBefore})
        const narrowed = filter.narrow(notice)
        const rows = ledgerRows([narrowed], 'deadline', filter.keeps)
        expect([...new Set(rows.map((row) => row.task))]).toEqual(narrowed.tasks)
        expect(rows.every(({limits: [deadline]}) => (deadline?.date ?? '9') <= dueBefore)).toBe(true)
      })
    )
  })

  it('that asks nothing keeps every row', () => {
    const filter = filterOf(anything)
    expect(filter.asksNothing).toBe(true)
    fc.assert(
      fc.property(someTasks, fc.constantFrom('task', 'unit', 'deadline'), (notice, rows) => {
        expect(ledgerRows([filter.narrow(notice)], rows, filter.keeps)).toEqual(ledgerRows([notice], rows))
      })
    )
  })
})

describe('shares', () => {
  const none = new Map<string, readonly string[]>()

  it('give each unit the tasks that name it, each once, and lose none', () => {
    fc.assert(
      fc.property(someTasks, someCriteria, (notice, criteria) => {
        const filter = filterOf(criteria)
        const narrowed = filter.narrow(notice)
        const given = sharesOf([narrowed], filter, none).flatMap(({unit: name, records}) => records.flatMap(({tasks}) => tasks.map(({id}) => `${name} ${id}`)))
        const parties = partiesIn(narrowed)
        const asked = narrowed.tasks.flatMap((one) =>
          parties(one)
            .filter(filter.fitsParty)
            .map(({name}) => `${name} ${one.id}`)
        )
        expect([...given].sort()).toEqual([...new Set(asked)].sort())
      })
    )
  })

  it("have only the unit's own rows", () => {
    const notice = record([
      task('1', {units: [unit('甲局', 'lead'), unit('乙局', 'support')]}),
      task('2', {units: [unit('乙局', 'lead'), unit('甲局', 'support')]})
    ])
    const rowsBy = (roles: Criteria['roles']): unknown => {
      const filter = filterOf({...anything, roles})
      return sharesOf([filter.narrow(notice)], filter, none).map(({unit: name, records, keeps}) => [
        name,
        ...ledgerRows(records, 'unit', keeps).map((row) => `${row.task.id} ${row.unit?.name ?? ''}`)
      ])
    }
    expect(rowsBy([])).toEqual([
      ['甲局', '1 甲局', '2 甲局'],
      ['乙局', '1 乙局', '2 乙局']
    ])
    expect(rowsBy(['lead'])).toEqual([
      ['甲局', '1 甲局'],
      ['乙局', '2 乙局']
    ])
  })

  it('are one for the names of one unit, and for the name of two notices', () => {
    const one = record([
      task('1', {units: [unit('市发改委', 'lead', {canonical: '市发展改革委'})]}),
      task('2', {annex: annexOf(['市发改委', '乡镇'])}),
      task('3', {units: [unit('各乡镇', 'lead', {collective: true})]})
    ])
    const other = record([task('1', {units: [unit('市发展改革委', 'lead')]})])
    expect(sharesOf([one, other], filterOf(anything), none).map(({unit: name, records}) => [name, records.map(({tasks}) => tasks.map(({id}) => id))])).toEqual([
      ['市发展改革委', [['1', '2'], ['1']]],
      ['各乡镇', [['2', '3']]]
    ])
  })

  it('of an expanded collective go to its members, who keep their own', () => {
    const notice = record([
      task('1', {units: [unit('各县〔区〕政府', 'lead', {collective: true})]}),
      task('2', {units: [unit('甲县政府', 'lead')]}),
      task('3', {annex: annexOf(['各县（区）政府'])})
    ])
    const expansions = new Map([[foldKey('各县（区）政府'), ['甲县政府', '乙县政府', '甲县政府']]])
    const sharesFor = (criteria: Partial<Criteria>): unknown => {
      const filter = filterOf({...anything, ...criteria}, expansions)
      return sharesOf([filter.narrow(notice)], filter, expansions).map(({unit: name, records}) => [name, records.flatMap(({tasks}) => tasks.map(({id}) => id))])
    }
    expect(sharesFor({})).toEqual([
      ['甲县政府', ['1', '2', '3']],
      ['乙县政府', ['1', '3']]
    ])
    expect(sharesFor({units: ['乙县政府']})).toEqual([['乙县政府', ['1', '3']]])
    expect(sharesFor({units: ['各县(区)政府'], roles: ['lead']})).toEqual([
      ['甲县政府', ['1']],
      ['乙县政府', ['1']]
    ])
  })
})

describe('a name that nothing bears', () => {
  const notice = record([task('1', {units: [unit('市财政局', 'lead'), unit('市教育局', 'lead'), unit('公安部', 'lead')]})])
  const missedOf = (...typed: string[]): unknown => {
    const watch = new NameWatch(
      typed.map((name) => ({option: '--unit', typed: name, fits: fitsName(name)})),
      new Map()
    )
    watch.see(notice)
    watch.see(notice)
    return watch.missed().map(({typed: name, near}) => [name, ...near])
  }

  it('is told with those most like it', () => {
    expect(missedOf('财政局', '市教育局', '*公安*', 'xyz')).toEqual([['财政局', '市财政局'], ['xyz']])
  })

  it('is forgotten when a later notice bears it', () => {
    const watch = new NameWatch([{option: '--unit', typed: '市林业局', fits: fitsName('市林业局')}], new Map())
    watch.see(notice)
    watch.see(record([task('1', {annex: annexOf(['市林业局'])})]))
    expect(watch.missed()).toEqual([])
  })
})
