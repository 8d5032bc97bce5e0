import type {RenderOptions} from '../../model/contract.ts'
import type {NoticeRecord} from '../../model/record.ts'
import {deadlineTable} from './by-deadline.ts'
import {unitTable} from './by-unit.ts'
import {ledgerTable} from './ledger.ts'
import {withWholeTexts} from './long-text.ts'
import {partsOf} from './package.ts'
import {sourceTable} from './sources.ts'
import {paged} from './table.ts'
import {words} from './words.ts'
import {zipOf} from './zip.ts'

/** A workbook over all these notices: 台账, 按责任单位, 时限, 来源. `title` stands above its first table, and before the names of the others. */
export function workbook(records: readonly NoticeRecord[], options: RenderOptions): Uint8Array {
  const tables = [ledgerTable, unitTable, deadlineTable, sourceTable].flatMap((tableOf) =>
    paged(withWholeTexts(tableOf(records, options), words[options.header].continued))
  )
  return zipOf(partsOf(tables, options))
}
