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
