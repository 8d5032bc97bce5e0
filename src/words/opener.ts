import {predicate} from './pattern.ts'

/** Sentences that open a list. On folded text. */

/** 「现将有关事项通知如下：」 */
const WORK = /(?:如下|工作|任务|措施|事项|要求|意见|方案|职责)[^。:,]{0,4}:$/u

/** Whether the text ends in the opener of items of work: 「包括：」 opens a list of its own sentence. */
export const opensWork = predicate({
  yes: ['现将有关事项通知如下:', '重点做好以下工作:', '履行下列职责:'],
  no: ['主要包括:', '通知如下', '责任单位:']
}, (text) => WORK.test(text))
