import type {Section} from '../../model/gwast.ts'
import {BRACKETED, DEPARTMENT} from '../../words/organ.ts'
import {ACTOR, ANY_OF, PART_OF_WORD} from '../../words/unit-name.ts'
import {simplify} from '../../text/simplify.ts'
import {framesRule} from '../../words/rule.ts'
import {DUTY_VERB} from '../../words/verb.ts'

/** Whether a section is an article of a rule (办法, 细则). */
export function isArticle({marker}: Section): boolean {
  return marker !== null && /^第.+条$/u.test(simplify(marker))
}

const WHO = new RegExp(`${ACTOR}${PART_OF_WORD}${BRACKETED}`, 'gu')
/** 「向区住建局提交」「对企业给予减免」: an organ that something is done to */
const AS_OBJECT =
  /(?:(?<![面定方])向|(?<![上申填])报(?![送告名])|(?<!参)与|给(?!予)|经(?![营办济])|(?<!针)对(?!外)|(?<![行认作成])为|(?<![收接达得])到|征[求得](?!意见)|(?:可以?|有权)(?:委托|聘请|要求)|^(?:申请|申报|强化|鼓励|支持|聚焦|加强|推动|除))[^,]{0,30}$/u
const CONDITION = '(?:应当?|须|需)(?:同时)?(?:是|属于|具备|具有|符合|满足)'
const BAN = '不得|不予|不能|不应|严禁|禁止|可以?[^,]{0,6}(?:申请|申报|享受|向|提出|自愿|自主|选择|凭)'
const NO_DUTY = `(?:${BAN}|${CONDITION})`
const LEARNS = '发现|[得获]知|认为'
/** 「X局发布的规程」, 「X局人员」 */
const NO_SUBJECT = `的|是|由|(?:工作)?人员|(?!${LEARNS})[^,。;、对根按依将从在向为于会和与负应要须必统组主承牵]{1,8}的`
/** 「市交通局根据道路情况，确定车辆」: how, or on what grounds, stands between who and what. */
const DOES = new RegExp(
  `^(?!${NO_SUBJECT})(?:(?!${NO_DUTY})[^。;,]){0,40}?(?:(?:根据|按照|依据|依照|会同|结合|接到|收到|${LEARNS}|不改变|不影响|自|于|经)[^。;,]{0,30},(?:(?!${NO_DUTY})[^。;,]){0,24}?)?(?!${NO_DUTY})${DUTY_VERB}(?!的|人员)`,
  'u'
)

/** 「服务机构实行名录管理」: an organ that is managed, unless all are called to it: 「各单位实行网格化管理」 */
const MANAGED = /^(?:实行|实施)[^,。;]{0,14}管理(?:,|$)/u

const CALLED = new RegExp(`^${ANY_OF}|${DEPARTMENT}$`, 'u')

/** A document that is named says nothing of its own. */
const NAMED = /《[^《》]*》/gu

/** Whether a sentence of an article, or of an item in it, names who does what. On its folded text. */
export function prescribes(text: string): boolean {
  return text
    .replace(NAMED, '《》')
    .split(/[。;]/u)
    .some((sentence) => !framesRule(sentence) && !isBan(sentence) && acts(sentence))
}

/** 「不得…」, and no duty beside it */
function isBan(sentence: string): boolean {
  return /不得|严禁|禁止/u.test(sentence) && !/应|必须|负责/u.test(sentence)
}

function acts(sentence: string): boolean {
  for (const who of sentence.matchAll(WHO)) {
    const end = who.index + who[0].length
    const clause = sentence.slice(sentence.lastIndexOf(',', who.index) + 1, who.index)
    const rest = sentence.slice(end, end + 120)
    const isManaged = MANAGED.test(rest) && !CALLED.test(clause + who[0])
    if (!AS_OBJECT.test(clause) && !isManaged && DOES.test(rest)) return true
  }
  return false
}
