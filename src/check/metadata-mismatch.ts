import type {Rule} from '../model/contract.ts'

export const metadataMismatch: Rule = {
  id: 'metadata-mismatch',
  says: 'A metadata block (发文字号, 成文日期) says what the notice says.',
  severity: 'warning',
  run(_, file) {
    for (const {label, value, position} of file.data.contradictions ?? []) {
      file.message(`Unexpected ${label} \`${value}\` in the metadata, expected what the notice prints`, {place: position, ruleId: this.id, source: 'zwgk'})
    }
  }
}
