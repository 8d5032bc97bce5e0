import type {Diagnostic, NoticeRecord} from '../model/record.ts'
import type {Facts} from '../tree/facts.ts'

/**
 * What one notice becomes: facts and remarks → record, its fields in the order of the schema. Zod is not asked (it costs a fifth of a
 * short run): the types say what is missing here, and the tests hold every record against `noticeRecord`.
 *
 * @param path As given.
 */
export function toRecord({tree, notice, ledger, coverage}: Facts, diagnostics: readonly Diagnostic[], path: string): NoticeRecord {
  const {
    source,
    reading: {format, encoding, sha256}
  } = tree
  return {
    schemaVersion: '1',
    source: {path, format, encoding, sha256, characters: source.text.length},
    notice,
    ...ledger,
    coverage,
    diagnostics: [...diagnostics]
  }
}
