import type {ClauseForm} from '../../model/contract.ts'
import {tailOf, UNIT_LABEL} from '../../words/role.ts'
import {namesUnit} from './unlabelled-bracket.ts'
import {matchesOf} from '../../text/matches.ts'

const BRACKET = /【([^【】]{2,300})】/gu
const LABELLED = new RegExp(`^${UNIT_LABEL.source}`, 'u')

export const lenticularBracket: ClauseForm = {
  name: 'lenticular-bracket',
  says: '【责任单位：A、B】 · 【A牵头，B配合】',
  find(text) {
    return [...matchesOf(BRACKET, text)].flatMap(({index, 0: whole, 1: inner = ''}) => {
      const isLabelled = LABELLED.test(inner)
      if (!isLabelled && (tailOf(inner) === null || !inner.split(/[,;。]/u).some(namesUnit))) return []
      return [{start: index, end: index + whole.length, body: {start: index + 1, end: index + whole.length - 1}, role: isLabelled ? 'responsible' : null}]
    })
  },
  examples: [
    {text: '清理南街。【责任单位:县城管局、县公安局】', units: ['responsible 县城管局', 'responsible 县公安局']},
    {text: '整修村道。【县交通局牵头，县财政局配合】', units: ['lead 县交通局', 'support 县财政局']},
    {text: '【字体:大中小】清理南街。', units: []},
    {text: '【重点任务落实】清理南街。', units: []},
    {text: '【做好与县财政局的配合】清理南街。', units: []},
    {text: '编制目录【含责任单位和时限】。', units: []}
  ]
}
