import type {UnitRole} from '../model/record.ts'
import {anyOf, predicate, words} from './pattern.ts'
import {CLASS_NOUN} from './unit-name.ts'

/** Labels and verbs that assign roles. All on folded text without white space. */

/** What makes a label with a noun behind it: 「牵头单位」「承办科室」 */
export const ROLE_WORDS: Readonly<Record<UnitRole, readonly string[]>> = {
  lead: words('牵头 主办 汇总'),
  responsible: words('责任 承办 落实 负责 实施 包抓 完成 执行 考核 主责 承担 督办'),
  support: words('配合 参加 参与 协助 协办 协同 协作 会办 支持 联动 指导')
}
/** Those that stand in labels and, unlike 完成 or 实施, hardly in anything else */
export const LABEL_WORDS: readonly string[] = words('牵头 责任 配合 参加 参与 主办 承办 协办 协同')
/** Those that are a label by themselves, behind a mark: 「（主办：县应急局）」 */
const BARE: Readonly<Record<UnitRole, readonly string[]>> = {
  lead: words('牵头 主办'),
  responsible: words('责任 承办 负责 落实'),
  support: words('配合 协办 协助 参加 会办')
}
const bare = (role: UnitRole): string => `(?<![^(,;。、])(?:${anyOf(BARE[role])})`

/** What the work is may stand before the label's own words: 「整改责任单位」 */
const OF = '(?:整改|整治|问题|项目|任务|工作|督导|创建|攻坚)?'
const LABELS: Readonly<Record<UnitRole, string>> = {
  lead: `${OF}(?:总|主要|施工|分项|第一)?牵头(?:考核|责任|落实|负责|实施|组织|及责任|和责任|主办)?${CLASS_NOUN}|汇总${CLASS_NOUN}|主办${CLASS_NOUN}|牵头(?:和|及)配合${CLASS_NOUN}|${bare('lead')}`,
  responsible: `${OF}(?:主要|第一|主体|直接|具体|属地|考核|落实)?责任(?:落实|主体|考核|分工)?${CLASS_NOUN}|${anyOf(ROLE_WORDS.responsible)}${CLASS_NOUN}|(?:部门|责任|任务|职责|单位)分工|${bare('responsible')}`,
  support: `${OF}(?:协同|主要|协助|参与)?${anyOf(ROLE_WORDS.support)}(?:责任)?${CLASS_NOUN}|${bare('support')}`
}
/** Persons, not units: 「责任领导：」「分管省领导：」 */
const LEADERS =
  '(?:整改)?(?:牵头|责任|分管|包抓|包联|联系|挂点|主管|协管)(?:责任|协管|副)?(?:[省市县区州镇]政府|[省市县区州镇])?(?:级)?(?:领导|[省市县区州镇]长|秘书长)|(?:第一|项目|整改|主要|直接|具体)?责任人|(?:主要|分管|项目)?负责人'
/** 「完成时限：」 inside a clause */
const TIMES = '(?:完成|办结|整改|工作|推进|落实)?(?:时限|时间|期限|进度)(?:要求|安排|节点)?'

export type LabelMeaning = UnitRole | 'leaders' | 'deadline'

const FORMS: readonly {meaning: LabelMeaning; source: string}[] = [
  {meaning: 'leaders', source: LEADERS},
  {meaning: 'support', source: LABELS.support},
  {meaning: 'lead', source: LABELS.lead},
  {meaning: 'responsible', source: LABELS.responsible},
  {meaning: 'deadline', source: TIMES}
]
const WHOLE = FORMS.map(({meaning, source}) => ({meaning, regex: new RegExp(`^(?:${source})$`, 'u')}))
const UNIT_LABELS = `${LABELS.support}|${LABELS.lead}|${LABELS.responsible}`

/** Any label with its colon, for cutting a clause at its labels. */
export const LABEL = new RegExp(`(${LEADERS}|${UNIT_LABELS}|${TIMES}):`, 'gu')
/** A label of units with its colon. */
export const UNIT_LABEL = new RegExp(`(?:${UNIT_LABELS}):`, 'u')
/** A label of units or leading persons at the head of a line. */
export const LINE_LABEL = new RegExp(`^(?:\\d[.、]|[(]\\d[)]|[★●◆▲■*-])?(?:${LEADERS}|${UNIT_LABELS}):`, 'u')
export const TIME_LABEL = new RegExp(`^(?:${TIMES}):`, 'u')
/** A time limit on a line of its own stands with the labels of who: 「完成时限：2024年10月底前」「完成时限　每年11月底前」 */
export const TIME_LINE = new RegExp(`^(?:(?:${TIMES}):[^。]{1,60}|(?:完成|办结|整改)(?:时限|时间|期限)[每\\d][^,。;:]{1,24}[前底内日月])。?$`, 'u')

