import {isSheet} from './header/sheet.ts'
import type {RuleOf} from './rule.ts'

interface Said {
  missing: Record<never, never>
  headless: Record<never, never>
}

export const missingTitle: RuleOf<Said> = {
  id: 'missing-title',
  says: {zh: '通知有标题。', en: 'A notice has its 标题.'},
  severity: 'warning',
  help: {
    zh: '没有找到标题（如“某县人民政府办公室关于印发…的通知”），台账的“文件标题”一栏为空。多半是复制时漏了页首；请把标题补在正文上方，单独成行。',
    en: 'No 标题 was found, and the ledger leaves its column empty. Most likely the top of the page was left out when the text was copied: put the title above the body, on a line of its own.'
  },
  messages: {
    headless: () => ({
      says: {zh: '没有标题、发文字号和成文日期，应是完整的通知', en: 'Unexpected excerpt without 标题, 发文字号 and 成文日期, expected a whole notice'}
    }),
    missing: () => ({says: {zh: '没有标题，应在正文上方单独成行', en: 'Unexpected text without 标题, expected a title above the body'}})
  },
  find({tree, notice}) {
    if (notice.title !== null || isSheet(tree)) return []
    const isHeadless = notice.docNumber === null && notice.issuedOn === null
    return [{messageId: isHeadless ? 'headless' : 'missing', data: {}, place: null}]
  },
  examples: [
    {text: '为做好全县防汛工作，制定本方案。\n一、排查隐患。（责任单位：县水利局）\n', finds: ['']},
    {text: '各区财政局：\n现就预算公开通知如下：\n一、公开预算。\n甲市财政局\n2023年5月10日\n', finds: ['']},
    {text: '甲市财政局关于公开预算的通知\n各区财政局：\n一、公开预算。\n', finds: []},
    {
      text: '各乡镇人民政府：\n《某县防汛工作方案》已经县政府同意，现印发给你们。\n某县人民政府办公室\n2023年5月10日\n某县防汛工作方案\n一、排查隐患。\n',
      finds: []
    }
  ]
}
