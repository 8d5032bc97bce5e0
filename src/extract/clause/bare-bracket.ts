import type {ClauseForm} from '../../model/contract.ts'
import {areUnits} from '../units/heading-units.ts'
import {bracketsIn} from '../../text/brackets.ts'

export const bareBracket: ClauseForm = {
  name: 'bare-bracket',
  says: '（各有关单位） (ends a paragraph, nothing but units)',
  find(text) {
    const end = text.endsWith('。') ? text.length - 1 : text.length
    const last = text.charAt(end - 1) === ')' ? bracketsIn(text).at(-1) : undefined
    if (last?.end !== end || last.start === 0) return []
    const body = {start: last.start + 1, end: last.end - 1}
    return areUnits(text.slice(body.start, body.end)) ? [{start: last.start, end: last.end, body, role: 'responsible'}] : []
  },
  examples: [
    {text: '健全协作机制。（各有关单位）', units: ['responsible 各有关单位']},
    {text: '完善监管制度。（市财政局、市民政局及各有关单位）', units: ['responsible 市财政局', 'responsible 市民政局', 'responsible 各有关单位']},
    {text: '完善监管制度。（责任单位 市财政局、市民政局）', units: []},
    {text: '向社会公布（含乡镇、街道）', units: []},
    {text: '加强市级统筹（试点地区）。', units: []}
  ]
}
