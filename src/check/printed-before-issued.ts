import type {RuleOf} from './rule.ts'

interface Said {
  early: {printedOn: string; issuedOn: string; note: {line: number | null}}
}

export const printedBeforeIssued: RuleOf<Said> = {
  id: 'printed-before-issued',
  says: {zh: '印发日期不早于成文日期。', en: '印发日期 is not before 成文日期.'},
  severity: 'warning',
  help: {
    zh: '版记的印发日期是送印的日期，不会早于成文日期；早了，两个日期里有一个是笔误。按成文日期推算的时限要一并核对。',
    en: '印发日期 is the day of printing and cannot be before 成文日期: one of the two is a slip. Time limits that count from 成文日期 want a second look.'
  },
  messages: {
    early: ({printedOn, issuedOn, note: {line}}) => ({
      says: {
        zh: `印发日期 \`${printedOn}\` 早于成文日期，应不早于 \`${issuedOn}\``,
        en: `Unexpected 印发日期 \`${printedOn}\`, expected a day not before 成文日期 \`${issuedOn}\``
      },
      note: line === null ? undefined : {zh: `成文日期在第${line}行`, en: `成文日期 stands on line ${line}`}
    })
  },
  find({notice: {issuedOn, printedOn, positions}}) {
    if (!issuedOn || !printedOn || printedOn >= issuedOn) return []
    return [{messageId: 'early', data: {printedOn, issuedOn, note: {line: positions.issuedOn?.start.line ?? null}}, place: positions.printedOn ?? null}]
  },
  examples: [
    {
      text: '甲市财政局关于公开预算的通知\n各区财政局：\n一、公开预算。\n甲市财政局\n2023年5月10日\n抄送：市审计局。\n甲市财政局办公室2023年5月1日印发\n',
      finds: ['甲市财政局办公室2023年5月1日印发']
    },
    {
      text: '某县水利局关于做好防汛工作的通知\n各乡镇人民政府：\n一、排查隐患。\n某县水利局\n2024年1月3日\n某县水利局办公室2023年1月4日印发\n',
      finds: ['某县水利局办公室2023年1月4日印发']
    },
    {
      text: '甲市财政局关于公开预算的通知\n各区财政局：\n一、公开预算。\n甲市财政局\n2023年5月10日\n抄送：市审计局。\n甲市财政局办公室2023年5月10日印发\n',
      finds: []
    },
    {text: '某县水利局关于做好防汛工作的通知\n各乡镇人民政府：\n一、排查隐患。\n某县水利局办公室2023年1月4日印发\n', finds: []}
  ]
}
