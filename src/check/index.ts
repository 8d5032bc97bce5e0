import type {VFile} from 'vfile'
import type {Finding, Rule, RulePage, RunNotice, RunRule} from '../model/contract.ts'
import type {Root} from '../model/gwast.ts'
import type {Checking} from '../model/reading.ts'
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

/** Writes a finding to the messages of its file, in the language and with the severity asked for. */
export function remark(file: VFile, {id, severity: own}: Pick<RulePage, 'id' | 'severity'>, {says, place, expected, note}: Finding): void {
  const {language = 'zh', severities = {}} = file.data.checking ?? {}
  const severity = severities[id] ?? own
  if (severity === 'off') return
  const message = file.message(says[language], {place: place ?? undefined, ruleId: id, source: 'zwgk'})
  // vfile: true is an error, false a warning, undefined a remark
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  message.expected = expected && [...expected]
  message.note = note?.[language]
  message.url = urlOf(id)
}

const isOff = (id: string, {severities = {}}: Checking = {}): boolean => severities[id] === 'off'

/** Runs the rules: what they find goes to `file.messages`, never to the tree. */
export function check() {
  return (tree: Root, file: VFile): void => {
    for (const rule of rules) {
      if (isOff(rule.id, file.data.checking)) continue
      for (const finding of rule.find(tree, file)) remark(file, rule, finding)
    }
  }
}

/** Runs the rules that look across notices: what they find goes to the messages of the file it is about. */
export function checkAcross(notices: readonly (RunNotice & {readonly file: VFile})[], asked: readonly RunRule[] = runRules): void {
  const files = new Map(notices.map(({record, file}) => [record.source.path, file]))
  for (const rule of asked) {
    for (const finding of rule.findAcross(notices)) {
      const file = files.get(finding.path)
      if (file) remark(file, rule, finding)
    }
  }
}
