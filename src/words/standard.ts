import {isMeasure} from './describe.ts'
import {predicate} from './pattern.ts'
import {MODAL} from './verb.ts'

/** What a standard, a system of standards or a course holds: items of a guide to them tell it, and prescribe nothing. On folded text, 「heading。text」. */

/** 「术语标准(AA)」「标准体系框架」, or any name with a code: 「运行评价(AF)」 */
const NAME = /^[^,。;:]{2,40}(?:标准(?:体系)?(?:结构|框架)?(?:\([A-Z]{1,4}\d?\))?|\([A-Z]{2,4}\))$/u
const SORTS = '规定|规范|界定|定义|描述|划分|分级|分类|标识|编码|命名'
/** How what stands behind the name begins; the name itself may stand before it once more. */
const OPENING = new RegExp(
  `^(?:(?:主要|具体)?(?:包括|包含|涵盖|用于|针对|规定|规范|分为|反映)|由[^。;]{2,80}(?:组成|构成|而成)|(?:(?:根据|按照|依据|从|针对)[^。;:,]{2,60},)?对[^。;:]{2,120}进行[^,。;]{0,4}(?:${SORTS}))`,
  'u'
)
/** Who must act, until when, or a step of work beside what is described */
const DUTY = new RegExp(`${MODAL}|应当|负责|牵头|(?<![申邀聘提])请|责任|[年月日底]前|年内|工作日内|[,。;](?:重点|加快)?(?:开展|推进|研制|制定|编制|启动)`, 'u')

/** Whether an item is named as a standard is and says what belongs to it. */
export const tellsStandard = predicate(
  {
    yes: [
      '分类标准(AB)。根据渔港规模,对渔港等级进行划分;对泊位进行分类,用于明确要求。',
      '留样标准。主要包括留样数量、时长等标准;各环节验收标准。主要用于规定餐食的留样。',
      '夜市标准体系框架。夜市标准体系框架由标准体系结构映射而成,如图2所示。',
      '检查评价(AF)。对摊位检查的方法、要求进行规定。图3检查评价子体系'
    ],
    no: [
      '补贴标准。对困难户进行减免,每户不超过500元。',
      '检查标准。主要包括检查对象、方法。加快编制检查标准。',
      '服务标准。包括叫号、问询等标准。重点开展问询标准制定工作。',
      '夜间标准。规范夜间摊位的相关标准。结合季节变化,加快开展夏季标准研究。',
      '检查标准。主要用于规范检查,由区城管局牵头编制。',
      '完善检查标准。主要包括检查对象、方法。',
      '摊位管理。主要包括摊位改造、清运。'
    ]
  },
  (text) => {
    const stop = text.indexOf('。')
    const [name, body] = [text.slice(0, stop), text.slice(stop + 1)]
    if (!NAME.test(name) || isMeasure(name) || DUTY.test(body)) return false
    const [opening, ...others] = (body.startsWith(name) ? body.slice(name.length) : body).split(/[。;]/u)
    return opening !== undefined && OPENING.test(opening) && !others.some(isMeasure)
  }
)

const COURSE =
  /(?:^|[。;])(?:本(?:门)?课程(?:将|首先|致力于|旨在|主要|重点|讲解|讲授|介绍|[是以从])|(?:本(?:门)?)?课程(?:的)?(?:主要|具体)?内容(?:主要)?(?:包括|涵盖|为))/u

/** Whether an item says what a course teaches. */
export const tellsCourse = predicate(
  {
    yes: [
      '茶艺入门。本课程将重点讲解茶叶的分类和冲泡。',
      '果树栽培。果树是重要的经济作物。课程具体内容包括嫁接、修剪。',
      '水产养殖。本门课程介绍鱼病防治,学员应该掌握用药方法。'
    ],
    no: ['完善课程体系。开发本课程配套教材。', '茶艺课程。组织学员参加课程培训。', '茶艺入门。本课程介绍茶叶,由县农业农村局负责开课。']
  },
  (text) => COURSE.test(text) && !/负责|牵头|责任|[年月日底]前/u.test(text)
)
