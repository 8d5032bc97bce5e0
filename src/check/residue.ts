import type {Position} from '../model/deadline.ts'
import type {Rule} from '../model/contract.ts'
import {leavesOf} from '../text/leaf.ts'

const SHOWN = 20

export const residue: Rule = {
  id: 'residue',
  says: {zh: '每一行都能认出是通知的一部分或页面杂项。', en: 'Every line is understood as a part of the notice or as page furniture.'},
  severity: 'warning',
  help: {
    zh: '这段文字既不像通知的组成部分，也不像网页的导航、版权等杂项，没有放进台账。请看它是否属于某项任务。',
    en: 'This text looks neither like a part of a notice nor like the furniture of a web page, and is in no field. See whether it belongs to a task.'
  },
  find: (tree) => leavesOf(tree).filter(({type}) => type === 'residue').map(({value, position}) => {
    const shown = value.slice(0, SHOWN)
    return {says: {zh: `认不出 \`${shown}\`，应是通知的一部分`, en: `Unexpected text \`${shown}\`, expected a part of a notice`}, place: position as Position}
  }),
  examples: []
}
