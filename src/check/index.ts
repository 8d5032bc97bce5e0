import type {VFile} from 'vfile'
import type {RunNotice, RunRule} from '../model/contract.ts'
import type {Checking} from '../model/reading.ts'
import type {Facts, RuleFinding} from '../tree/facts.ts'
import {annexDeadline} from './annex-deadline.ts'
import {annexText} from './annex-text.ts'
import {annexUnits} from './annex-units.ts'
import {deadlineBeforeIssue} from './deadline-before-issue.ts'
import {deadlineOnHoliday} from './deadline-on-holiday.ts'
import {docNumberYear} from './doc-number-year.ts'
import {duplicateNotice} from './duplicate-notice.ts'
import {dutyOutsideTasks} from './duty-outside-tasks.ts'
import {emptySection} from './empty-section.ts'
import {impossibleDate} from './impossible-date.ts'
import {lostInReading} from './lost-in-reading.ts'
import {malformedDocNumber} from './malformed-doc-number.ts'
import {metadataMismatch} from './metadata-mismatch.ts'
import {missingAttachment} from './missing-attachment.ts'
import {missingDate} from './missing-date.ts'
import {missingDocNumber} from './missing-doc-number.ts'
import {missingTitle} from './missing-title.ts'
import {mixedPunctuation} from './mixed-punctuation.ts'
import {nothingFound} from './nothing-found.ts'
import {numberingGap} from './numbering-gap.ts'
import {numberingLevel} from './numbering-level.ts'
import {numberingRepeat} from './numbering-repeat.ts'
import {pageBreakMended} from './page-break-mended.ts'
import {planYearMismatch} from './plan-year-mismatch.ts'
import {printedBeforeIssued} from './printed-before-issued.ts'
import {remark, severityOf} from './remark.ts'
import {residue} from './residue.ts'
import type {Rule} from './rule.ts'
import {spanReversed} from './span-reversed.ts'
import {taskWithoutUnits} from './task-without-units.ts'
import {unitNearMiss} from './unit-near-miss.ts'
import {unitRoleConflict} from './unit-role-conflict.ts'
import {unitTwice} from './unit-twice.ts'
import {unreadClause} from './unread-clause.ts'
import {unreadDeadline} from './unread-deadline.ts'
import {unresolvedDeadline} from './unresolved-deadline.ts'
import {weekdayMismatch} from './weekday-mismatch.ts'

/** Every rule, in the order of their remarks. */
export const rules: readonly Rule[] = [
  // the file as a whole
  lostInReading,
  nothingFound,
  residue,
  // header
  missingTitle,
  missingDocNumber,
  malformedDocNumber,
  missingDate,
  docNumberYear,
  printedBeforeIssued,
  metadataMismatch,
  // structure
  numberingGap,
  numberingRepeat,
  numberingLevel,
  emptySection,
  missingAttachment,
  // who
  taskWithoutUnits,
  unreadClause,
  unitNearMiss,
  unitRoleConflict,
  unitTwice,
  dutyOutsideTasks,
  // until when
  impossibleDate,
  unreadDeadline,
  unresolvedDeadline,
  deadlineBeforeIssue,
  planYearMismatch,
  weekdayMismatch,
  spanReversed,
  deadlineOnHoliday,
  // text and attached table
  annexDeadline,
  annexUnits,
  annexText,
  // the page
  pageBreakMended,
  mixedPunctuation
]

/** Every rule about all notices of one run; they are asked when all are read. */
export const runRules: readonly RunRule[] = [duplicateNotice]

/** What the rules that are asked find in a notice, in their order. */
export function findingsIn(facts: Facts, checking: Checking): RuleFinding[] {
  return rules.filter((rule) => severityOf(rule, checking) !== null).flatMap((rule) => rule.find(facts).map((finding) => ({...finding, rule})))
}

const own: ReadonlySet<string> = new Set(rules.map(({id}) => id))

/** Writes what was found to the messages of the file; what an earlier run of the rules wrote there goes. */
export function remarkAll(file: VFile, findings: readonly RuleFinding[], checking: Checking): void {
  file.messages = file.messages.filter(({source, ruleId}) => source !== 'zwgk' || !own.has(ruleId ?? ''))
  for (const finding of findings) remark(file, finding.rule, finding, checking)
}

/** Runs the rules that look across notices: what they find goes to the messages of the file it is about. */
export function checkAcross(notices: readonly (RunNotice & {readonly file: VFile; readonly checking: Checking})[], asked: readonly RunRule[] = runRules): void {
  const byPath = new Map(notices.map((notice) => [notice.record.source.path, notice]))
  for (const rule of asked) {
    for (const finding of rule.findAcross(notices)) {
      const about = byPath.get(finding.path)
      if (about) remark(about.file, rule, finding, about.checking)
    }
  }
}
