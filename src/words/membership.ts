import {anyOf, predicate, words} from './pattern.ts'
import {OFFICE_TITLE} from './role.ts'
import {beginsMeasure, MODAL} from './verb.ts'

/** Who belongs to a body (领导小组, 联席会议): chapters and lists of names, which prescribe no work. On folded text. */

const BODY = anyOf(words('领导小组 工作小组 工作组 协调小组 工作专班 专班 联席会议 委员会 协调机制 指挥部'))
const HEADING = new RegExp(
  `^${BODY}?${anyOf(words('成员单位 组成单位 组成人员 人员组成 机构组成 机构设置 办公室设置 组织机构 成员'))}(?:和|及|与)?${anyOf(words('组成 人员 名单'))}?$`,
  'u'
)
const OFFICER = anyOf(words('召集人 组长 总指挥 指挥长 主任 成员 成员单位 联络员'))
const BELONGS = new RegExp(`由[^。]{2,300}(?:组成|担任|兼任)|设在|${OFFICER}:`, 'u')
/** 「负责日常工作」 is what every office does. */
const DUTY = new RegExp(`${MODAL}|应当|(?<![申邀聘提])请|不得|(?:负责(?!同志|人)|承担)(?![^,。]{0,24}日常(?:工作|事务))|牵头(?!单位|部门)`, 'u')

/** Whether a heading and the words below it say who belongs to a body, and prescribe nothing. */
export const saysWhoBelongs = (heading: string, text: string): boolean => HEADING.test(heading.replace(/。$/u, '')) && BELONGS.test(text) && !DUTY.test(text)

/** Whether a line is the title of a list of the members of a body. */
export const isMembersTitle = predicate(
  {
    yes: ['夜市建设联席会议成员名单', '领导小组组成人员名单', '工作专班成员名单(2024年)'],
    no: ['公布名单', '制定成员单位名单。', '参会人员名单', '名单']
  },
  (line) => MEMBERS.test(line)
)
const MEMBERS = /^[^,。;:]{2,40}(?:成员(?:单位)?|组成人员)名单(?:\([^()]*\))?$/u

const LIST_OF_PERSONS = /^[^,。;:]{0,16}(?:委员|成员|人员|人员组成|顾问|专家|名单)(?:\([^()]*\))?$/u
const PERSON = new RegExp(
  `^(?:[^:,。;]{1,8}:)?[^:,。;]{2,60}(?:${OFFICE_TITLE}|${anyOf(words('部长 会长 社长 理事长 院士 教授 研究员 司令员 校长助理 部长助理 负责人 委员 党组成员 工程师 医师 农艺师'))})$`,
  'u'
)
const FEWEST_PERSONS = 3

/** Whether a heading stands over a list of persons, each on a line with what he is. */
export function isRoster(heading: string, lines: readonly string[]): boolean {
  const persons = lines.filter((line) => PERSON.test(line) && !beginsMeasure(line)).length
  return LIST_OF_PERSONS.test(heading) && !beginsMeasure(heading) && persons >= FEWEST_PERSONS && persons >= lines.length / 2
}
