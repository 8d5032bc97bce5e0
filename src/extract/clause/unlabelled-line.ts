import type {ClauseForm} from '../../model/contract.ts'
import {looksLikeUnits} from '../units/names.ts'
import {tailOf} from '../../words/role.ts'

const LONGEST = 120

export const unlabelledLine: ClauseForm = {
  name: 'unlabelled-line',
  says: '市发改委牵头落实（own line）',
  find(text) {
    const end = text.endsWith('。') ? text.length - 1 : text.length
    const line = text.slice(0, end)
    if (line.length > LONGEST || /[。:]/u.test(line)) return []
    const parts = line.split(/[,;]/u)
    const assigned = parts.every((part) => {
      const tail = tailOf(part)
      return tail !== null && looksLikeUnits(part.slice(0, tail.start))
    })
    return assigned ? [{start: 0, end: text.length, body: {start: 0, end}, role: null}] : []
  },
  examples: [
    {text: '市水利局牵头落实', units: ['lead 市水利局']},
    {text: '市商务局、市税务局分别牵头落实。', units: ['lead 市商务局', 'lead 市税务局']},
    {text: '县住建局牵头，各乡镇配合', units: ['lead 县住建局', 'support 各乡镇']},
    {text: '由市科技局牵头，优化部门协同机制，推进成果转化。', units: []},
    {text: '各单位要认真抓好落实', units: []}
  ]
}
