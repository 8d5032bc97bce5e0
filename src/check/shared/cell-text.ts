import type {TableCell} from '../../model/gwast.ts'
import {paragraphsOf, runs} from '../../tree/leaf.ts'
import type {Source} from '../../tree/source.ts'
import {View} from '../../tree/view.ts'

/** The running text of a table cell. */
export function cellText(cell: TableCell, source: Source): View {
  return new View(
    source,
    paragraphsOf(cell).flatMap((node) => runs(node, 'text'))
  )
}
