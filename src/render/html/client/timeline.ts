import type {PageLimit} from '../data.ts'
import {appendAll, around, byId, fill, h} from './dom.ts'
import {groupBy} from './group.ts'
import {items as all, noticeOf, notices, words, type Item} from './page.ts'

/** Months that begin unfolded, until so many entries are on the page. */
const UNFOLDED = 200

interface Entry {
  readonly item: Item
  readonly limit: PageLimit
  readonly date: string
}

const entryLine = ({item, limit, date}: Entry, today: string): HTMLElement =>
  h(
    'li',
    {class: date < today ? 'past' : null},
    h(
      'button',
      {type: 'button', 'data-at': item.at},
      h('time', {datetime: date}, date.slice(5)),
      h(
        'span',
        {class: 'what', lang: 'zh-CN'},
        h('b', {}, item.task.id),
        ` ${item.task.title ?? item.task.text.slice(0, 60)}`,
        h(
          'span',
          {class: 'quiet'},
          [limit.text, item.task.units?.map(([name]) => name).join('、'), notices.length > 1 ? noticeOf(item.notice).title : ''].filter(Boolean).join(' · ')
        )
      )
    )
  )

export function timeline(today: string, onTask: (item: Item) => void) {
  const panel = byId('panel-timeline')
  panel.addEventListener('click', (event) => {
    const item = all[Number(around(event, '[data-at]')?.dataset['at'])]
    if (item) onTask(item)
  })

  return (items: readonly Item[]): void => {
    const entries = items.flatMap(
      (item) => item.task.limits?.flatMap((limit): Entry[] => (limit.date === undefined ? [] : [{item, limit, date: limit.date}])) ?? []
    )
    entries.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : one.item.at - other.item.at))
    const months = groupBy(entries, ({date}) => date.slice(0, 7))
    let shown = 0
    let isPast = true
    const parts: HTMLElement[] = []
    const now = (): HTMLElement => h('p', {class: 'now'}, fill(words.now, {date: today}))
    for (const [month, those] of months) {
      if (isPast && month > today.slice(0, 7)) {
        isPast = false
        parts.push(now())
      }
      const list = h('ol', {})
      const details = h('details', {open: shown < UNFOLDED}, h('summary', {}, h('b', {}, month), ' ', h('span', {class: 'number'}, String(those.length))), list)
      const open = (): void => {
        if (!list.hasChildNodes())
          appendAll(
            list,
            those.map((entry) => entryLine(entry, today))
          )
      }
      if (details.open) open()
      details.addEventListener('toggle', open)
      shown += those.length
      parts.push(details)
    }
    if (isPast && parts.length > 0) parts.push(now())
    const undated = items.length - new Set(entries.map(({item}) => item)).size
    panel.replaceChildren()
    appendAll(panel, parts.length > 0 ? parts : [h('p', {class: 'empty'}, words.noDates)])
    if (undated > 0) panel.append(h('p', {class: 'quiet'}, fill(words.undatedTasks, {count: undated})))
  }
}
