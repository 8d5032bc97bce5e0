import {printedNumber, type PrintedNumber} from './header/doc-number.ts'
import type {RuleOf} from './rule.ts'

/** What 7.2.5 demands, in words. */
const DEMANDS = {
  brackets: {zh: '年份应用六角括号“〔〕”括入', en: 'the year stands in 〔〕'},
  digits: {zh: '年份应标全称', en: 'the year has four digits'},
  nian: {zh: '年份后不加“年”字', en: 'no 年 follows the year'},
  di: {zh: '发文顺序号不加“第”字', en: 'no 第 stands before the serial number'},
  zero: {zh: '发文顺序号不编虚位', en: 'the serial number has no leading zero'},
  hao: {zh: '发文顺序号后应加“号”字', en: '号 follows the serial number'}
} as const
type Demand = keyof typeof DEMANDS

/** Where the printed number departs from 7.2.5; empty: nowhere. */
function departures({code, year, serial, printed}: PrintedNumber): Demand[] {
  const rest = printed.slice(code.length)
  const breaks: Readonly<Record<Demand, boolean>> = {
    brackets: !/^〔[^〕]*〕/u.test(rest),
    digits: year.length !== 4,
    nian: rest.includes('年'),
    di: rest.includes('第'),
    zero: /^[0０]/u.test(serial),
    hao: !/[号號]$/u.test(printed)
  }
  return (Object.keys(breaks) as Demand[]).filter((demand) => breaks[demand])
}

/** 「22」 of the twenty-first century is 2022. */
const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year)

interface Said {
  malformed: {printed: string; right: string; note: {breaks: readonly Demand[]}}
}

export const malformedDocNumber: RuleOf<Said> = {
  id: 'malformed-doc-number',
  says: {zh: '发文字号按GB/T 9704—2012编排：机关代字〔年份〕顺序号。', en: '发文字号 is set as GB/T 9704-2012 has it: 机关代字〔year〕serial号.'},
  severity: 'warning',
  help: {
    zh: '发文字号由发文机关代字、年份、发文顺序号组成（GB/T 9704—2012 7.2.5）：年份、发文顺序号用阿拉伯数字标注；年份应标全称，用六角括号“〔〕”括入；发文顺序号不加“第”字，不编虚位（即1不编为01），在阿拉伯数字后加“号”字。写法不一，检索和查重时会漏掉。',
    en: '发文字号 is 机关代字, year and serial number (GB/T 9704-2012 7.2.5): the year in full within 〔〕, the serial number without 第 and without leading zeros, with 号 behind it. A number printed otherwise is missed by searches and when duplicates are looked for.'
  },
  messages: {
    malformed: ({printed, right, note: {breaks}}) => ({
      says: {zh: `发文字号 \`${printed}\` 不合规范，应为 \`${right}\``, en: `Unexpected 发文字号 \`${printed}\`, expected \`${right}\``},
      note: {zh: breaks.map((one) => DEMANDS[one].zh).join('；'), en: breaks.map((one) => DEMANDS[one].en).join('; ')}
    })
  },
  find({tree, notice}) {
    const found = printedNumber(tree, notice)
    if (!found) return []
    const wrong = departures(found)
    if (wrong.length === 0) return []
    const {code, year, serial, printed, start, end} = found
    const right = `${code}〔${fullYear(year.normalize('NFKC'))}〕${Number(serial.normalize('NFKC'))}${printed.endsWith('號') ? '號' : '号'}`
    return [{messageId: 'malformed', data: {printed, right, note: {breaks: wrong}}, place: tree.source.position(start, end), expected: [right]}]
  },
  examples: [
    {text: '某县人民政府办公室关于做好防汛工作的通知\n某政办[2023]18号\n各乡镇人民政府：\n一、排查隐患。\n', finds: ['某政办[2023]18号']},
    {text: '某县人民政府办公室文件\n某政办〔2023〕第018号\n关于做好防汛工作的通知\n各乡镇人民政府：\n一、排查隐患。\n', finds: ['某政办〔2023〕第018号']},
    {text: '某县人民政府办公室文件\n某政办〔23〕18号\n关于做好防汛工作的通知\n各乡镇人民政府：\n一、排查隐患。\n', finds: ['某政办〔23〕18号']},
    {text: '文号：甲财发（2023）7号\n甲市财政局关于公开预算的通知\n各区财政局：\n一、公开预算。\n', finds: ['甲财发（2023）7号']},
    {text: '某县人民政府办公室关于做好防汛工作的通知\n某政办〔2023〕18号\n各乡镇人民政府：\n一、排查隐患。\n', finds: []},
    {text: '甲市财政局文件\n甲财办字〔２０２３〕 ７ 号\n关于公开预算的通知\n各区财政局：\n一、按《预算办法》（乙政发[2020]3号）公开预算。\n', finds: []},
    {text: '盤縣人民政府關於公開預算的通知\n盤政發〔2021〕1號\n各鄉鎮人民政府：\n一、公開預算。\n', finds: []},
    {text: '某县人民政府令\n第5号\n某县河道管理办法\n第一条 县水利局负责河道管理。\n', finds: []}
  ]
}