/** What a label, without its colon, announces. */
export function meaningOf(label: string): LabelMeaning {
  return WHOLE.find(({regex}) => regex.test(label))?.meaning ?? 'responsible'
}

const BY_DUTY =
  '(?:(?:按照|按|依照|依据|依|根据)(?:各自)?(?:工作)?(?:职责|职能|职能职责|职责范围|责任)?(?:分工)?|分工|分头|分别|共同|具体|联合|统筹|积极|全力|密切|协同|组织|认真)'
/** 「以县水利局为牵头单位」 */
const AS = (word: string): string => `(?<=以[^,;。:]{2,20})为(?:主要)?${word}(?:责任)?(?:单位|部门)`
const LEAD_TAIL = `${AS('总?牵头')}|(?:${BY_DUTY}){0,2}(?:总?牵头|主办|为主)(?:(?:负责|落实|组织|实施|推进|办理|抓好|抓总|协调|统筹)(?:落实|实施|组织|推进|协调)?)?`
const SUPPORT_TAIL = `${AS('(?:配合|协办|协同|参与)')}|(?:${BY_DUTY}|予以|负责|做好|协助){0,3}(?:配合|参加|参与|协助|协办|协同|协作|支持|会办|(?<!业务|工作|技术)指导)(?:落实|负责|实施|做好|推进|工作)?`
const RESPONSIBLE_TAIL = `${AS('责任')}|(?:${BY_DUTY}){0,3}(?:负责(?:具体|组织|抓好)?(?:落实|实施|组织|推进|办理)?|(?:推进|抓好|组织)?(?:落实|实施)|承办|承担)|各负其责|(?:按照|按)(?:各自)?职责(?:分工)?`
const TAILS: readonly {role: UnitRole; regex: RegExp}[] = [
  {role: 'lead', regex: new RegExp(`(?:${LEAD_TAIL})$`, 'u')},
  {role: 'support', regex: new RegExp(`(?:${SUPPORT_TAIL})$`, 'u')},
  {role: 'responsible', regex: new RegExp(`(?:${RESPONSIBLE_TAIL})$`, 'u')}
]
const TAIL_WINDOW = 24
/** Last characters of these verbs: most texts end with none, and are passed over by this. */
const LAST = '位门头责实合加与助办同作持担进理调筹织好总工施主导'

/** The verb that closes a list of units (「A、B牵头」「C按职责分工负责」): its role and where it begins. */
export function tailOf(text: string): {role: UnitRole; start: number} | null {
  if (!LAST.includes(text.charAt(text.length - 1))) return null
  const from = Math.max(0, text.length - TAIL_WINDOW)
  const window = text.slice(from)
  for (const {role, regex} of TAILS) {
    const match = regex.exec(window)
    if (match) return {role, start: from + match.index}
  }
  return null
}

/** Where a list goes on behind a verb with 、: 「A牵头、B配合」. Offsets of these marks. */
export function marksBehindVerbs(text: string): number[] {
  const marks: number[] = []
  for (let at = text.indexOf('、'); at !== -1; at = text.indexOf('、', at + 1))
    if (/(?:牵头|负责|配合|落实|主办|协办|会办|承办|参加|协助|为主)$/u.test(text.slice(Math.max(0, at - 2), at))) marks.push(at)
  return marks
}

/** 「列第一位者为牵头单位，下同」 and its variants. */
export const FIRST_LEADS = /(?:(?:列|排)[在第]?)?(?:第?一位|首位|第?一个|第一)(?:者|的)?(?:责任)?(?:单位|部门|科室)?的?[为是系]总?(?:牵头|汇总|主办)/u

/** 「以下各项工作均需各县落实，不再列出」: a rule for the clauses behind it. */
export const STANDING_RULE = /^(?:以下|下列|上述|其他)[^。]{0,60}(?:均[需由为应]|不再(?:单独|重复|一一)?列)/u

