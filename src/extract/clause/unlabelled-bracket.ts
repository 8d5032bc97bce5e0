import type {ClauseForm} from '../../model/contract.ts'
import {bracketsIn, cutAt, splitOutside} from '../../text/brackets.ts'
import {isBareNoun, mayBeUnit} from '../../words/unit-name.ts'
import {namesIn} from '../units/names.ts'
import {roleMark} from '../units/role-mark.ts'
import {FIRST_LEADS, marksBehindVerbs, STANDING_RULE, tailOf, UNIT_LABEL} from '../../words/role.ts'

const LONGEST = 400

export const unlabelledBracket: ClauseForm = {
  name: 'unlabelled-bracket',
  says: '（A牵头，B、C按职责分工负责）',
  find(text) {
    return bracketsIn(text).flatMap(({start, end}) => {
      if (text[end - 1] !== ')') return []
      const body = {start: start + 1, end: end - 1}
      const inner = text.slice(body.start, body.end)
      if (inner.length > LONGEST || UNIT_LABEL.test(inner) || !(isAssignment(inner) || isMarkedList(inner))) return []
      return [{start, end, body, role: null}]
    })
  },
  examples: [
    {
      text: '完善体系（省水利厅、省林业局牵头，各有关部门、各市政府配合）。',
      units: ['lead 省水利厅', 'lead 省林业局', 'support 各有关部门', 'support 各市政府']
    },
    {text: '开展评估。（省统计局会同有关部门负责）', units: ['responsible 省统计局', 'support 有关部门']},
    {text: '加强监管。（民政部、司法部等负责。列第一位者为牵头单位，下同）', units: ['responsible 民政部', 'responsible 司法部']},
    {
      text: '制定清单。〔县水利局牵头，县林业局参与，各乡镇负责落实。以下各项工作均需各乡镇落实，不再列出。〕按月更新。',
      units: ['lead 县水利局', 'support 县林业局', 'responsible 各乡镇']
    },
    {text: '建设中心。（市体育局负责，市财政局配合）', units: ['responsible 市体育局', 'support 市财政局']},
    {text: '修缮水渠。（县水利局（牵头），县林业局、县财政局）', units: ['lead 县水利局', 'responsible 县林业局', 'responsible 县财政局']},
    {text: '修缮水渠。（县水利局、县林业局；县财政局（配合））', units: ['responsible 县水利局', 'responsible 县林业局', 'support 县财政局']},
    {text: '修缮水渠。（包括干渠（牵头），支渠）', units: []},
    {text: '市教育局负责实施（技工院校内由市人社局负责），定期通报。', units: []},
    {text: '由行业主管（业务指导）部门审核。', units: []},
    {text: '完成任务（重点工作落实）。', units: []},
    {text: '完善（党委领导、政府负责、社会协同）格局。', units: []},
    {text: '评选学科（一级学科支持）。', units: []},
    {text: '改革方案（含配套措施）已经落实。', units: []},
    {text: '统筹推进（包括督促各单位抓好落实等工作）。', units: []}
  ]
}

/** Whether a unit stands before the verb: 「完成任务（重点工作落实）」「党委领导、政府负责」 name nobody. */
export function namesUnit(part: string): boolean {
  const body = {start: 0, end: tailOf(part)?.start ?? part.length}
  return namesIn(part, body).some(({start, end}) => mayBeUnit(part.slice(start, end)) && !isBareNoun(part.slice(start, end)))
}

/** 「A（牵头），B、C」: the roles stand in brackets behind names that can only be units. */
function isMarkedList(inner: string): boolean {
  if (!inner.includes('(')) return false
  const marks = splitOutside(inner, {start: 0, end: inner.length}, '、,;')
    .map(({start, end}) => inner.slice(start, end))
    .map((name) => roleMark(name) ?? {name, role: null})
  return marks.some(({role}) => role !== null) && marks.every(({name}) => mayBeUnit(name))
}

/** 「A、B负责」: a list of units and a verb that assigns; 「，下同」 and the rule of the first-listed may follow. */
function isAssignment(inner: string): boolean {
  const [said = '', ...rest] = inner.replace(/[,。;]?下同。?$/u, '').split('。')
  if (rest.some((sentence) => sentence !== '' && !FIRST_LEADS.test(sentence) && !STANDING_RULE.test(sentence) && !tailOf(sentence))) return false
  const parts = said.split(/[,;]/u).flatMap((part) => cutAt({start: 0, end: part.length}, marksBehindVerbs(part)).map(({start, end}) => part.slice(start, end)))
  const tailed = parts.filter((part) => tailOf(part) !== null || FIRST_LEADS.test(part))
  if (tailed.length === 0 || !(tailOf(parts.at(-1) ?? '') || parts.length > 1)) return false
  if (!parts.some(namesUnit)) return false
  // 「技工院校内由市人社局负责」 excepts
  if (/^[^,、;]{2,}由/u.test(said)) return false
  // 「包括督促各单位抓好落实」 says what, not who
  return (
    !/^(?:[含如即为]|对(?!外)|包括|包含|例如|以下|其中|原则上|通过|[以在并要需须]|经(?![济信发贸])|应(?!急)|不(?!动产))/u.test(said) &&
    !/[的了将把]/u.test(parts[0] ?? '')
  )
}
