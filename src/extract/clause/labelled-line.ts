import type {ClauseForm} from '../../model/contract.ts'
import {LINE_LABEL, TIME_LABEL, TIME_LINE} from '../../words/role.ts'

export const labelledLine: ClauseForm = {
  name: 'labelled-line',
  says: '责任单位：A（own line, or the end of a paragraph）',
  find(text) {
    const start = firstLabel(text)
    if (start === -1) return []
    const end = lastOfClause(text, start)
    return [{start, end, body: {start, end}, role: 'responsible'}]
  },
  examples: [
    {text: '责任单位：县林业局、县水利局', units: ['responsible 县林业局', 'responsible 县水利局']},
    {text: '粮食总产量增长2%以上。牵头单位：市农业农村局；配合单位：市统计局。', units: ['lead 市农业农村局', 'support 市统计局']},
    {text: '责任领导：王某某　责任单位：市住建局', units: ['responsible 市住建局']},
    {text: '各责任单位要于每月底前报送进展。', units: []},
    {text: '明确责任单位：既要分工，也要合作，做到事事有人管。', units: []}
  ]
}

/** Where a line, or a sentence of it, begins with a label; -1 where none does. */
function firstLabel(text: string): number {
  if (LINE_LABEL.test(text) || TIME_LINE.test(text)) return 0
  for (let stop = text.indexOf('。'); stop !== -1; stop = text.indexOf('。', stop + 1)) {
    if (LINE_LABEL.test(text.slice(stop + 1, stop + 25))) return stop + 1
  }
  return -1
}

/** The clause ends with its sentence, unless the next one has a label too. */
function lastOfClause(text: string, start: number): number {
  for (let stop = text.indexOf('。', start); stop !== -1 && stop < text.length - 1; stop = text.indexOf('。', stop + 1)) {
    const next = text.slice(stop + 1, stop + 25)
    if (!LINE_LABEL.test(next) && !TIME_LABEL.test(next)) return stop + 1
  }
  return text.length
}
