import type {Position} from '../model/deadline.ts'
import type {FindingOf} from '../model/contract.ts'
import {paragraphsOf, runs, viewOf} from '../tree/leaf.ts'
import type {Source} from '../tree/source.ts'
import type {Facts} from '../tree/facts.ts'
import {listsOf, type Item, type List} from './numbering/lists.ts'
import type {RuleOf} from './rule.ts'

/** A heading is at most this long, in characters. */
const LONGEST = 40
/** 一、 and （一） may be headings; 1. is an item more often. */
const DEEPEST = 2

/** A heading, and nothing said below it: no sentence, no label with its value, no unit. */
function isBare({section}: Item, source: Source): boolean {
  if (section.level > DEEPEST || section.children.some(({type}) => type !== 'paragraph')) return false
  const said = paragraphsOf(section).filter((node) => node.children.some(({type}) => type === 'text' || type === 'unitClause'))
  const [heading] = said
  if (!heading || said.length > 1 || runs(heading, 'unitClause').length > 0) return false
  const {fold} = viewOf(heading, source)
  return fold.length <= LONGEST && !/[。;:]/u.test(fold)
}

/** Bare headings among such as have content; a list of nothing but short items is a list, not headings. */
function bareIn(list: List, source: Source): Item[] {
  const bare = list.filter((item) => isBare(item, source))
  const chapter = list.length === 1 && list[0]?.section.level === 1
  return [...(bare.length * 2 < list.length || chapter ? bare : []), ...list.flatMap(({lists}) => lists.flatMap((below) => bareIn(below, source)))]
}

function find({tree: {children, source}}: Facts): FindingOf<Said>[] {
  const bare = children.flatMap((part) => (part.type === 'part' ? listsOf(part).flatMap((list) => bareIn(list, source)) : []))
  return bare.map(({section, marker}) => {
    const words = paragraphsOf(section)
      .map((node) => viewOf(node, source).print)
      .join('')
    return {messageId: 'bare', data: {heading: marker + words}, place: section.position as Position}
  })
}

interface Said {
  bare: {heading: string}
}

export const emptySection: RuleOf<Said> = {
  id: 'empty-section',
  says: {zh: '标题下有内容。', en: 'A heading has content below it.'},
  severity: 'warning',
  help: {
    zh: '标题之下没有文字、事项和分工，多半是复制时漏了一段或一张表。请对照原文补上，否则台账里只有一个题目。',
    en: 'No text, item or unit stands below the heading: most likely a passage or a table was left out when the text was copied. Compare the original, or the ledger has no more than a title.'
  },
  messages: {
    bare: ({heading}) => ({
      says: {zh: `\`${heading}\` 只有标题，其下应有内容`, en: `Unexpected heading \`${heading}\` without content, expected text or items below it`}
    })
  },
  find,
  examples: [
    {text: '一、公开预算\n按月更新预算执行情况。\n二、公开决算\n三、公开采购\n按月更新采购结果。\n', finds: ['二、公开决算']},
    {text: '某县水利局关于做好防汛工作的通知\n各乡镇人民政府：\n一、防汛重点任务\n某县水利局\n2023年5月10日\n', finds: ['一、防汛重点任务']},
    {text: '一、防汛\n（一）排查隐患。每月排查一次。\n（二）储备物资\n（三）落实值班。领导带班。\n', finds: ['（二）储备物资']},
    {text: '一、公开预算\n按月更新预算执行情况。\n二、公开决算\n（一）按年公开。\n', finds: []},
    {text: '一、公开范围\n（一）部门预算\n（二）部门决算\n（三）政府采购\n二、公开时间\n每年3月。\n', finds: []},
    {text: '一、公开预算（责任单位：县财政局）\n二、公开决算（责任单位：县财政局）\n三、公开采购\n每月公开。\n', finds: []}
  ]
}
