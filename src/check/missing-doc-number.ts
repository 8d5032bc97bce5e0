import {isDecree, printedNumber} from './header/doc-number.ts'
import {isSheet} from './header/sheet.ts'
import type {RuleOf} from './rule.ts'

interface Said {
  missing: Record<never, never>
}

export const missingDocNumber: RuleOf<Said> = {
  id: 'missing-doc-number',
  says: {zh: '通知有发文字号。', en: 'A notice has its 发文字号.'},
  severity: 'info',
  help: {
    zh: '没有找到发文字号（如“某政办〔2022〕19号”），台账的“发文字号”一栏为空。网页转载常省略；归档、查重要用，请对照原文补上。',
    en: 'No 发文字号 (某政办〔2022〕19号) was found, and the ledger leaves its column empty. Copies on web pages often leave it out; take it from the original where the ledger is to be filed or searched for duplicates.'
  },
  messages: {
    missing: () => ({says: {zh: '没有发文字号，应在标题上方或下方标明', en: 'Unexpected notice without 发文字号, expected one above or below its title'}})
  },
  find({tree, notice}) {
    // an excerpt without a head is told once, by its title
    if (notice.title === null || notice.docNumber || isSheet(tree) || printedNumber(tree, notice) || isDecree(tree)) return []
    return [{messageId: 'missing', data: {}, place: null}]
  },
  examples: [
    {text: '甲市财政局关于公开预算的通知\n各区财政局：\n一、公开预算。\n甲市财政局\n2023年5月10日\n', finds: ['']},
    {text: '甲市财政局关于公开预算的通知\n各区财政局：\n一、按《某县防汛预案》（某政办〔2023〕18号）公开预算。\n', finds: ['']},
    {text: '甲市财政局关于公开预算的通知\n甲财发〔2023〕7号\n各区财政局：\n一、公开预算。\n', finds: []},
    {text: '文号：甲财发〔2023〕7号\n甲市财政局关于公开预算的通知\n各区财政局：\n一、公开预算。\n', finds: []},
    {text: '某县人民政府办公室文件\n某政办〔23〕18号\n关于做好防汛工作的通知\n各乡镇人民政府：\n一、排查隐患。\n', finds: []},
    {text: '某县人民政府令\n第5号\n某县河道管理办法\n第一条 县水利局负责河道管理。\n', finds: []}
  ]
}
