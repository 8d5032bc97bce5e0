import {isMeasure} from './describe.ts'
import {anyOf, predicate, words} from './pattern.ts'
import {MODAL} from './verb.ts'

/** What was done and reached in the past: reviews, which prescribe nothing. On folded text. */

const PAST = '(?:\\d{4}年|去年|上年|[一两三五]年来|过去(?:的)?[一两三五]年|[今去]年以来|上半年)'
const OPENER = new RegExp(`(?:^|。)[^。]{0,40}${PAST}[^。]{0,80}(?:做了|开展了|取得了|完成了|抓了|实现了)[^。]{0,24}:$`, 'u')

/** Whether a paragraph opens the items of a review. */
export const opensReview = predicate(
  {
    yes: ['去年以来,我们主要做了以下工作:', '形势喜人。2031年,全区主要做了五项工作:', '一年来,夜市建设取得了以下成效:'],
    no: ['2031年,重点做好以下工作:', '今年以来,各镇要抓好以下工作:', '去年以来,我们主要做了以下工作。']
  },
  (text) => text.endsWith(':') && OPENER.test(text)
)

/** 「数字化转型提速」: how things stand, not what to do */
const STATE = new RegExp(
  `${anyOf(words('加速 提速 见效 显著 明显 改善 向好 增强 提升 壮大 突破 升级 优化 完善 夯实 凸显 稳定 发展 深入推进 稳步推进 扎实推进 有力推进 纵深推进 加快推进 加快构建 持续推进'))}$`,
  'u'
)
const FIGURE = new RegExp(`(?:${PAST}|截至[^,。]{2,16}),?[^。;]{0,60}(?:超过|达到?|突破|增长|提高到|提升到)[^。;,]{0,6}\\d`, 'u')
const RESULT = new RegExp(
  `${anyOf(words('基本建成 稳步推进 成效显著 显著提升 初具规模 全面建成 不断完善'))}|取得(?:了)?(?:积极|明显|显著|重要|阶段性)?(?:进展|成效)`,
  'gu'
)
const FEWEST_RESULTS = 2
const AHEAD = new RegExp(`${MODAL}|应当|到\\d{4}年|力争|争取|确保|(?<!已)将|继续|下一步|[年月]底前|年内|负责|责任|请`, 'u')

/** Whether an item, 「heading。text」, only tells what was reached: its heading says how things stand, and nothing in it lies ahead. */
export const tellsAchievement = predicate(
  {
    yes: [
      '农机化提速。推广新型农机,农机服务扎实开展。2031年,机械化率超过60%。',
      '夜市建设深入推进。摊位改造取得积极进展,收摊检查系统基本建成。',
      '数字化水平提升。截至2031年底,上云摊位达到300个。'
    ],
    no: [
      '农机化提速。推广新型农机。',
      '农机化提速。2031年,机械化率超过60%,力争建成示范区。',
      '提升机械化水平。2031年,机械化率超过60%。',
      '夜市建设深入推进。到2035年,摊位达到300个,基本建成夜市体系,成效显著。',
      '夜市建设深入推进。完善夜市管理,基本建成检查系统。'
    ]
  },
  (text) => {
    const stop = text.indexOf('。')
    const [heading, body] = [text.slice(0, stop), text.slice(stop + 1)]
    if (!STATE.test(heading) || isMeasure(heading) || AHEAD.test(body)) return false
    return FIGURE.test(body) || [...body.matchAll(RESULT)].length >= FEWEST_RESULTS
  }
)
