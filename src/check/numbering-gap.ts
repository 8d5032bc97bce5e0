import type {FindingOf} from '../model/contract.ts'
import {faultsOf, type Fault} from './numbering/faults.ts'
import {placeOf, lineOf} from './numbering/place.ts'
import type {RuleOf} from './rule.ts'

const inEnglish = (marker: string, right: string): string => `Unexpected number \`${marker}\`, expected \`${right}\``

function findingOf({item, expected, other}: Fault): FindingOf<Said> {
  const [right = ''] = expected
  const at = {place: placeOf(item), expected}
  return other
    ? {messageId: 'gap', data: {marker: item.marker, right, note: {before: other.marker, line: lineOf(other)}}, ...at}
    : {messageId: 'first', data: {marker: item.marker, right}, ...at}
}

interface Said {
  gap: {marker: string; right: string; note: {before: string; line: number}}
  first: {marker: string; right: string}
}

export const numberingGap: RuleOf<Said> = {
  id: 'numbering-gap',
  says: {zh: '序号连续，没有缺号、错号。', en: 'Numbers follow each other without a gap.'},
  severity: 'warning',
  help: {
    zh: '同一层次的序号应逐一递增；（一）（二）……可以在每章重新从（一）起，也可以跨章连续。缺号可能是笔误，也可能是复制时漏了一段，请对照原文。',
    en: 'Numbers of one level go up by one; （一）（二）… may begin again in each chapter or run on through all of them. A gap is a slip, or a passage was left out when the text was copied: compare the original.'
  },
  messages: {
    gap: ({marker, right, note: {before, line}}) => ({
      says: {zh: `序号 \`${marker}\` 不连续，应为 \`${right}\``, en: inEnglish(marker, right)},
      note: {zh: `上一个同级序号 ${before} 在第${line}行`, en: `The number before it, ${before}, stands on line ${line}`}
    }),
    first: ({marker, right}) => ({
      says: {zh: `第一个序号是 \`${marker}\`，应从 \`${right}\` 起`, en: inEnglish(marker, right)},
      note: {zh: '前面的内容可能没有复制完整', en: 'What stands before it may have been left out'}
    })
  },
  find: ({tree}) =>
    faultsOf(tree)
      .filter(({type}) => type === 'gap')
      .map(findingOf),
  examples: [
    {text: '一、公开预算\n按月更新。\n三、公开决算\n按年更新。\n', finds: ['三、']},
    {text: '一、防汛\n（一）排查隐患。\n（二）储备物资。\n二、抗旱\n（三）统一调水。\n（五）保障用水。\n', finds: ['（五）']},
    {text: '一、防汛\n1.排查隐患。\n2.储备物资。\n4.落实值班。\n4.组织演练。\n5.报送灾情。\n', finds: ['4.']},
    {text: '（三）加强督查\n3.各乡镇每月报送进度。\n（四）严肃问责。\n', finds: ['（三）']},
    {text: '第一章 总则\n第一条 县水利局负责河道管理。\n第三条 乡镇人民政府负责巡查。\n', finds: ['第三条']},
    {text: '一、防汛\n（一）排查隐患。\n（二）储备物资。\n二、抗旱\n（三）统一调水。\n（四）保障用水。\n', finds: []},
    {text: '一、防汛\n（一）排查隐患。\n（二）储备物资。\n二、抗旱\n（一）统一调水。\n1.建立台账。\n2.按月通报。\n（二）保障用水。\n3.建立专班。\n', finds: []},
    {text: '一、防汛\n1.排查隐患；2.储备物资。\n3.落实值班。\n二、热线\n拨打电话。\n', finds: []}
  ]
}
