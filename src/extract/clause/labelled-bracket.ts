import type {ClauseForm} from '../../model/contract.ts'
import {bracketsIn} from '../../text/brackets.ts'
import {UNIT_LABEL} from '../../words/role.ts'

/** How far into the bracket the first label may stand: a deadline may come first. In characters. */
const BEFORE_LABEL = 40

export const labelledBracket: ClauseForm = {
  name: 'labelled-bracket',
  says: '（责任单位：A、B）',
  find(text) {
    return bracketsIn(text).flatMap(({start, end}) => {
      const inner = text.slice(start + 1, end)
      const label = UNIT_LABEL.exec(inner)
      if (!label || label.index > BEFORE_LABEL) return []
      // 「（以下简称责任单位：…）」 is prose
      if (/以下|简称|是指/u.test(inner.slice(0, label.index))) return []
      const closed = text[end - 1] === ')'
      return [{start, end, body: {start: start + 1, end: closed ? end - 1 : end}, role: 'responsible'}]
    })
  },
  examples: [
    {
      text: '完善目录。(责任单位:市民政局、市教育局等有关部门,各县(市、区)政府(管委会))',
      units: ['responsible 市民政局', 'responsible 市教育局', 'responsible 有关部门', 'responsible 各县（市、区）政府（管委会）']
    },
    {
      text: '做好公开。（牵头单位：县医保局、县直有关部门，责任单位：县税务局，各乡镇<街道>）',
      units: ['lead 县医保局', 'lead 县直有关部门', 'responsible 县税务局', 'responsible 各乡镇（街道）']
    },
    {text: '建成平台。（6月底完成，牵头考核单位：区数据局；配合单位：区财政局）', units: ['lead 区数据局', 'support 区财政局']},
    {text: '各责任单位(含牵头单位)要加强协作。', units: []},
    {text: '（以下简称责任单位：甲方）应当履约。', units: []}
  ]
}
