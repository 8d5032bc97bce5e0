import type {RuleOf} from './rule.ts'

interface Said {
  differs: {text: string; year: number; note: {issuedOn: string; line: number | null}}
}

export const docNumberYear: RuleOf<Said> = {
  id: 'doc-number-year',
  says: {zh: '发文字号的年份与成文日期相符。', en: 'The year of 发文字号 fits 成文日期.'},
  severity: 'warning',
  help: {
    zh: '发文字号的年份是编号的那一年，不会晚于成文的年份，也不会早一年以上（年底编号、次年初成文的不算错）。不相符，多半有一个是笔误，“年底前”等时限会推到错误的年份。',
    en: 'The year of 发文字号 is the one in which it was given out: never after 成文日期, and at most one year before it (numbered in December, signed in January). Otherwise one of the two is a slip, and time limits such as 年底前 get the wrong year.'
  },
  messages: {
    differs: ({text, year, note: {issuedOn, line}}) => ({
      says: {zh: `发文字号 \`${text}\` 的年份与成文日期不符，应为 \`${year}\``, en: `Unexpected year in 发文字号 \`${text}\`, expected \`${year}\``},
      note: line === null ? undefined : {zh: `成文日期 ${issuedOn} 在第${line}行`, en: `成文日期 ${issuedOn} stands on line ${line}`}
    })
  },
  find({notice: {docNumber, issuedOn, positions}}) {
    if (!docNumber || !issuedOn) return []
    const {year, text} = docNumber
    const issued = Number(issuedOn.slice(0, 4))
    if (year === null || year === issued || year === issued - 1) return []
    return [
      {
        messageId: 'differs',
        data: {text, year: issued, note: {issuedOn, line: positions.issuedOn?.start.line ?? null}},
        place: positions.docNumber ?? null,
        expected: [String(issued)]
      }
    ]
  },
  examples: [
    {text: '甲市财政局关于公开预算的通知\n甲财发〔2024〕7号\n各区财政局：\n一、公开预算。\n甲市财政局\n2023年5月10日\n', finds: ['甲财发〔2024〕7号']},
    {
      text: '某县水利局关于做好防汛工作的通知\n某水发〔2013〕18号\n各乡镇人民政府：\n一、排查隐患。\n某县水利局\n二○二三年五月十日\n',
      finds: ['某水发〔2013〕18号']
    },
    {text: '甲市财政局关于公开预算的通知\n甲财发〔2023〕7号\n各区财政局：\n一、公开预算。\n甲市财政局\n2023年5月10日\n', finds: []},
    {text: '甲市财政局关于公开预算的通知\n甲财发〔2022〕97号\n各区财政局：\n一、公开预算。\n甲市财政局\n2023年1月4日\n', finds: []}
  ]
}
