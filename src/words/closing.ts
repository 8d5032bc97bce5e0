import {OWN_KIND} from './kind.ts'
import {predicate} from './pattern.ts'

const FORCE = `(?:本|该|上述)${OWN_KIND}[^。]{0,40}(?:施行|实施|执行|有效期|解释|废止|印发之日|发布之日)`
const REMARK = `特此|此前|此复|专此|以上${OWN_KIND}|以上(?:各项)?(?:要求|事项|工作|内容),?请|以下附件|附[:件]|注:|【`
const REACHED = '联系(?:人|电话|方式|科室)|材料邮寄|邮寄地址|通讯地址|电子邮箱|公开方式|原文下载'
const THANKS = '(?:(?:最后|再次|衷心|诚挚),?地?){0,3}感谢(?:你|您|贵|各位|大家|代表|委员)[^。将]{2,60}。?$'
const CLOSING = new RegExp(`^(?:${FORCE}|${REMARK}|${REACHED}|${THANKS})`, 'u')

/** Whether a paragraph closes the notice or stands beside it; it is no part of the item above. On folded text. */
export const isClosing = predicate(
  {
    yes: ['特此通知。', '本办法自2030年1月1日起施行。', '联系人:甲某某', '附件:任务清单', '感谢您对夜市工作的关心。', '以上要求,请认真落实。'],
    no: ['本办法适用于夜市。', '附近摊位', '感谢信由县商务局寄发。', '做好联系工作。']
  },
  (text) => CLOSING.test(text)
)

const ALL = `各(?:地区?|级|县|市|区|乡镇|镇街|街道|有关|相关|责任|成员)[、\\p{Script=Han}()]{0,24}?`
const CALL = '(?:要|应当?|务必)(?:进一步|切实)?(?:高度重视|充分认识|提高(?:政治|思想)?(?:站位|认识)|加强(?:组织)?领导|统一思想|加强组织协调)'
const CALLS = new RegExp(`^(?:${ALL},?${CALL}|[^,。;]{2,24}工作(?:意义重大|时间紧|任务重|涉及面广|事关))`, 'u')

/** Whether a paragraph behind the last item speaks of the whole notice: it calls all to heed it, or says what it means. */
export const callsAll = predicate(
  {
    yes: [
      '各地要加强组织领导,细化实施方案,抓好落实。',
      '各乡镇、各有关部门要高度重视,认真组织。',
      '本项工作意义重大,各地要按时完成。',
      '夜市改造工作时间紧,各单位务必抓紧。'
    ],
    no: ['各地要在每月5日前报送进度。', '要加强组织领导。', '改造夜市意义重大。', '各乡镇改造夜市。']
  },
  (text) => CALLS.test(text)
)

/** Whether the heading of an item is about how work is organised: a call to all is its own text. */
export const headsOrganising = predicate(
  {yes: ['加强组织领导', '保障措施', '工作要求', '压实责任', '强化督导考核'], no: ['改造夜市', '落实财税政策']},
  (heading) => /组织|领导|保障|要求|实施|责任|监督|督[导促查]|考核|统筹|协调|宣传/u.test(heading)
)
