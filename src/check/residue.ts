import type {Rule} from '../model/contract.ts'
import {leavesOf} from '../text/leaf.ts'

export const residue: Rule = {
  id: 'residue',
  says: 'Every line is understood as a part of the notice or as page furniture.',
  severity: 'warning',
  run(tree, file) {
    for (const run of leavesOf(tree)) {
      if (run.type === 'residue') file.message(`Unexpected text \`${run.value.slice(0, 20)}\`, expected a part of a notice`, {place: run.position, ruleId: this.id, source: 'zwgk'})
    }
  }
}
