import type {RuleOf} from './rule.ts'

interface Said {
  differs: {label: string; value: string}
}

export const metadataMismatch: RuleOf<Said> = {
  id: 'metadata-mismatch',
  says: {zh: '元数据（发文字号、成文日期）与正文一致。', en: 'A metadata block (发文字号, 成文日期) says what the notice says.'},
  severity: 'warning',
  help: {
    zh: '网页上方的信息栏与正文印出的不一致，多半是发布时录错。台账以正文为准。',
    en: 'The block of metadata above the notice differs from what the notice prints, most likely a slip when it was published. The ledger follows the notice.'
  },
  messages: {
    differs: ({label, value}) => ({
      says: {
        zh: `信息栏的${label} \`${value}\` 与正文不一致，应与正文相同`,
        en: `Unexpected ${label} \`${value}\` in the metadata, expected what the notice prints`
      }
    })
  },
  find: ({contradictions}) => contradictions.map(({label, value, position}) => ({messageId: 'differs', data: {label, value}, place: position})),
  examples: [
    {
      text: '发文字号：某政办〔2023〕8号\n某县人民政府办公室关于做好防汛工作的通知\n某政办〔2023〕18号\n各乡镇人民政府：\n一、排查隐患。\n某县人民政府办公室\n2023年5月10日\n',
      finds: ['发文字号：某政办〔2023〕8号']
    },
    {
      text: '索引号：A12-03\n成文日期：2023-05-01\n甲市财政局关于公开预算的通知\n各区财政局：\n一、公开预算。\n甲市财政局\n2023年5月10日\n',
      finds: ['成文日期：2023-05-01']
    },
    {
      text: '发文字号：某政办〔2023〕18号\n成文日期：2023-05-10\n某县人民政府办公室关于做好防汛工作的通知\n某政办〔2023〕18号\n各乡镇人民政府：\n一、排查隐患。\n某县人民政府办公室\n2023年5月10日\n',
      finds: []
    },
    {text: '发布日期：2023-05-16\n甲市财政局关于公开预算的通知\n各区财政局：\n一、公开预算。\n甲市财政局\n2023年5月10日\n', finds: []}
  ]
}
