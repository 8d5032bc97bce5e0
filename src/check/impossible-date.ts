import type {Rule} from '../model/contract.ts'

export const impossibleDate: Rule = {
  id: 'impossible-date',
  says: 'Every date of a deadline is a day of the calendar.',
  severity: 'warning',
  run(_, file) {
    const {ledger, notice} = file.data
    if (!ledger || !notice) return
    for (const {text, kind, date, position} of [...ledger.tasks.flatMap(({deadlines}) => deadlines), ...[...ledger.annexDeadlines.values()].flat()]) {
      // Without a year a date is unknown, not impossible.
      if (kind !== 'date' || date !== null || !(/\d{4}年|二[○〇零]/u.test(text) || notice.planYear || notice.issuedOn)) continue
      file.message(`Unexpected date \`${text}\`, expected a day that the calendar has`, {place: position, ruleId: this.id, source: 'zwgk'})
    }
  }
}
