import type {VFile} from 'vfile'
import type {DeadlinePlace} from '../model/contract.ts'
import type {Root} from '../model/gwast.ts'
import type {Deadline} from '../model/deadline.ts'
import {stretchesOf} from '../text/leaf.ts'
import type {View} from '../text/view.ts'
import {annexOf} from './annex.ts'
import {TIME_LABEL} from './clause/role-words.ts'
import {findDeadlines} from './deadline/index.ts'
import {isHistory, resolve, type Dated} from './deadline/resolve.ts'
import {cellsOf, cellView} from './units.ts'

/** Finds the time limits of each task, in its text, its unit clauses and its deadline cells, and reads its row of the attached table. */
export function deadlines() {
  return (_: Root, file: VFile): void => {
    const {source, ledger, notice} = file.data
    if (!source || !ledger || !notice) return
    const dated: Dated = {planYear: notice.planYear, issuedOn: notice.issuedOn, printedOn: notice.printedOn, calendar: file.data.calendar ?? null}
    for (const item of ledger.tasks) {
      const found: Deadline[] = []
      for (const node of item.paragraphs) {
        for (const view of stretchesOf(node, source)) found.push(...deadlinesIn(view, TIME_LABEL.test(view.fold) ? 'slot' : 'text', dated))
      }
      for (const clause of item.clauses) found.push(...deadlinesIn(clause.view, 'slot', dated))
      for (const cell of item.cells) if (cell.role === 'deadline') found.push(...deadlinesIn(cellView(cell, source), 'cell', dated))
      item.deadlines = found.sort((one, other) => one.position.start.offset - other.position.start.offset)
      if (item.annexRow) {
        const inRow = cellsOf(item.annexRow, 'deadline').flatMap((cell) => deadlinesIn(cellView(cell, source), 'cell', dated))
        item.annex = annexOf(item.annexRow, inRow, source)
      }
    }
  }
}

function deadlinesIn(view: View, place: DeadlinePlace, dated: Dated): Deadline[] {
  const {fold} = view
  return findDeadlines({text: fold, place, issuedOn: dated.issuedOn, planYear: dated.planYear}).flatMap(({start, end, value}): Deadline[] => {
    const resolved = resolve(value, dated)
    if (isHistory(resolved, fold.slice(start, end), fold.slice(end), dated)) return []
    const anchor = 'anchor' in resolved && resolved.anchor ? {anchor: printed(view, resolved.anchor, start, end)} : {}
    return [{text: view.print.slice(start, end), ...resolved, ...anchor, sentence: sentenceOf(view, start, end), position: view.position(start, end)}]
  })
}

/** The event as printed: the pattern read it from folded text. */
function printed(view: View, event: string, start: number, end: number): string {
  let at = view.fold.indexOf(event, start)
  if (at === -1 || at >= end) at = view.fold.lastIndexOf(event, start)
  return at === -1 ? event : view.print.slice(at, at + event.length)
}

/** A sentence is shown with at most so many characters on either side of the expression. */
const LONGEST_SIDE = 400

function sentenceOf(view: View, start: number, end: number): string {
  const before = view.print.slice(Math.max(0, start - LONGEST_SIDE), start).split(/[。！？!?]/u).at(-1) ?? ''
  const after = /^[^。！？!?]*[。！？!?]?/u.exec(view.print.slice(end, end + LONGEST_SIDE))?.[0] ?? ''
  return before + view.print.slice(start, end) + after
}
