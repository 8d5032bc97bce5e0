import type {VFile} from 'vfile'
import type {Rule} from '../model/contract.ts'
import type {Root} from '../model/gwast.ts'
import {impossibleDate} from './impossible-date.ts'
import {lostInReading} from './lost-in-reading.ts'
import {metadataMismatch} from './metadata-mismatch.ts'
import {nothingFound} from './nothing-found.ts'
import {residue} from './residue.ts'

/** Every rule, in the order of their remarks. */
export const rules: readonly Rule[] = [lostInReading, nothingFound, residue, impossibleDate, metadataMismatch]

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
