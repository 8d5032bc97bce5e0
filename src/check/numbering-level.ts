import {faultsOf} from './numbering/faults.ts'
import {placeOf, lineOf} from './numbering/place.ts'
import type {Rule} from './rule.ts'

export const numberingLevel: Rule = {
  id: 'numbering-level',
  says: {zh: '序号的层次依次为“一、”“（一）”“1.”“（1）”。', en: 'The levels of numbers are 一、, （一）, 1. and （1）, in this order.'},
  severity: 'warning',
  help: {
    zh: '结构层次序数依次用“一、”“（一）”“1.”“（1）”标注（GB/T 9704—2012 7.3.3）。层次用错，任务会归到别的章节下面。',
    en: 'The four levels are numbered 一、, （一）, 1. and （1）, in this order (GB/T 9704-2012 7.3.3). With a number of another level the task goes below another section.'
  },
  find: ({tree}) => faultsOf(tree).filter(({type}) => type === 'level').map(({item, expected: [right], other}) => {
    const near = other ? {zh: `前面的 ${other.marker} 在第${lineOf(other)}行`, en: `${other.marker} before it stands on line ${lineOf(other)}`} : null
    return {
      says: right
        ? {zh: `序号 \`${item.marker}\` 层次不对，应为 \`${right}\``, en: `Unexpected number \`${item.marker}\` of another level, expected \`${right}\``}
        : {zh: `序号 \`${item.marker}\` 用在 \`${other?.marker ?? ''}\` 之下，应用在其上一层`, en: `Unexpected number \`${item.marker}\` below \`${other?.marker ?? ''}\`, expected it on the level above`},
      place: placeOf(item), ...(right && {expected: [right]}), ...(near && {note: near})
    }
  }),
  examples: [
    {text: '一、防汛\n（一）排查隐患。\n（二）储备物资。\n3.落实值班。\n（四）组织演练。\n', finds: ['3.']},
    {text: '一、防汛\n1.排查隐患。\n2.储备物资。\n（三）落实值班。\n4.组织演练。\n', finds: ['（三）']},
    {text: '一、防汛\n（一）排查隐患。\n（二）储备物资。\n三、落实值班。\n（四）组织演练。\n二、抗旱\n（一）统一调水。\n', finds: ['三、']},
    {text: '一、防汛\n1.排查隐患\n（一）查水库。\n（二）查堤防。\n', finds: ['（一）']},
    {text: '一、防汛\n（一）排查隐患\n1.查水库。\n2.查堤防。\n（二）储备物资。\n3.补足缺口。\n', finds: []},
    {text: '一、防汛\n1.排查隐患。\n（1）查水库。\n（2）查堤防。\n2.储备物资。\n', finds: []}
  ]
}
