import type {ClauseForm} from '../../model/contract.ts'
import {splitOutside} from '../../text/brackets.ts'
import {looksLikeUnits} from '../units/names.ts'
import {tailOf} from '../../words/role.ts'

const LONGEST = 80

export const closingSentence: ClauseForm = {
  name: 'closing-sentence',
  says: '水利所和各村负责具体实施。（last sentence, nothing but units and a role word）',
  find(text) {
    const end = text.endsWith('。') ? text.length - 1 : text.length
    const start = text.lastIndexOf('。', end - 1) + 1
    if (start === 0 || end - start > LONGEST) return []
    const sentence = text.slice(start, end)
    // 「A和B负责组织各企业具体实施」: whom they organise is no unit
    const said = sentence.replace(/\([^()]{0,40}\)$/u, '').replace(/(?<=负责(?:组织|督促|指导|协调))[^,;:]{2,16}(?=(?:具体)?(?:实施|落实)$)/u, '')
    const parts = splitOutside(said, {start: 0, end: said.length}, ',;')
    const tails = parts.map((part) => tailOf(said.slice(part.start, part.end)))
    const assigned = parts.every((part, at) => tails[at] && looksLikeUnits(said.slice(part.start, part.start + (tails[at]?.start ?? 0))))
    if (said.includes(':') || !assigned || tails[0]?.role === 'support') return []
    // The body ends where the verb of its last part does in the text itself.
    const last = parts.at(-1)
    const bodyEnd = said.length === end - start ? end : start + (last?.start ?? 0) + (tails.at(-1)?.start ?? 0)
    return [{start, end: text.length, body: {start, end: bodyEnd}, role: null}]
  },
  examples: [
    {text: '清理沟渠杂草。水管站和各村（社区）负责具体实施。', units: ['responsible 水管站', 'responsible 各村（社区）']},
    {text: '整治广告。由城监队、公用事业办负责实施。', units: ['responsible 城监队', 'responsible 公用事业办']},
    {text: '清理厂区。经发办和招商办负责组织各企业具体实施。', units: ['responsible 经发办', 'responsible 招商办']},
    {text: '调整公交线路。县公安局牵头，县交通局、县公交公司配合。', units: ['lead 县公安局', 'support 县交通局', 'support 县公交公司']},
    {text: '架设路灯。（县城管局负责', units: ['responsible 县城管局']},
    {text: '明确分工。各部门要认真负责。', units: []},
    {text: '压实责任。坚持谁主管谁负责。', units: []}
  ]
}
