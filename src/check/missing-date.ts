import {isSheet} from './header/sheet.ts'
import type {RuleOf} from './rule.ts'

interface Said {
  missing: {note: {printedOn: string | null}}
}

export const missingDate: RuleOf<Said> = {
  id: 'missing-date',
  says: {zh: '通知有成文日期。', en: 'A notice has its 成文日期.'},
  severity: 'warning',
  help: {
    zh: '没有找到成文日期（单独成行的“2022年6月20日”），“年底前”“印发后20日内”等时限推不出日期。请在落款处补上成文日期。',
    en: 'No 成文日期 (2022年6月20日 on a line of its own) was found: time limits such as 年底前 or 印发后20日内 may stay without a date. Add it below the signature.'
  },
  messages: {
    missing: ({note: {printedOn}}) => ({
      says: {zh: '没有成文日期，应在落款处标明年、月、日', en: 'Unexpected notice without 成文日期, expected year, month and day below the signature'},
      note: printedOn === null ? undefined : {zh: `版记的印发日期是${printedOn}`, en: `It was printed on ${printedOn}, by its 版记`}
    })
  },
  find({tree, notice}) {
    // an excerpt without a head is told once, by its title
    if (notice.title === null || notice.issuedOn !== null || notice.positions.issuedOn || isSheet(tree)) return []
    return [{messageId: 'missing', data: {note: {printedOn: notice.printedOn}}, place: null}]
  },
  examples: [
    {text: '甲市财政局关于公开预算的通知\n各区财政局：\n一、公开预算。\n甲市财政局\n', finds: ['']},
    {text: '2023年某县防汛工作方案\n一、排查隐患，5月31日前完成。（责任单位：县水利局）\n某县人民政府办公室2023年5月11日印发\n', finds: ['']},
    {text: '甲市财政局关于公开预算的通知\n各区财政局：\n一、公开预算。\n甲市财政局\n2023年5月10日\n', finds: []},
    {text: '成文日期：2023-05-10\n甲市财政局关于公开预算的通知\n各区财政局：\n一、公开预算。\n', finds: []}
  ]
}
