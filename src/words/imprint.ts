import {predicate} from './pattern.ts'

/** Labels of the 版记 (GB/T 9704-2012 7.4) and of what offices print beside them. On folded text. */

const COPY = /^(?:抄送|抄报|分送|主送|报送|发送):/u
const HOST = /^(?:主办|督办|承办|拟稿|校对|共印|印数):/u

/** Whether a line begins as 抄送机关 does. */
export const isCopyLine = predicate(
  {
    yes: ['抄送:市委各部门。', '分送:各镇'],
    no: ['请抄送市委办公室', '抄送机关']
  },
  (text) => COPY.test(text)
)

/** Whether a line says who drafted, read or printed the notice. */
export const isHostLine = predicate(
  {
    yes: ['主办:市政府办公室', '印数:200份', '校对:甲某某'],
    no: ['主办单位要加强协作', '由市财政局承办:']
  },
  (text) => HOST.test(text)
)
