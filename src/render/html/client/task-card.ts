import type {UnitRole} from '../../../model/record.ts'
import type {PageLimit, PageTask} from '../data.ts'
import {daysBetween} from '../../../text/day.ts'
import {fill, h} from './dom.ts'
import {labels} from './labels.ts'
import {data, words} from './page.ts'

/** Longer texts begin folded. */
const SHORT = 120
const SOON = 30

function dueBadge(date: string, today: string): HTMLElement | null {
  const days = daysBetween(today, date)
  if (days < 0) return h('span', {class: 'due past'}, words.past)
  if (days === 0) return h('span', {class: 'due soon'}, words.today)
  return days <= SOON ? h('span', {class: 'due soon'}, fill(words.soon, {days})) : null
}

const limitLine = ({text, date, note, kind}: PageLimit, today: string): HTMLElement =>
  h(
    'li',
    {},
    h('span', {class: 'm-limit', title: labels.kind[kind]}, text),
    date === undefined ? null : [' ', h('time', {datetime: date}, date), ' ', dueBadge(date, today)],
    note === undefined ? null : h('span', {class: 'quiet'}, ` ${note}`)
  )

const roles: readonly UnitRole[] = ['lead', 'responsible', 'support']

const unitsOf = ({units = []}: PageTask, role: UnitRole): HTMLElement[] =>
  units
    .filter(([, , own]) => own === role)
    .map(([name, unit]) => h('li', {class: `m-${role}`, title: data.units[unit] === name ? null : data.units[unit]}, name))

const rows = (task: PageTask, today: string): [string, readonly (Node | string)[]][] => [
  ...roles.map((role): [string, readonly (Node | string)[]] => [labels.role[role], unitsOf(task, role)]),
  [words.limits, task.limits?.map((limit) => limitLine(limit, today)) ?? []],
  [words.leaders, task.leaders?.map((leader) => h('li', {}, leader)) ?? []],
  [words.annex, task.annex?.map((line) => h('li', {}, line)) ?? []],
  [words.cells, task.cells?.map((cell) => h('li', {}, cell)) ?? []],
  [words.keywords, task.keywords?.map((word) => h('li', {}, word)) ?? []]
]

/** A task of the ledger. */
export function taskCard(task: PageTask, isSelected: boolean, today: string): HTMLElement {
  const isLong = task.text.length > SHORT
  const facts = rows(task, today).filter(([, entries]) => entries.length > 0)
  return h(
    'article',
    {class: 'card', id: task.anchor, tabindex: isSelected ? 0 : -1, 'aria-current': isSelected ? 'true' : null, 'aria-label': `${words.tasks} ${task.id}`},
    h(
      'header',
      {},
      h('span', {class: 'id'}, task.id),
      h('h4', {lang: 'zh-CN'}, `${task.marker ?? ''}${task.title ?? ''}`),
      task.remarks === undefined ? null : h('span', {class: 'remarked'}, `⚠ ${fill(words.remarkCount, {count: task.remarks.length})}`),
      h('span', {class: 'quiet at'}, fill(words.line, {line: task.line}))
    ),
    h('p', {class: isLong ? 'body clamped' : 'body', lang: 'zh-CN'}, task.text),
    isLong ? h('button', {type: 'button', class: 'more', 'aria-expanded': 'false', tabindex: -1}, words.more) : null,
    facts.length === 0
      ? null
      : h(
          'dl',
          {lang: 'zh-CN'},
          facts.map(([name, entries]) => h('div', {}, h('dt', {}, name), h('dd', {}, h('ul', {}, entries))))
        )
  )
}

/** Unfolds a long text, or folds it again. */
export function toggleText(more: HTMLElement): void {
  const isFolded = more.previousElementSibling?.classList.toggle('clamped') ?? true
  more.textContent = isFolded ? words.more : words.less
  more.setAttribute('aria-expanded', String(!isFolded))
}
