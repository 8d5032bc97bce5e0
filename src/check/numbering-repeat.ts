import {faultsOf} from './numbering/faults.ts'
import {placeOf, lineOf} from './numbering/place.ts'
import type {RuleOf} from './rule.ts'

interface Said {
  repeat: {marker: string; right: string; note: {other: string; line: number} | {other: null; line: null}}
}

export const numberingRepeat: RuleOf<Said> = {
  id: 'numbering-repeat',
  says: {zh: '同一层次的序号不重复。', en: 'No number stands twice in one list.'},
  severity: 'warning',
  help: {
    zh: '同一层次出现两个相同的序号，台账里两项任务的编号会相同（后一项加“-2”）。请改正后一个序号。',
    en: 'Two items of one list have the same number, and so have two tasks of the ledger (the second gets "-2"). Correct the later number.'
  },
  messages: {
    repeat: ({marker, right, note: {other, line}}) => ({
      says: {zh: `序号 \`${marker}\` 重复，应为 \`${right}\``, en: `Unexpected second number \`${marker}\`, expected \`${right}\``},
      note: other === null ? undefined : {zh: `前一个 ${other} 在第${line}行`, en: `The other ${other} stands on line ${line}`}
    })
  },
  find: ({tree}) =>
    faultsOf(tree)
      .filter(({type}) => type === 'repeat')
      .map(({item, expected, other}) => ({
        messageId: 'repeat',
        data: {marker: item.marker, right: expected[0] ?? '', note: other ? {other: other.marker, line: lineOf(other)} : {other: null, line: null}},
        place: placeOf(item),
        expected
      })),
  examples: [
    {text: '一、防汛\n（一）排查隐患。\n（二）储备物资。\n（二）落实值班。\n（三）组织演练。\n', finds: ['（二）']},
    {text: '一、公开预算\n按月更新。\n一、公开决算\n按年更新。\n二、公开采购\n按月更新。\n', finds: ['一、']},
    {text: '一、防汛\n1.排查隐患。\n2.储备物资。\n2.落实值班。\n4.组织演练。\n', finds: ['2.']},
    {text: '一、防汛\n（一）排查隐患。\n（二）储备物资。\n二、抗旱\n（一）统一调水。\n（二）保障用水。\n', finds: []},
    {text: '一、防汛\n1.排查隐患。\n2.储备物资。\n一、抗旱\n1.统一调水。\n2.保障用水。\n', finds: ['一、']},
    {text: '附件1\n甲类事项\n一、公开预算。\n二、公开决算。\n附件2\n乙类事项\n一、公开采购。\n二、公开资产。\n', finds: []}
  ]
}
