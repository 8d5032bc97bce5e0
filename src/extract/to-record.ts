import {noticeRecord, type Diagnostic, type NoticeRecord} from '../model/record.ts'
import type {Facts} from '../tree/facts.ts'

/**
 * What one notice becomes: facts and remarks → record, through zod once.
 *
 * @param path As given.
 */
export function toRecord({tree, notice, ledger, coverage}: Facts, diagnostics: readonly Diagnostic[], path: string): NoticeRecord {
  const {
    source,
    reading: {format, encoding, sha256}
  } = tree
  return noticeRecord.parse({
    schemaVersion: '1',
    source: {path, format, encoding, sha256, characters: source.text.length},
    notice,
    ...ledger,
    coverage,
    diagnostics: [...diagnostics]
  } satisfies NoticeRecord)
}
