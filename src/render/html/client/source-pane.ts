import {markKinds, type MarkKind} from '../data.ts'
import {appendAll, around, byId, fill, h} from './dom.ts'
import {markLabel} from './labels.ts'
import {itemOf, noticeOf, sourceOf, words, type Item} from './page.ts'
import {remarkNote} from './remark.ts'
import {linesOf, segmentsOf, type Segment} from './segments.ts'

/** Lines that the browser lays out together, and only when they come near the screen. */
const BLOCK = 40
/** What a mark is called where its colour is not seen. */
const spoken: ReadonlySet<MarkKind> = new Set(['lead', 'responsible', 'support', 'limit', 'leader', 'section', 'head', 'residue', 'trivia'])

interface SourcePane {
  /** The notice on show */
  notice(): number
  show(notice: number): void
  /** Marks a task and, where wanted, brings its place into view. */
  select(item: Item, isToScroll: boolean): void
  remark(notice: number, remark: number): void
}

export function sourcePane(onTask: (item: Item) => void): SourcePane {
  const [pane, picker, facts] = [byId('text'), byId<HTMLSelectElement>('shown-notice'), byId('facts')]
  let shown = -1
  /** Elements of each task and each remark of the notice on show */
  let places = new Map<string, HTMLElement[]>()
  let selected: readonly HTMLElement[] = []

  const keep = (key: string, element: HTMLElement): void => {
    const list = places.get(key)
    if (list) list.push(element)
    else places.set(key, [element])
  }

  const runOf = (text: string, {start, end, marks}: Segment): HTMLElement => {
    const kinds = marks.map(([kind]) => markKinds[kind] ?? 'task')
    const named = new Set(marks.flatMap(([, , , ref], at) => (spoken.has(kinds[at] ?? 'task') ? markLabel(kinds[at] ?? 'task', ref) : [])))
    const run = h('span', {class: kinds.map((kind) => `m-${kind}`).join(' '), title: [...named].join(' · ') || null}, text.slice(start, end))
    for (const [at, [, , , ref]] of marks.entries()) {
      const kind = kinds[at]
      if (ref < 0) continue
      if (kind === 'remark') keep(`remark ${ref}`, run)
      else if (kind === 'task' || kind === 'annex') {
        run.dataset['task'] = String(ref)
        keep(`task ${ref}`, run)
      }
    }
    return run
  }

  const lineOf = (text: string, line: readonly Segment[], number: number, notice: number): HTMLElement => {
    const runs = line.map((segment) => (segment.marks.length > 0 ? runOf(text, segment) : text.slice(segment.start, segment.end)))
    const element = h('div', {class: 'line', 'data-line': number}, runs)
    if (line.some(({marks}) => marks.some(([kind]) => kind < 2))) element.classList.add('of-task')
    const begun = line.flatMap(({marks, start}) => marks.filter(([kind, from]) => markKinds[kind] === 'remark' && from === start))
    for (const [, , , ref] of begun) {
      const remark = noticeOf(notice).remarks[ref]
      if (remark) element.append(remarkNote(remark))
    }
    return element
  }

  const show = (notice: number): void => {
    if (notice === shown) return
    shown = notice
    places = new Map()
    selected = []
    const {text, marks} = sourceOf(notice)
    const lines = linesOf(text, segmentsOf(text.length, marks)).map((line, at) => lineOf(text, line, at + 1, notice))
    const blocks: HTMLElement[] = []
    for (let at = 0; at < lines.length; at += BLOCK) blocks.push(h('div', {class: 'block'}, lines.slice(at, at + BLOCK)))
    if (text === '') blocks.splice(0, blocks.length, h('p', {class: 'empty'}, words.noText))
    pane.replaceChildren()
    appendAll(pane, blocks)
    pane.scrollTop = 0
    facts.textContent = noticeOf(notice).facts.join(' · ')
    picker.value = String(notice)
  }

  const mark = (key: string, isToScroll: boolean): void => {
    for (const element of selected) element.classList.remove('selected')
    selected = places.get(key) ?? []
    for (const element of selected) element.classList.add('selected')
    const first = selected[0]
    // its own line, so that a long task begins at the top and a short one has its surroundings
    if (first && isToScroll) (first.closest('.line') ?? first).scrollIntoView({block: first.offsetTop < 80 ? 'start' : 'center'})
  }

  pane.addEventListener('click', (event) => {
    const place = around(event, '[data-task]')?.dataset['task']
    const item = place === undefined ? undefined : itemOf(shown, Number(place))
    // a selection of text is no click
    if (item && (getSelection()?.isCollapsed ?? true)) onTask(item)
  })
  picker.addEventListener('change', () => {
    show(Number(picker.value))
  })

  return {
    notice: () => shown,
    show,
    select({notice, within, task}, isToScroll) {
      show(notice)
      mark(`task ${within}`, isToScroll)
      pane.setAttribute('aria-label', `${words.source}，${task.id}，${fill(words.line, {line: task.line})}`)
    },
    remark(notice, remark) {
      show(notice)
      mark(`remark ${remark}`, true)
    }
  }
}
