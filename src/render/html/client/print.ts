import type {PageTask} from '../data.ts'
import {appendAll, byId, h} from './dom.ts'
import {groupBy} from './group.ts'
import {labels} from './labels.ts'
import {noticeOf, words, type Item} from './page.ts'

const unitLines = ({units = []}: PageTask): Node[] =>
  (['lead', 'responsible', 'support'] as const).flatMap((role) => {
    const names = units.filter(([, , as]) => as === role).map(([name]) => name)
    return names.length === 0 ? [] : [h('div', {}, h('b', {}, `${labels.role[role]}：`), names.join('、'))]
  })

const limitLines = ({limits = []}: PageTask): Node[] => limits.map(({text, date, note}) => h('div', {}, [text, date, note].filter(Boolean).join(' · ')))

const row = ({task}: Item): HTMLElement =>
  h(
    'tr',
    {},
    h('td', {}, task.id),
    h('td', {}, h('b', {}, `${task.marker ?? ''}${task.title ?? ''}`), ' ', task.text),
    h('td', {}, unitLines(task)),
    h('td', {}, limitLines(task))
  )

const table = (notice: number, items: readonly Item[]): HTMLElement[] => [
  h('h2', {}, noticeOf(notice).title),
  h('p', {}, noticeOf(notice).facts.join(' · ')),
  h(
    'table',
    {},
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        [words.id, words.tasks, words.units, words.limits].map((name) => h('th', {scope: 'col'}, name))
      )
    ),
    h('tbody', {}, items.map(row))
  )
]

/** What is printed: the tasks on show as a plain table a notice, made when the printer asks and dropped after. */
export function printing(shown: () => readonly Item[], countLine: () => string): void {
  const sheet = byId('print')
  addEventListener('beforeprint', () => {
    const byNotice = groupBy(shown(), ({notice}) => notice)
    sheet.replaceChildren(h('p', {class: 'count'}, countLine()))
    for (const [notice, items] of byNotice) appendAll(sheet, table(notice, items))
  })
  addEventListener('afterprint', () => {
    sheet.replaceChildren()
  })
}
