import type {Range} from '../model/contract.ts'
import type {Paragraph, Root} from '../model/gwast.ts'
import {viewOf} from '../tree/leaf.ts'
import {bodyParts, runningParagraphs} from './shared/body.ts'
import type {TaskItem} from '../tree/facts.ts'
import type {RuleOf} from './rule.ts'
import {ORGAN} from '../words/organ.ts'
import {LABEL_WORD, LOOSE_LABEL, ROLE_VERB} from '../words/role.ts'
import {CLASS} from '../words/unit-name.ts'

const NAMED = `(?:${ORGAN}|${CLASS})`
const LABEL = new RegExp(LOOSE_LABEL, 'u')
const HEAD = new RegExp(`[(【][^()【】]{0,11}?${LABEL_WORD}|${LOOSE_LABEL}`, 'u')
const VERB = new RegExp(`\\([^()]*${ROLE_VERB}`, 'u')
/** What makes a bracket or a sentence look like an assignment; those that were read are no text any more. Most texts lack what it needs. */
const LOOKS: readonly {needs: RegExp; pattern: RegExp}[] = [
  // 「（责任单位：）」「【责任单位：县财政局】」「（责任单拉：县财政局）」
  {needs: HEAD, pattern: new RegExp(`[(【](?:[^():【】]{0,10}[,;])?(?:${LOOSE_LABEL}|${LABEL_WORD}[^():、,【】]{1,4}):[^()【】]{0,80}[)】]?`, 'gu')},
  {needs: LABEL, pattern: new RegExp(`(?<=^|。)${LOOSE_LABEL}:[^。]{0,80}。?$`, 'gu')},
  // 「（责任单位 县财政局）」「责任单位；县财政局」: the colon is missing
  {needs: LABEL, pattern: new RegExp(`[(【]${LOOSE_LABEL}[;,.、]?(?![^()]{0,20}(?:填写|盖章|名单|意见))[^():]{1,60}${NAMED}[)】]`, 'gu')},
  {needs: LABEL, pattern: new RegExp(`(?<=^|。)${LOOSE_LABEL}[;,.、]?[^:;,。]{2,30}${NAMED}(?:、[^:;,。]{2,60}${NAMED})?(?=[,;。]|$)`, 'gu')},
  // 「（县财政局，县民政局牵头负责）」「（县财政局负责」
  {
    needs: VERB,
    pattern: new RegExp(`\\((?![含如即为以经]|由于|包括|例如|其中)[^()。:]{1,60}${NAMED}[^()。:、]{0,8}${ROLE_VERB}(?:落实|实施|,?下同)?(?:\\)|$)`, 'gu')
  }
]
/** 「责任单位要」 is prose. */
const PROSE = new RegExp(`^[(【]?${LOOSE_LABEL}(?:[要应须需可中]|必须|负责|按|对|主动|和|及|、|或)`, 'u')

interface Said {
  unread: {words: string}
}

export const unreadClause: RuleOf<Said> = {
  id: 'unread-clause',
  says: {zh: '写责任单位的文字都读成了单位。', en: 'All words that assign units were read as units.'},
  severity: 'warning',
  help: {
    zh: '这里的文字像是责任单位（有“责任单位”等字样，或括号以“负责”“牵头”“配合”结尾），却没有读出单位：单位名称空着、缺冒号，或写法特殊。它留在任务内容里，台账的单位栏没有它。请补上单位名称或冒号，或在台账里手工填写。',
    en: 'These words look like an assignment (a label such as 责任单位, or a bracket that ends with 负责, 牵头, 配合), and no unit was read: the name is left blank, the colon is missing, or the form is unusual. They stay in the text of the task and are missing from its units. Complete the name or the colon, or fill the ledger in by hand.'
  },
  messages: {
    unread: ({words}) => ({says: {zh: `\`${words}\` 像是责任单位，但没有读出单位，应写明单位名称`, en: `Unexpected \`${words}\`, expected names of units`}})
  },
  find({tree, tasks}) {
    return paragraphsThatAssign(tree, tasks).flatMap((node) => {
      const view = viewOf(node, tree.source)
      return looksIn(view.fold).map(({start, end}) => ({messageId: 'unread', data: {words: view.print.slice(start, end)}, place: view.position(start, end)}))
    })
  },
  examples: [
    {text: '一、任务\n1.整修村道。（责任单位：）\n2.修建水窖。（责任单位：县水利局）\n', finds: ['（责任单位：）']},
    {text: '一、任务\n1.整修村道。（责任单位；县交通局）\n2.修建水窖。（责任单位：县水利局）\n', finds: ['（责任单位；县交通局）']},
    {
      text: '一、任务\n1.整修村道。【责任单位：】\n2.修建水窖。（责任单拉：县水利局）\n3.架设路灯。责任单位：\n',
      finds: ['【责任单位：】', '（责任单拉：县水利局）', '责任单位：']
    },
    {text: '一、任务\n1.整修村道。（责任单位：县交通局）\n2.修建水窖。（县水利局负责）\n', finds: []},
    {text: '一、任务\n1.整修村道，各责任单位（含配合单位）要加强协作。（责任单位：县交通局）\n2.申报表由责任单位填写（牵头单位盖章）。\n', finds: []}
  ]
}

/** Paragraphs that may assign: all of the body, and the tasks of attachments, whose forms have labels to fill in. */
function paragraphsThatAssign(tree: Root, tasks: readonly TaskItem[]): Paragraph[] {
  const ofTasks = new Set(tasks.flatMap(({paragraphs}) => paragraphs))
  return bodyParts(tree).flatMap((part) => runningParagraphs(part).filter((node) => part.name !== '附件' || ofTasks.has(node)))
}

function looksIn(fold: string): Range[] {
  const found: Range[] = []
  let taken: Uint8Array | null = null
  for (const {needs, pattern} of LOOKS) {
    if (!needs.test(fold)) continue
    for (const match of fold.matchAll(pattern)) {
      const range = {start: match.index, end: match.index + match[0].length}
      taken ??= new Uint8Array(fold.length)
      if (PROSE.test(match[0]) || taken.subarray(range.start, range.end).includes(1)) continue
      taken.fill(1, range.start, range.end)
      found.push(range)
    }
  }
  return found.sort((one, other) => one.start - other.start)
}
