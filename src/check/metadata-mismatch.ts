import type {Rule} from '../model/contract.ts'

export const metadataMismatch: Rule = {
  id: 'metadata-mismatch',
  says: {zh: '元数据（发文字号、成文日期）与正文一致。', en: 'A metadata block (发文字号, 成文日期) says what the notice says.'},
  severity: 'warning',
  help: {
    zh: '网页上方的信息栏与正文印出的不一致，多半是发布时录错。台账以正文为准。',
    en: 'The block of metadata above the notice differs from what the notice prints, most likely a slip when it was published. The ledger follows the notice.'
  },
  find: (_, file) => (file.data.contradictions ?? []).map(({label, value, position}) => ({
    says: {zh: `信息栏的${label} \`${value}\` 与正文不一致，应与正文相同`, en: `Unexpected ${label} \`${value}\` in the metadata, expected what the notice prints`},
    place: position
  })),
  examples: []
}
