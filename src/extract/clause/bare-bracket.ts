import type {ClauseForm} from '../../model/contract.ts'
import {areUnits, areUnitsByForm} from '../units/heading-units.ts'
import {bracketsIn} from '../../text/brackets.ts'
import {mayBeUnit} from '../../words/unit-name.ts'

export const bareBracket: ClauseForm = {
  name: 'bare-bracket',
  says: '（各有关单位） (ends a paragraph, nothing but units)',
  find(text) {
    const end = text.endsWith('。') ? text.length - 1 : text.length
    const last = text.charAt(end - 1) === ')' ? bracketsIn(text).at(-1) : undefined
    if (last?.end !== end || last.start === 0) return []
    const body = {start: last.start + 1, end: last.end - 1}
    const inner = text.slice(body.start, body.end)
    // 「报市工信局装备处（市重大装备办公室）」 is its other name
    if (mayBeUnit(text.slice(Math.max(0, last.start - 4), last.start))) return []
    return inner.split(',').every(areUnits) || (/[。;]$/u.test(text.slice(0, last.start)) && areUnitsByForm(inner))
      ? [{start: last.start, end: last.end, body, role: 'responsible'}]
      : []
  },
  examples: [
    {text: '健全协作机制。（各有关单位）', units: ['responsible 各有关单位']},
    {text: '完善监管制度。（市财政局、市民政局及各有关单位）', units: ['responsible 市财政局', 'responsible 市民政局', 'responsible 各有关单位']},
    {text: '处置突发火情。（县应急局，各乡镇人民政府）', units: ['responsible 县应急局', 'responsible 各乡镇人民政府']},
    {text: '编写课程纲要。（装备中心、教研院）', units: ['responsible 装备中心', 'responsible 教研院']},
    {text: '完善空间布局。（县经信委、县科委、相关镇）', units: ['responsible 县经信委', 'responsible 县科委', 'responsible 相关镇']},
    {text: '更新警示案例。（新闻宣传科）', units: ['responsible 新闻宣传科']},
    {text: '起草考核细则。（办公室）', units: ['responsible 办公室']},
    {text: '处置突发火情。（县应急局，当日上报）', units: []},
    {text: '开放服务设施。（图书馆）', units: []},
    {text: '建设城市核心区。（副中心）', units: []},
    {text: '提交资质材料。（创新企业、研发中心、重点实验室等有关证明材料）', units: []},
    {text: '完善服务设施。（图书馆、食堂、操场）', units: []},
    {text: '方案报县工信局装备处（县装备办公室）。', units: []},
    {text: '向社会公布（含乡镇、街道）', units: []},
    {text: '加强市级统筹（试点地区）。', units: []}
  ]
}
