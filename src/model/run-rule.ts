import type {Finding, Rule} from './contract.ts'
import type {NoticeRecord} from './record.ts'

/** A notice as the rules that look across notices see it. */
export interface CheckedNotice {
  readonly record: NoticeRecord
  /** Of its text: two files of one text have one hash */
  readonly textHash: string
}

/** What a rule that looks across notices found, and in which. */
export interface RunFinding extends Finding {
  /** `source.path` of the record */
  readonly path: string
}

/** A rule that looks across the notices of one run. */
export interface RunRule extends Pick<Rule, 'id' | 'says' | 'severity' | 'help'> {
  findAcross(notices: readonly CheckedNotice[]): readonly RunFinding[]
  readonly examples: readonly {readonly notices: readonly string[]; readonly finds: readonly string[]}[]
}

/** What is known of a rule without running it. */
export type RulePage = Pick<Rule, 'id' | 'says' | 'severity' | 'help'>
