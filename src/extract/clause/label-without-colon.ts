import type {ClauseForm, ClauseMatch, Range} from '../../model/contract.ts'
import {bracketsIn} from '../../text/brackets.ts'
import {BARE_LABEL, meaningOf} from '../../words/role.ts'
import {areUnits, areUnitsByForm, isOneUnit} from '../units/heading-units.ts'

/** A label and what stands behind it is at most so long, in characters. */
const LONGEST = 120

export const labelWithoutColon: ClauseForm = {
  name: 'label-without-colon',
  says: '责任单位　A、B（own line, or the whole of a bracket; no colon）',
  find(text) {
    const line = {start: 0, end: text.endsWith('。') ? text.length - 1 : text.length}
    const own = read(text, {start: 0, end: text.length}, line)
    if (own) return [own]
    return bracketsIn(text).flatMap(({start, end}) => read(text, {start, end}, {start: start + 1, end: text[end - 1] === ')' ? end - 1 : end}) ?? [])
  },
  examples: [
    {text: '责任单位　县林业局、县水利局', units: ['responsible 县林业局', 'responsible 县水利局']},
    {text: '牵头单位 市农业农村局', units: ['lead 市农业农村局']},
    {text: '完善监管制度。（配合单位 市财政局、市民政局）', units: ['support 市财政局', 'support 市民政局']},
    {text: '责任单位 外交部', units: ['responsible 外交部']},
    {text: '责任单位 中国移动某县分公司', units: ['responsible 中国移动某县分公司']},
    {text: '责任单位 东坪村委会', units: ['responsible 东坪村委会']},
    {text: '配合单位 西岭镇', units: ['support 西岭镇']},
    {text: '责任单位所在乡镇', units: []},
    {text: '责任单位内部', units: []},
    {text: '责任单位要于每月底前报送进展。', units: []},
    {text: '责任单位和配合单位', units: []},
    {text: '责任部门职责分工', units: []}
  ]
}

function read(text: string, clause: Range, {start, end}: Range): ClauseMatch | null {
  if (end - start > LONGEST) return null
  const inner = text.slice(start, end)
  const [label] = BARE_LABEL.exec(inner) ?? []
  const names = label ? inner.slice(label.length) : ''
  const meaning = label ? meaningOf(label) : null
  if (meaning === null || meaning === 'leaders' || meaning === 'deadline' || !(areUnits(names) || areUnitsByForm(names) || isOneUnit(names))) return null
  return {...clause, body: {start: end - names.length, end}, role: meaning}
}
