/** The coverage law: every character that is not blank stands in exactly one leaf of the tree, as it is in the text. */
import type {Root} from '../../src/model/gwast.ts'
import type {NoticeRecord} from '../../src/model/record.ts'
import {endOf, leavesOf, startOf} from '../../src/text/leaf.ts'

const charactersIn = (text: string): number => text.replace(/\s+/gu, '').length

export function coverageFaults(root: Root, {coverage}: NoticeRecord, text: string): string[] {
  const faults: string[] = []
  const leaves = leavesOf(root).sort((one, other) => startOf(one) - startOf(other) || endOf(one) - endOf(other))
  let at = 0
  for (const leaf of leaves) {
    const [start, end] = [startOf(leaf), endOf(leaf)]
    if (start < at && text.slice(start, Math.min(at, end)).trim() !== '') faults.push(`coverage: in two leaves (${leaf.type})`)
    if (start > at && text.slice(at, start).trim() !== '') faults.push('coverage: in no leaf')
    if (text.slice(start, end) !== leaf.value) faults.push(`coverage: a ${leaf.type} that is not its words`)
    at = Math.max(at, end)
  }
  if (text.slice(at).trim() !== '') faults.push('coverage: in no leaf')
  if (coverage.characters !== charactersIn(text)) faults.push('coverage: characters miscounted')
  if (coverage.accounted > coverage.characters || coverage.accounted < 0) faults.push('coverage: accounted miscounted')
  return faults
}
