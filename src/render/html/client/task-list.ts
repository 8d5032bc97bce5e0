import {chunkedList} from './chunked-list.ts'
import {around, byId, h} from './dom.ts'
import {noticeOf, notices, words, type Item} from './page.ts'
import {taskCard, toggleText} from './task-card.ts'

interface TaskList {
  show(items: readonly Item[]): void
  /** Marks a task and brings its card into view. @returns Its card; null where the filters hide it. */
  select(item: Item, isToScroll: boolean): HTMLElement | null
  has(item: Item): boolean
}

/** Title of the notice and of the sections, where they change. */
function headings(item: Item, before: Item | undefined): HTMLElement[] {
  const isNew = before?.notice !== item.notice
  const sections = (item.task.sections ?? []).join(' › ')
  return [
    ...(isNew && notices.length > 1 ? [h('h2', {class: 'of-notice', lang: 'zh-CN'}, noticeOf(item.notice).title)] : []),
    ...(sections !== '' && (isNew || sections !== (before?.task.sections ?? []).join(' › ')) ? [h('h3', {class: 'of-section', lang: 'zh-CN'}, sections)] : [])
  ]
}

export function taskList(today: string, onTask: (item: Item) => void): TaskList {
  const panel = byId('panel-tasks')
  let shown: readonly Item[] = []
  let placeOf = new Map<number, number>()
  let selected: Item | null = null

  const list = chunkedList(panel, 190, (index) => {
    const item = shown[index]
    return item ? [...headings(item, shown[index - 1]), taskCard(item.task, item === selected, today)] : []
  })

  const current = (isCurrent: boolean, card: HTMLElement): void => {
    card.tabIndex = isCurrent ? 0 : -1
    if (isCurrent) card.setAttribute('aria-current', 'true')
    else card.removeAttribute('aria-current')
  }

  panel.addEventListener('click', (event) => {
    const more = around(event, '.more')
    const card = around(event, '.card')
    if (more) toggleText(more)
    const item = shown.find(({task}) => task.anchor === card?.id)
    if (item && !more && (getSelection()?.isCollapsed ?? true)) onTask(item)
  })

  return {
    show(items) {
      shown = items
      placeOf = new Map(items.map(({at}, index) => [at, index]))
      list.show(items.length)
      if (items.length === 0) panel.replaceChildren(h('p', {class: 'empty'}, words.none))
    },
    select(item, isToScroll) {
      for (const card of panel.querySelectorAll<HTMLElement>('.card[tabindex="0"]')) current(false, card)
      selected = item
      const index = placeOf.get(item.at)
      if (index === undefined) return null
      list.fill(index)
      const card = document.getElementById(item.task.anchor)
      if (!card) return null
      current(true, card)
      if (isToScroll) card.scrollIntoView({block: 'nearest'})
      return card
    },
    has: ({at}) => placeOf.has(at)
  }
}
