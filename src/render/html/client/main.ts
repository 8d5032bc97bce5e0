/** The review page at work: text on the left, ledger on the right, one selected task. */
import './page.css'
import {isoDay} from './dates.ts'
import {appendAll, byId, fill, h} from './dom.ts'
import {filterBar} from './filter-bar.ts'
import {testOf} from './filter.ts'
import {keyboard} from './keyboard.ts'
import {markLabel} from './labels.ts'
import {matrix} from './matrix.ts'
import {data, items, notices, words, type Item} from './page.ts'
import {printing} from './print.ts'
import {remarkCount, remarkList} from './remarks.ts'
import {sourcePane} from './source-pane.ts'
import {tabs, type TabName} from './tabs.ts'
import {taskList} from './task-list.ts'
import {timeline} from './timeline.ts'

type Pane = 'source' | 'ledger'

const today = isoDay(new Date())
let shown: readonly Item[] = items
let selected: Item | null = null
let tab: TabName = 'tasks'
/** Tabs whose contents are of an earlier filter: they are made when they are looked at. */
const stale = new Set<TabName>()

/** Where there is room for one pane only, it is this one. */
function showPane(pane: Pane): void {
  document.body.dataset['pane'] = pane
  byId('to-source').setAttribute('aria-pressed', String(pane === 'source'))
  byId('to-ledger').setAttribute('aria-pressed', String(pane === 'ledger'))
}

const countLine = (): string => fill(words.shown, {shown: shown.length, total: items.length})

const filters = filterBar(() => {
  const {notice} = filters.read()
  shown = items.filter(testOf(filters.read(), data.units))
  byId('count').textContent = countLine()
  list.show(shown)
  for (const name of ['timeline', 'matrix', 'remarks'] as const) stale.add(name)
  refresh()
  const next = selected && list.has(selected) ? selected : shown[0]
  if (next) mark(next, true)
  else if (notice !== null) text.show(notice)
})

function refresh(): void {
  if (!stale.delete(tab)) return
  if (tab === 'timeline') showTimeline(shown)
  else if (tab === 'matrix') showMatrix(shown)
  else if (tab === 'remarks') showRemarks(filters.read().notice)
}

const showTab = tabs((name) => {
  tab = name
  refresh()
})

/** Shows a task in both panes. */
function mark(item: Item, isToScroll: boolean): HTMLElement | null {
  selected = item
  text.select(item, isToScroll)
  return list.select(item, isToScroll)
}

/** What the reader chose is what the address names. */
function choose(item: Item, pane: Pane): void {
  if (tab !== 'tasks') showTab('tasks')
  if (!list.has(item)) filters.clear()
  selected = item
  text.select(item, pane === 'source')
  list.select(item, pane === 'ledger')
  history.replaceState(null, '', `#${item.task.anchor}`)
  showPane(pane)
}

const text = sourcePane((item) => {
  choose(item, 'ledger')
})
const list = taskList(today, (item) => {
  choose(item, 'source')
})
const showTimeline = timeline(today, (item) => {
  choose(item, 'source')
  list.select(item, true)
})
const showMatrix = matrix((filter) => {
  filters.change(filter)
  showTab('tasks')
})
const showRemarks = remarkList((notice, remark) => {
  text.remark(notice, remark)
  showPane('source')
})

const byAnchor = new Map(items.map((item) => [item.task.anchor, item]))
function openHash(): boolean {
  let anchor = location.hash.slice(1)
  try {
    anchor = decodeURIComponent(anchor)
  } catch {
    // no task has such a name
  }
  const item = byAnchor.get(anchor)
  if (!item) return false
  if (tab !== 'tasks') showTab('tasks')
  if (!list.has(item)) filters.clear()
  mark(item, true)?.focus({preventScroll: true})
  return true
}

keyboard({
  step(by) {
    const at = selected === null ? -1 : shown.indexOf(selected)
    const next = shown[at + by]
    if (!next) return
    if (tab !== 'tasks') showTab('tasks')
    mark(next, true)?.focus({preventScroll: true})
    history.replaceState(null, '', `#${next.task.anchor}`)
  },
  toText() {
    if (selected) choose(selected, 'source')
    byId('text').focus({preventScroll: true})
  },
  clear: () => {
    filters.clear()
  }
})
printing(() => shown, countLine)

byId('summary').textContent = fill(words.summary, {notices: notices.length, tasks: items.length, remarks: remarkCount})
byId('tab-remarks').append(' ', h('span', {class: 'number'}, String(remarkCount)))
appendAll(
  byId('shown-notice'),
  notices.map(({title}, at) => h('option', {value: at}, notices.length > 1 ? `${at + 1}. ${title}` : title))
)
appendAll(
  byId('legend'),
  (['lead', 'responsible', 'support', 'limit', 'leader', 'section', 'head', 'trivia', 'residue', 'remark'] as const).map((kind) =>
    h('li', {}, h('span', {class: `m-${kind}`}, markLabel(kind)))
  )
)
byId('to-source').addEventListener('click', () => {
  showPane('source')
})
byId('to-ledger').addEventListener('click', () => {
  showPane('ledger')
})
showPane('ledger')
text.show(0)
filters.clear()
openHash()
addEventListener('hashchange', openHash)
