import type {FindingOf} from '../model/contract.ts'
import type {Leaf, Node, Paragraph, Parent} from '../model/gwast.ts'
import {endOf, startOf} from '../tree/leaf.ts'
import type {RuleOf} from './rule.ts'
import {firstOf, lastOf} from '../text/shorten.ts'

/** Text whose paragraphs are as often broken as not has hard line ends, and no pages. */
const MOST = 0.5
/** Characters that are shown on either side of a break. */
const SHOWN = 4

/** Paragraphs of running text: the lines of a cell are broken by its width. */
function running(node: Node, into: Paragraph[] = []): Paragraph[] {
  if (node.type === 'paragraph') into.push(node as Paragraph)
  else if (node.type !== 'tableCell' && 'children' in node) for (const child of (node as Parent).children) running(child, into)
  return into
}

interface Said {
  mended: {left: string; right: string; note: {line: number}}
}

export const pageBreakMended: RuleOf<Said> = {
  id: 'page-break-mended',
  says: {zh: '句子没有被分页、换行截断。', en: 'No sentence is cut by a page break.'},
  severity: 'info',
  help: {
    zh: '一句话在中间被分页（或多余的换行）截断，已按一句处理。请看接得对不对；台账里的责任单位、时限可能跨着这个断点。',
    en: 'A page break (or a stray line end) cuts a sentence, which was read as one. See whether it was joined rightly: a unit or a time limit of the ledger may reach over the break.'
  },
  messages: {
    mended: ({left, right, note: {line}}) => ({
      says: {
        zh: `\`${left}\` 与 \`${right}\` 之间断开，已接成一句，应是一行`,
        en: `Unexpected break between \`${left}\` and \`${right}\`, expected one line; it was read as one`
      },
      note: {zh: `后半句在第${line}行`, en: `It goes on on line ${line}`}
    })
  },
  find({tree}) {
    const {source} = tree
    const paragraphs = running(tree)
    const breaks = paragraphs.flatMap(({children}) =>
      children.flatMap((leaf, at): [Leaf, Leaf][] => {
        const next = children[at + 1]
        return next && source.text.slice(endOf(leaf), startOf(next)).includes('\n') ? [[leaf, next]] : []
      })
    )
    if (breaks.length > MOST * paragraphs.length) return []
    return breaks.map(([before, after]): FindingOf<Said> => {
      const left = lastOf(before.value.trimEnd(), SHOWN)
      const right = firstOf(after.value.trimStart(), SHOWN)
      const {line} = after.position.start
      return {messageId: 'mended', data: {left, right, note: {line}}, place: source.position(endOf(before) - left.length, startOf(after) + right.length)}
    })
  },
  examples: [
    {
      text: '一、防汛\n（一）排查隐患，落实值班。（责任单位：县水利局、县应急管\n\n理局）\n（二）储备物资，5月底前完成。（责任单位：县水利局）\n',
      finds: ['县应急管\n\n理局）']
    },
    {text: '一、公开预算\n各单位要在规定时间内把预算公开到位，做到应公开尽\n— 2 —\n公开。\n二、公开决算\n按年公开。\n', finds: ['应公开尽\n— 2 —\n公开。']},
    {text: '一、防汛\n（一）排查隐患，落实值班。（责任单位：县水利局、县应急管理局）\n（二）储备物资，5月底前完成。（责任单位：县水利局）\n', finds: []},
    {text: '一、公开预算\n各单位要在规定时间内把预算公开到位，做到应公开尽公开。\n— 2 —\n二、公开决算\n按年公开。\n', finds: []}
  ]
}
