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

/** Runs the rules: their remarks go to `file.messages`, never to the tree. */
export function check() {
  return (tree: Root, file: VFile): void => {
    for (const rule of rules) rule.run(tree, file)
  }
}
