import {beginsMeasure, holdsDuty, isMeasure} from './describe.ts'
import {endsAsOrgan} from './organ.ts'
import {anyOf, predicate, words} from './pattern.ts'
import {mayBeUnit} from './unit-name.ts'
import {WORK_VERB} from './verb.ts'

/** Items that fill in a slot: who takes part, when, for how much, which days are free. They prescribe nothing. On folded text. */

const SLOT_OF_UNITS = new RegExp(`^(?!${anyOf(words('明确 压实 落实 确定 督促 组织各'))})[^,。;:]{0,6}${anyOf(words('单位 部门 机构'))}$`, 'u')

/** Whether a heading names the slot of units, as those of who works on one thing or oversees it do. */
export const headsUnits = predicate(
  {
    yes: ['试点单位', '承担单位', '督导部门', '试点指导单位'],
    no: ['明确责任单位', '压实部门', '试点单位管理', '加强与各有关部门和有关单位']
  },
  (heading) => SLOT_OF_UNITS.test(heading) && !isMeasure(heading)
)

/** Whether a text is nothing but names of units: 「东湖学院、市博物馆。」 */
export const namesUnits = predicate(
  {
    yes: ['东湖学院。', '市博物馆、东湖学院', '东湖大学。'],
    no: ['东湖学院负责试点', '试点三年。', '改造摊位。', '']
  },
  (text) =>
    text !== '' &&
    text
      .replace(/。$/u, '')
      .split(/[、;]/u)
      .every((name) => /大学$/u.test(name) || (endsAsOrgan(name) && mayBeUnit(name)))
)

/** Not of a time that work is done by: 「完成时间」 */
const SLOT_OF_TIME = new RegExp(`^(?!${anyOf(words('完成 整改 办结 工作 实施 推进 落实 任务 整治 建设 报送 上报'))})\\p{Script=Han}{2,6}(?:时间|日期)$`, 'u')
/** A span or a day, without 「前」 and 「截止」 */
const SPAN = /^(?:\p{Script=Han}{2,6}:)?(?:自|从|为)?(?:[\d年月日号时分点:至到~—–\-、,()起]|星期|[周上下一二三四五六午天止]){3,60}$/u
const SLOT_OF_MONEY = /^(?!降|减|提|收取|调)[^,。;:]{0,10}(?:费|费用|租金|价格|票价|押金|价)(?:标准)?$/u
/** 「每月20元」「东街32.5元/平方米/月」 */
const PRICE = new RegExp(`^(?!.*${WORK_VERB})[^,。;:]{0,24}?\\d[\\d.]{0,8}万?元(?:(?:/|每)[^,。;:、]{1,12})?(?:\\([^()]{1,30}\\))?$`, 'u')

/** 「报名时间。…」「报名时间:…」「报名时间3月1日至10日」 */
const SLOT_AND_VALUE = /^([^,。;:]{0,12}?(?:时间|日期|(?:费用?|租金|价格?|押金)(?:标准)?(?![用格标准])))[。:]?(.+)$/u

/** Whether an item, its heading before the text, fills in the slot that its heading names with days or with prices. */
export const fillsSlot = predicate(
  {
    yes: [
      '报名时间。3月1日至10日',
      '报名时间3月1日至10日',
      '展出时间:5月1日至5月5日',
      '摊位费标准每月20元',
      '申请时间。申请时间:2031年3月1日至3月10日。',
      '展出日期。2031年5月1日(星期四)上午9:00至5月5日',
      '摊位费标准。每月20元',
      '租金标准。东街32.5元/平方米/月、西街18元/平方米/月(不含水电费)。'
    ],
    no: [
      '报名时间。3月10日前。',
      '完成时间。3月1日至10日',
      '报名时间。5月8日截止',
      '报名。3月1日至10日',
      '摊位费标准。按照面积核定。',
      '补助标准。按每户500元发放',
      '降低租金。每月20元'
    ]
  },
  (text) => {
    const [, heading = '', body = ''] = SLOT_AND_VALUE.exec(text.replace(/。$/u, '')) ?? []
    if (SLOT_OF_TIME.test(heading)) return SPAN.test(body) && /[月\d]/u.test(body) && !/前|截/u.test(body)
    return SLOT_OF_MONEY.test(heading) && !isMeasure(heading) && body.split(/[、;,。]/u).every((part) => PRICE.test(part))
  }
)

