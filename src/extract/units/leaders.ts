import type {Range} from '../../model/contract.ts'
import type {TableCell} from '../../model/gwast.ts'
import type {Leader} from '../../model/record.ts'
import {splitOutside} from '../../text/brackets.ts'
import {paragraphsOf, viewOf} from '../../tree/leaf.ts'
import type {Source} from '../../tree/source.ts'
import type {View} from '../../tree/view.ts'
import {LEADER_TITLE, OFFICE_TITLE} from '../../words/role.ts'

const OFFICE = new RegExp(`^(.{2,14}?(?:${OFFICE_TITLE}|长|领导))?([\\p{Script=Han}·]{2,4})$`, 'u')
/** The label before the names, with its colon, in characters */
const LONGEST_LABEL = 13
const LABEL_BEFORE = /([^，；。）]{2,12})：$/u

/** Persons that a label announces: 「分管领导：王某某、副县长李某」 */
export function leadersIn(view: View, stretch: Range): Leader[] {
  const label = LABEL_BEFORE.exec(view.print.slice(Math.max(0, stretch.start - LONGEST_LABEL), stretch.start))?.[1] ?? LEADER_TITLE
  return splitOutside(view.fold, stretch, '、,;。').map((name) => {
    const printed = view.print.slice(name.start, name.end)
    const match = OFFICE.exec(printed)
    return {title: match?.[1] ?? label, name: match?.[2] ?? printed, position: view.position(name.start, name.end)}
  })
}

/** Persons of a cell below 责任领导: each line as it is printed. */
export function leadersOf(cell: TableCell, source: Source): Leader[] {
  return paragraphsOf(cell).flatMap((node) => {
    const view = viewOf(node, source)
    return view.length > 0 ? [{title: LEADER_TITLE, name: view.print, position: view.position(0, view.length)}] : []
  })
}
