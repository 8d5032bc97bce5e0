import type {Block, Root, Section} from '../model/gwast.ts'
import {joinLeaves, paragraphsOf, viewOf} from '../text/leaf.ts'
import type {Source} from '../text/source.ts'
import {saysWho} from '../words/role.ts'

/** 「有下列情形之一的：」「应提供以下材料：」: what follows says when or what, not what to do. */
const CONDITIONS = /(?:(?:下列|以下|如下)[^。:]{0,30}(?:情形|条件|类型|材料|情况|行为|人员|对象|标准|范围|资料|类别|之一|规定|方式|信息|证明|程序)[^:]{0,160}|之一的?|(?:分为|包括|符合|具备|提供|提交)[^。,:]{0,16}):$|有(?:下列|以下)情形之一的[^。:]{0,160}[。:]$/u
const WORK = /(?:工作|任务|措施|职责|举措|重点|制度|要求)[^。,:]{0,8}:$/u

/** An enumeration of conditions belongs to the sentence that opens it: its numbers are text, its sections paragraphs. */
export function enumeration(tree: Root, source: Source): void {
  for (const part of tree.children) if (part.type === 'part') for (const block of part.children) absorb(block, source)
}

function absorb(block: Block, source: Source): void {
  if (block.type !== 'section') return
  const children: Block[] = []
  let [before, paragraph]: (Block | undefined)[] = []
  for (const child of block.children) {
    // Items of one list have one opener: the paragraph before the first of them
    const opens = child.type === 'section' && opensList(before?.type === 'section' ? paragraph : before, source)
    if (opens && !namesUnits(child, source)) for (const one of flatten(child, source)) children.push(one)
    else children.push(child)
    before = child
    if (child.type === 'paragraph') paragraph = child
  }
  block.children = children
  for (const child of block.children) absorb(child, source)
}

function opensList(opener: Block | undefined, source: Source): boolean {
  if (opener?.type !== 'paragraph') return false
  const tail = viewOf(opener, source).fold.slice(-240)
  return CONDITIONS.test(tail) && !WORK.test(tail)
}

function namesUnits(section: Section, source: Source): boolean {
  return paragraphsOf(section).some((node) => saysWho(viewOf(node, source).fold.replace(/。$/u, '')))
}

function flatten(section: Section, source: Source): Block[] {
  return section.children.flatMap((child): Block[] => {
    if (child.type === 'section') return flatten(child, source)
    if (child.type === 'paragraph') joinLeaves(child, 'marker', source)
    return [child]
  })
}
