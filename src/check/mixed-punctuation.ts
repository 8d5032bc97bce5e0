import type {Leaf, Node, Parent} from '../model/gwast.ts'
import type {RuleOf} from './rule.ts'

const FULL: Readonly<Record<string, string>> = {',': '，', ':': '：', ';': '；', '?': '？', '!': '！', '(': '（', ')': '）'}
const MARKS = /[,:;?!()，：；？！（）]/gu
const HAN = /\p{Script=Han}/u

/** The notice's own running text: without numbers, page furniture and the site's block of metadata. */
function textOf(node: Node, into: Leaf[] = []): Leaf[] {
  if ('name' in node && node.name === '信息项') return into
  if ('children' in node) for (const child of (node as Parent).children) textOf(child, into)
  else if (node.type === 'text' || node.type === 'unitClause') into.push(node as Leaf)
  return into
}

interface Said {
  mixed: {mark: string; right: string; note: {half: number; full: number}}
}

export const mixedPunctuation: RuleOf<Said> = {
  id: 'mixed-punctuation',
  says: {zh: '标点全用全角，不混用半角。', en: 'Punctuation is full-width throughout.'},
  severity: 'info',
  help: {
    zh: '多数标点是全角，有的却是半角（如“(”“,”），多半是录入或转换所致。不影响台账，转发、归档前宜统一。每份通知只报一次，位置是第一处。',
    en: 'Most punctuation is full-width and some is not, most likely from typing or conversion. The ledger does not mind; make it one before the notice is passed on. Said once a notice, at the first place.'
  },
  messages: {
    mixed: ({mark, right, note: {half, full}}) => ({
      says: {zh: `半角 \`${mark}\` 与全角标点混用，应为 \`${right}\``, en: `Unexpected half-width \`${mark}\` among full-width marks, expected \`${right}\``},
      note: {zh: `全文半角标点${half}处，全角${full}处`, en: `The notice has ${half} half-width and ${full} full-width marks`}
    })
  },
  find({tree}) {
    let full = 0
    let half = 0
    let first: {mark: string; start: number} | null = null
    for (const {value, position} of textOf(tree)) {
      for (const {0: mark, index} of value.matchAll(MARKS)) {
        const isHalf = mark in FULL
        if (!isHalf) full++
        // 「10:30」「1,000」「Q(t)」 are no Chinese punctuation
        else if (HAN.test(value.charAt(index - 1)) || HAN.test(value.charAt(index + 1))) {
          half++
          first ??= {mark, start: (position.start.offset ?? 0) + index}
        }
      }
    }
    if (!first || half >= full) return []
    const right = FULL[first.mark] ?? first.mark
    return [
      {messageId: 'mixed', data: {mark: first.mark, right, note: {half, full}}, place: tree.source.position(first.start, first.start + 1), expected: [right]}
    ]
  },
  examples: [
    {text: '一、防汛\n（一）排查隐患，落实值班，储备物资,5月底前完成。（责任单位：县水利局）\n', finds: [',']},
    {text: '甲市财政局关于公开预算的通知\n各区财政局：\n一、公开预算(含调整)，公开决算，公开采购（含合同）。\n', finds: ['(']},
    {text: '一、防汛\n（一）排查隐患，10:30前报送1,000份材料。（责任单位：县水利局）\n', finds: []},
    {text: '一、防汛\n(一)排查隐患,落实值班。(责任单位:县水利局)\n', finds: []}
  ]
}
