import type {Rule} from '../model/contract.ts'

export const nothingFound: Rule = {
  id: 'nothing-found',
  says: 'A notice has at least one numbered section or task.',
  severity: 'error',
  run(_, file) {
    const {ledger} = file.data
    if (!ledger || ledger.tasks.length + ledger.sections.length > 0) return
    const message = file.message('Unexpected text without numbering and without unit clauses, expected sections or tasks', {ruleId: this.id, source: 'zwgk'})
    message.fatal = true
  }
}
