import type {VFile} from 'vfile'
import type {CheckedNotice, Finding, Rule, RulePage, RunRule} from '../model/contract.ts'
import type {Root} from '../model/gwast.ts'
import type {Checking} from '../model/reading.ts'
import {impossibleDate} from './impossible-date.ts'
import {lostInReading} from './lost-in-reading.ts'
import {metadataMismatch} from './metadata-mismatch.ts'
import {nothingFound} from './nothing-found.ts'
import {residue} from './residue.ts'

/** Every rule, in the order of their remarks. */
export const rules: readonly Rule[] = [lostInReading, nothingFound, residue, impossibleDate, metadataMismatch]

/** Where a rule is explained. */
export const urlOf = (id: string): string => `https://www.npmjs.com/package/zwgk-extract#${id}`

/** Every rule that looks across the notices of a run. */
export const runRules: readonly RunRule[] = []

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
export function checkAcross(notices: readonly (CheckedNotice & {readonly file: VFile})[], asked: readonly RunRule[] = runRules): void {
  const files = new Map(notices.map(({record, file}) => [record.source.path, file]))
  for (const rule of asked) {
    for (const finding of rule.findAcross(notices)) {
      const file = files.get(finding.path)
      if (file) remark(file, rule, finding)
    }
  }
}