const SLOT = /^[^,。;:]{0,8}(?:对象|范围|条件|标准|方式|期限|地点|主体|名额|数量|周期|要素|种类)$/u
const TELLS_SLOT = /^(?:主要|一般|原则上|均|暂)?(?:为(?!了)|是|系指|包括|分为|不超过|不少于|限于|仅限)/u

/** Whether an item, 「heading。text」, says what its own heading is: 「资助对象。资助对象为…」, and asks for nothing. */
export const saysWhatItIs = predicate(
  {
    yes: ['资助对象。资助对象为在册渔民,其中包括合作社。', '租赁期限。租赁期限不超过三年。', '证件种类。证件种类分为汽车和摩托车两种。证件为白底。'],
    no: ['资助对象。资助对象为渔民,由县农业农村局审核。', '资助对象。扩大资助对象。', '资助。资助渔民。', '资助对象。资助对象为渔民。加强审核。']
  },
  (text) => {
    const [heading = '', opening = '', ...others] = text.split(/[。;]/u)
    if (!SLOT.test(heading) || isMeasure(heading) || !opening.startsWith(heading) || holdsDuty(text)) return false
    return TELLS_SLOT.test(opening.slice(heading.length)) && !others.some(beginsMeasure)
  }
)

const FREE = /(?:放假(?:调休)?(?:\d{1,2}天)?|连休|共\d{1,2}天|上班|补休|休息\d{0,2}天?|上课|补课)$/u

/** Whether every clause says which days are free, and which are not: 「元旦:1月1日放假,与周末连休。」 */
export const tellsHolidays = predicate(
  {
    yes: ['元旦:12月30日至1月1日放假调休,共3天。12月29日(星期六)上班。', '端阳节:6月1日放假。', '中秋:9月13日放假,与周末连休。'],
    no: ['放假前检查门窗。', '元旦:1月1日放假,各单位安排值班。', '上班后清点物资。', '工地1月1日起放假。组织检查。']
  },
  (text) => {
    const clauses = text.split(/[,。;]/u).filter(Boolean)
    return /\d日[^,。;:]{0,12}(?:放假|休息|调休)/u.test(text) && clauses.every((clause) => FREE.test(clause))
  }
)

/** 「[M].北京:」「[EB/OL]」: GB/T 7714 marks of what is referred to */
const REFERENCE = /[[(](?:[MJDZSRNCPL]|EB\/OL|[MJDZSRNCPL]\/OL)[\])] ?[.,。(]/u

/** Whether an item is a reference to a book or a paper. */
export const isReference = predicate(
  {
    yes: ['王某.夜市统计方法(第二版)[M].北京:某某出版社,2016。', '某部.夜市指导原则[Z].(2018-01-04).', '王某.夜市[EB/OL].'],
    no: ['印发[2016]3号文件', '填报附件[A]的各项。', '编制夜市手册。']
  },
  (text) => REFERENCE.test(text)
)

const CAPTION = /^图\d{1,3}/u
const PICTURE = /^[^,。;:]{2,24}(?:样图|示意图|效果图|图例|图样|样式图)$/u

/** Whether a line is the caption of a figure, or what it shows. */
export const isCaption = predicate(
  {
    yes: ['图3证件尺寸(单位:毫米)', '图5前牌图6后牌', '小型摊车涂装样图。', '摊位示意图'],
    no: ['绘制示意图。', '图书馆延长开放', '报送摊位示意图', '按图施工。']
  },
  (line) => {
    const bare = line.replace(/。$/u, '')
    return CAPTION.test(bare) || (PICTURE.test(bare) && !isMeasure(bare) && !beginsMeasure(bare) && !/^(?:绘制|标注)/u.test(bare))
  }
)
