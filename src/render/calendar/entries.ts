import {createHash} from 'node:crypto'
import type {Keeps} from '../../model/contract.ts'
import type {Deadline} from '../../model/deadline.ts'
import type {NoticeRecord} from '../../model/record.ts'
import {foldKey} from '../../text/fold.ts'
import {ledgerRows, type LedgerRow} from '../ledger/rows.ts'
import {whenOf, type When} from './when.ts'

/** A time limit that the calendar shows. */
export interface Entry {
  readonly uid: string
  readonly row: LedgerRow
  readonly limit: Deadline
  readonly when: When
}

interface Calendar {
  readonly entries: readonly Entry[]
  /** How many time limits have no day */
  readonly undated: number
}

/**
 * A notice is known by its 发文字号 and its title in whatever file it comes, without a number by its bytes; never by the name of the file.
 *
 * The number alone is not enough: where two notices bear it, a mistyped one too, the UIDs of each would hang on whether the other is there.
 */
const noticeKey = ({notice: {docNumber, planTitle, title}, source}: NoticeRecord): readonly (string | number | null)[] =>
  docNumber ? [docNumber.agencyCode, docNumber.year, docNumber.serial, foldKey(planTitle ?? title ?? '')] : [source.sha256]

const uidOf = (key: readonly (string | number | null)[]): string =>
  `${createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 32)}@zwgk-extract`

/**
 * The time limits of the calendar, each with a UID that a later run gives again, so that a second import updates.
 *
 * A copy of a notice in another file says the same under the same UID: it is left out. Two notices that bear one 发文字号
 * and one title and say different things both stay, the later one by its bytes.
 */
export function calendarOf(records: readonly NoticeRecord[], keeps?: Keeps): Calendar {
  const entries: Entry[] = []
  const said = new Map<string, string>()
  let undated = 0
  for (const record of records) {
    const counts = new Map<string, number>()
    for (const row of ledgerRows([record], 'deadline')) {
      const [limit] = row.limits
      if (!limit) continue
      // By its words, not by its place: a limit found besides leaves the UIDs of the others alone
      const words = JSON.stringify([row.task.id, foldKey(limit.text)])
      const count = (counts.get(words) ?? 0) + 1
      counts.set(words, count)
      const when = whenOf(limit, record.notice)
      const saying = JSON.stringify([when, foldKey(row.task.text)])
      const key = [...noticeKey(record), words, count]
      const plain = uidOf(key)
      const uid = (said.get(plain) ?? saying) === saying ? plain : uidOf([...key, record.source.sha256])
      // A limit that is not asked for has its turn all the same, so that the UIDs of the others stay
      if (said.has(uid) || !(keeps?.limit(limit) ?? true)) continue
      said.set(uid, saying)
      if (when) entries.push({uid, row, limit, when})
      else undated++
    }
  }
  return {entries, undated}
}
