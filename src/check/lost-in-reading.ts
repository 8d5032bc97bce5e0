import type {Words} from '../model/contract.ts'
import type {RuleOf} from './rule.ts'

/** What each warning of a reader means, and what to do about it. */
const SENTENCES: Readonly<Record<string, Words>> = {
  'automatic-numbers-lost': {
    zh: '文件的部分自动编号读不出来，应与印出的编号一致；请用 --soffice 转换，或另存为 .docx',
    en: 'Some automatic numbers of the file could not be read, expected numbers as printed; convert the file with --soffice, or save it as .docx'
  },
  'pages-without-text': {
    zh: '有的页面是没有文字的图片，应每页都有文字；请先做文字识别',
    en: 'Some pages are pictures without text, expected text on every page; run character recognition on the file'
  },
  'pages-unreadable': {
    zh: '有的页面所用的字体没有对应的字符，已略去，应每页都能读出；请做文字识别，或取得 .docx 原件',
    en: 'Some pages use fonts that do not tell which characters they draw and are left out, expected text on every page; run character recognition, or get the original .docx'
  },
  'formula-without-value': {
    zh: '有的单元格只有公式没有结果，应有结果；请用表格软件打开后重新保存',
    en: 'Some cells have a formula without its value, expected values; open the file in a spreadsheet and save it again'
  }
}

interface Said {
  lost: {warning: string}
}

export const lostInReading: RuleOf<Said> = {
  id: 'lost-in-reading',
  says: {zh: '文件印出的内容都在文字中。', en: 'All that the file prints is in its text.'},
  severity: 'warning',
  help: {
    zh: '读取程序知道文件里有些内容没有变成文字：Word 的自动编号、扫描的页面、字体没有对应字符的页面、没有结果的公式。这些内容在台账里会缺失。',
    en: 'The reader knows that something in the file did not become text: automatic numbers of Word, scanned pages, pages in fonts without characters, formulas without a value. The ledger lacks it.'
  },
  messages: {
    lost: ({warning}) => ({says: SENTENCES[warning] ?? {zh: `文件没有完整读出（${warning}）`, en: `The file could not be read in full (${warning})`}})
  },
  find: ({
    tree: {
      reading: {warnings = []}
    }
  }) => warnings.map((warning) => ({messageId: 'lost', data: {warning}, place: null})),
  examples: [
    {text: '某县水利局关于做好防汛工作的通知\n开展隐患排查。（责任单位：县水利局）\n', warnings: ['automatic-numbers-lost'], finds: ['']},
    {
      text: '一、公开预算\n按月更新。（责任单位：县财政局）\n',
      warnings: ['pages-without-text', 'pages-unreadable', 'formula-without-value'],
      finds: ['', '', '']
    },
    {text: '一、公开预算\n按月更新。（责任单位：县财政局）\n', warnings: [], finds: []},
    {text: '某县水利局关于做好防汛工作的通知\n开展隐患排查。（责任单位：县水利局）\n', finds: []}
  ]
}
