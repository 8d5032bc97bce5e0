import type {VFile} from 'vfile'
import type {Rule, RunRule} from '../model/contract.ts'
import type {Root} from '../model/gwast.ts'
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
import {residue} from './residue.ts'
import {spanReversed} from './span-reversed.ts'
import {taskWithoutUnits} from './task-without-units.ts'
import {unitNearMiss} from './unit-near-miss.ts'
import {unitRoleConflict} from './unit-role-conflict.ts'
import {unitTwice} from './unit-twice.ts'
import {unreadClause} from './unread-clause.ts'
import {unresolvedDeadline} from './unresolved-deadline.ts'
import {weekdayMismatch} from './weekday-mismatch.ts'

/** Every rule, in the order of their remarks. */
export const rules: readonly Rule[] = [
  // the file as a whole
  lostInReading, nothingFound, residue,
  // header
  missingTitle, missingDocNumber, malformedDocNumber, missingDate, docNumberYear, printedBeforeIssued, metadataMismatch,
  // structure
  numberingGap, numberingRepeat, numberingLevel, emptySection, missingAttachment,
  // who
  taskWithoutUnits, unreadClause, unitNearMiss, unitRoleConflict, unitTwice, dutyOutsideTasks,
  // until when
  impossibleDate, unresolvedDeadline, deadlineBeforeIssue, planYearMismatch, weekdayMismatch, spanReversed, deadlineOnHoliday,
  // text and attached table
  annexDeadline, annexUnits, annexText,
  // the page
  pageBreakMended, mixedPunctuation
]

/** Every rule about all notices of one run; they are asked when all are read. */
export const runRules: readonly RunRule[] = [duplicateNotice]

/** Where a rule is explained. */
export const urlOf = (id: string): string => `https://www.npmjs.com/package/zwgk-extract#${id}`

/** Runs the rules: what they find goes to `file.messages`, never to the tree. */
export function check() {
  return (tree: Root, file: VFile): void => {
    const {language = 'zh', severities = {}} = file.data.checking ?? {}
    for (const rule of rules) {
      const severity = severities[rule.id] ?? rule.severity
      if (severity === 'off') continue
      for (const {says, place, expected, note} of rule.find(tree, file)) {
        const message = file.message(says[language], {place: place ?? undefined, ruleId: rule.id, source: 'zwgk'})
        // vfile: true is an error, false a warning, undefined a remark
        message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
        message.expected = expected && [...expected]
        message.note = note?.[language]
        message.url = urlOf(rule.id)
      }
    }
  }
}
