import type {Words} from '../model/contract.ts'
import {faultsOf} from './numbering/faults.ts'
import {placeOf, lineOf} from './numbering/place.ts'
import type {RuleOf} from './rule.ts'

const standsBefore = (before: string, line: number): Words => ({zh: `前面的 ${before} 在第${line}行`, en: `${before} before it stands on line ${line}`})

interface Said {
  level: {marker: string; right: string; note: {before: string; line: number} | {before: null; line: null}}
  below: {marker: string; above: string; note: {line: number}}
}

export const numberingLevel: RuleOf<Said> = {
  id: 'numbering-level',
  says: {zh: '序号的层次依次为“一、”“（一）”“1.”“（1）”。', en: 'The levels of numbers are 一、, （一）, 1. and （1）, in this order.'},
  severity: 'warning',
  help: {
    zh: '结构层次序数依次用“一、”“（一）”“1.”“（1）”标注（GB/T 9704—2012 7.3.3）。层次用错，任务会归到别的章节下面。',
    en: 'The four levels are numbered 一、, （一）, 1. and （1）, in this order (GB/T 9704-2012 7.3.3). With a number of another level the task goes below another section.'
  },
  messages: {
    level: ({marker, right, note: {before, line}}) => ({
      says: {zh: `序号 \`${marker}\` 层次不对，应为 \`${right}\``, en: `Unexpected number \`${marker}\` of another level, expected \`${right}\``},
      note: before === null ? undefined : standsBefore(before, line)
    }),
    below: ({marker, above, note: {line}}) => ({
      says: {
        zh: `序号 \`${marker}\` 用在 \`${above}\` 之下，应用在其上一层`,
        en: `Unexpected number \`${marker}\` below \`${above}\`, expected it on the level above`
      },
      note: standsBefore(above, line)
    })
  },
  find: ({tree}) =>
    faultsOf(tree)
      .filter(({type}) => type === 'level')
      .map(({item, expected: [right], other}) =>
        right
          ? {
              messageId: 'level',
              data: {marker: item.marker, right, note: other ? {before: other.marker, line: lineOf(other)} : {before: null, line: null}},
              place: placeOf(item),
              expected: [right]
            }
          : {messageId: 'below', data: {marker: item.marker, above: other?.marker ?? '', note: {line: other ? lineOf(other) : 0}}, place: placeOf(item)}
      ),
  examples: [
    {text: '一、防汛\n（一）排查隐患。\n（二）储备物资。\n3.落实值班。\n（四）组织演练。\n', finds: ['3.']},
    {text: '一、防汛\n1.排查隐患。\n2.储备物资。\n（三）落实值班。\n4.组织演练。\n', finds: ['（三）']},
    {text: '一、防汛\n（一）排查隐患。\n（二）储备物资。\n三、落实值班。\n（四）组织演练。\n二、抗旱\n（一）统一调水。\n', finds: ['三、']},
    {text: '一、防汛\n1.排查隐患\n（一）查水库。\n（二）查堤防。\n', finds: ['（一）']},
    {text: '一、防汛\n（一）排查隐患\n1.查水库。\n2.查堤防。\n（二）储备物资。\n3.补足缺口。\n', finds: []},
    {text: '一、防汛\n1.排查隐患。\n（1）查水库。\n（2）查堤防。\n2.储备物资。\n', finds: []}
  ]
}
