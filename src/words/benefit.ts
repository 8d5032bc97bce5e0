import {anyOf, predicate, words} from './pattern.ts'

const GRANTS = words('补贴 补助 津贴 奖励 资助 贴息 减免')
/** Source for money that is given: no work is done with it */
export const GRANT = anyOf(GRANTS)
/** What is given to somebody: a length of it is no time limit of work. */
const BENEFITS = [...GRANTS, ...words('住宿 食宿 免租 租金 优惠 带薪 休假 假期 产假')]
const BENEFIT = new RegExp(`^[^,。;:]{0,8}${anyOf(BENEFITS)}`, 'u')

/** Whether what stands behind a length of time is given for so long: 「（不少于5天）免费住宿」. */
export const namesBenefit = predicate(
  {yes: ['免费住宿。', '的房租减免', '的岗位补贴,由县财政局发放'], no: ['。', '的跟踪服务', ',公示补贴名单', '公开征求意见']},
  (rest) => BENEFIT.test(rest)
)