/** Whether a text names the role of units: a label with its colon, or a bracket at its end that closes with a verb of roles. */
export const saysWho = predicate(
  {
    yes: ['修订预案。(承办单位:县民政局)', '修订预案。(主办:县应急局)', '牵头科室:救助科', '巡查堤防。(县水利局负责)', '(县水利局牵头、县财政局配合)'],
    no: ['明确责任单位和完成时限', '老人独居(含失能)', '由县水利局负责。', '(以下简称责任单位)']
  },
  (text) => UNIT_LABEL.test(text) || tailOf(inLastBracket(text)) !== null
)

const LABELLED_UNITS = new RegExp(`(?:${UNIT_LABELS}):[^。:;]{2,160}$`, 'u')

/** Whether a text ends in a label and the units behind it, without a mark at their end. */
export const endsInLabelledUnits = predicate(
  {
    yes: ['限期整改。责任单位:县水利局、县财政局', '牵头单位:县水利局'],
    no: ['责任单位:县水利局。', '明确责任单位', '责任单位:']
  },
  (text) => LABELLED_UNITS.test(text)
)

/** What stands in the bracket that closes the text; empty where none does. */
export function inLastBracket(text: string): string {
  let depth = 0
  for (let at = text.endsWith(')') ? text.length - 1 : -1; at >= 0; at--) {
    if (text[at] === ')') depth++
    else if (text[at] === '(' && --depth === 0) return text.slice(at + 1, -1)
  }
  return ''
}

/** Source for a label as it looks where its colon is missing or its name is blank: 「责任单位」 */
export const LOOSE_LABEL = `(?:${anyOf(LABEL_WORDS, words('落实 实施'))}(?:考核|责任)?${CLASS_NOUN})`
/** Source for a label with its noun where it stands by itself, over a column: 「协助单位」 */
export const NAMED_LABEL = `(?:${anyOf(...Object.values(ROLE_WORDS))}(?:责任)?${CLASS_NOUN})`
/** Source for a label whose noun is misprinted: 「责任单拉」 */
export const LABEL_WORD = anyOf(LABEL_WORDS)
/** Title of a person whose office is not printed */
export const LEADER_TITLE = '责任领导'
/** Source for the office that stands before a person's name, behind the unit's: 「市财政局局长李某」 */
export const OFFICE_TITLE = `副?(?:[局厅部处科院校所站队县市区镇乡]长|${anyOf(words('秘书长 主任 书记 主席 经理'))})`
/** Source for the header of a column of persons */
export const LEADER_LABEL = '(?:责任|分管|牵头|包抓)(?:领导|人)'
/** Verbs of support beside which one that guides does no more than support. */
export const HELPS = new RegExp(anyOf(ROLE_WORDS.support.filter((word) => word !== '指导')), 'u')
/** Source for a verb that closes a list of units, without what may stand around it. */
export const ROLE_VERB = anyOf(words('牵头 负责 配合'))
/** Source for a verb behind which a list of units ends: 「A负责做好…」 */
export const LIST_END = anyOf(words('牵头 配合 负责 参加 参与'))
/** Words without which no clause form can match: most paragraphs are passed over by this. */
export const MAY_ASSIGN = /[)]。?$|牵头|负责|配合|落实|实施|组织|[单领责]|部门|[主承]办|分管|时限|时间|期限|进度/u

/** Whether a piece of a clause is a word of roles and no name. */
export const isRoleWord = predicate(
  {
    yes: ['下同', '同上', '〃', '按职责', '分工', '负责', '推进', '待定', '详见附件'],
    no: ['县水利局', '按职责分工的部门', '各自治县', '同上镇']
  },
  (text) => NO_NAME.test(text)
)
const NO_NAME =
  /^(?:下同|同[上前]|〃|具体|按职责|各自|分工|职责|配合|负责|落实|牵头|推进|实施|组织|完成|开展|整改|办理|共同|协同|无|略|待定|待明确|待确定|未定|暂[无缺]|详见.*)$/u

/** A label of units at the head of a line that has no colon: 「责任单位　县水利局」 */
export const BARE_LABEL = new RegExp(`^${LOOSE_LABEL}(?!:)`, 'u')
