import type {TableCell, TableRow} from '../model/gwast.ts'
import type {AnnexRow} from '../model/record.ts'
import type {Deadline, Position} from '../model/deadline.ts'
import type {Source} from '../tree/source.ts'
import type {View} from '../tree/view.ts'
import {splitOutside} from '../text/brackets.ts'
import {namesIn} from './units/names.ts'
import {cellsOf, cellView} from './units.ts'
import {mayBeUnit} from '../words/unit-name.ts'

/** The row of the attached 任务分解表: 「市政府办公室：栏目设置。 市直部门：规划上传。」 → who does what. */
export function annexOf(row: TableRow, deadlines: Deadline[], source: Source): AnnexRow | null {
  const [first] = row.children
  const last = row.children.findLast((child) => child.type === 'tableCell' && child.children.length > 0)
  const from = first ? placeOf(first) : null
  const to = last ? placeOf(last) : null
  if (row.number === undefined || !from || !to) return null
  return {
    row: row.number,
    assignments: cellsOf(row, 'units').flatMap((cell) => assignmentsIn(cellView(cell, source))),
    deadlineText: cellsOf(row, 'deadline')
      .map((cell) => cellView(cell, source).print)
      .join('；'),
    deadlines,
    position: {start: from.start, end: to.end}
  }
}

function placeOf(node: TableRow['children'][number]): Position | null {
  if (node.type !== 'tableCell') return node.position as Position
  return cellPlace(node)
}

function cellPlace(cell: TableCell): Position | null {
  const [first] = cell.children
  const last = cell.children.at(-1)
  return first?.position && last?.position ? ({start: first.position.start, end: last.position.end} as Position) : null
}

function assignmentsIn(view: View): AnnexRow['assignments'] {
  const {fold} = view
  const heads = headsIn(view)
  if (heads.length === 0) {
    const end = /[。;,]$/u.test(fold) ? view.length - 1 : view.length
    return end > 0 ? [{units: namesOf(view, 0, end), duty: null, position: view.position(0, end)}] : []
  }
  return heads.map((head, at) => {
    const end = heads[at + 1]?.start ?? view.length
    const duty = view.print.slice(head.colon + 1, end)
    return {units: namesOf(view, head.start, head.colon), duty: duty === '' ? null : duty, position: view.position(head.start, end)}
  })
}

/** 「A、B：」 at the start, behind a blank or behind 。 */
function headsIn(view: View): {start: number; colon: number}[] {
  const {fold} = view
  const heads: {start: number; colon: number}[] = []
  let start = 0
  for (let at = 0; at < fold.length; at++) {
    const isGap = at > 0 && view.start(at) > view.start(at - 1) + 1
    if (isGap || /[。;]/u.test(fold[at - 1] ?? '')) start = at
    if (fold[at] !== ':') continue
    const names = namesIn(fold, {start, end: at})
    if (names.length > 0 && names.every((name) => mayBeUnit(fold.slice(name.start, name.end)))) heads.push({start, colon: at})
  }
  return heads
}

function namesOf(view: View, start: number, end: number): string[] {
  // 「A、B，各乡镇」
  return splitOutside(view.fold, {start, end}, ',;')
    .flatMap((list) => namesIn(view.fold, list))
    .map((name) =>
      view.print
        .slice(name.start, name.end)
        .replace(/[〔<[(]/gu, '（')
        .replace(/[〕>\])]/gu, '）')
    )
}
