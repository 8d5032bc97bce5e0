import {predicate} from './pattern.ts'
import {MODAL} from './verb.ts'

/** Letters of reply (函, 复函, 答复): what their items report, ask and promise. On folded text. */

/** Whether a paragraph opens the reply to what others asked: its items report, where they do not ask. A 批复 decides. */
export const opensReply = predicate(
  {
    yes: ['现将有关情况函复如下:', '经研究,现答复如下:', '现回复如下:', '现将办理情况答复如下。'],
    no: ['现批复如下:', '现将有关事项通知如下:', '请于5日前答复。']
  },
  (text) => /(?:函复|答复|回复|复函)如下[:。]$/u.test(text)
)

/** 「你镇请求,…」「东镇请求,…」: the words of who asked */
const ASKED = /(?:^|。)(?:[你您该][^,。:]{0,6}(?:请求|建议|希望|反映|提出)|[^,。:]{1,8}[省市县区镇乡]请求)[^。]*/gu
/** 「请你镇」「建议你镇先…」「需进一步研究」 */
const ASKS = new RegExp(`${MODAL}|应当|(?<![申邀聘提])请(?![求示])|建议|不得|严禁|(?<![必所急亟无])需(?!求)`, 'u')
/** 「将增设站点」, not 「将统筹考虑」 and 「已将」 */
const PROMISES = /(?<![已即])将(?!(?:一并|根据[^,。]{1,30})?(?:统筹考虑|得到解决|予以考虑))|拟(?![建定])|下一?步|继续|争取|抓紧|尽快|着力|切实/u
const REPORTS = /已|正在|目前|近年|难以|无法|暂不|尚未|不存在|不属于|属于|统筹考虑|得到解决|成熟/u

/** Whether an item of a reply only reports what was done or thought: it asks for nothing and promises nothing. */
export const onlyReports = predicate(
  {
    yes: [
      '关于灌渠问题。你镇请求尽快立项。水务局研究提出了办理意见:该项目已列入计划,工程已开工。',
      '关于补贴问题。现行政策难以扩大范围。',
      '该问题将统筹考虑。'
    ],
    no: ['关于桥梁问题。请你镇清理桥下杂物。', '关于站点问题。我局已增设两处,将再增设一处。', '建议你镇先做好论证,目前条件已具备。', '关于桥梁问题。加固桥墩。']
  },
  (text) => {
    const said = text.replace(ASKED, '。')
    return REPORTS.test(said) && !ASKS.test(said) && !PROMISES.test(said)
  }
)
