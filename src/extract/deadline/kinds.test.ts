import {describe, expect, it} from 'vitest'
import {fold} from '../../text/fold.ts'
import {findDeadlines} from './index.ts'

function kindsIn(text: string, place: 'text' | 'cell'): string {
  const folded = fold(text).replace(/\s/gu, '')
  return findDeadlines({text: folded, place, issuedOn: null, planYear: null})
    .map(({start, end, value}) => `${value.kind} ${folded.slice(start, end)}`)
    .join(' | ')
}
/** Texts of which all, or all but what stands behind 「/」, is one expression of a kind. */
function are(kind: string, list: string, place: 'text' | 'cell' = 'text'): void {
  const texts = list.trim().split(/\s+/u)
  expect(texts.map((text) => kindsIn(text.replace('/', ''), place))).toEqual(texts.map((text) => `${kind} ${fold(text.split('/')[0] ?? '')}`))
}
function areNone(list: string, place: 'text' | 'cell' = 'text'): void {
  expect(
    list
      .trim()
      .split(/\s+/u)
      .filter((text) => kindsIn(text, place) !== '')
  ).toEqual([])
}

describe('a kind of deadline', () => {
  it('is a period, but not where one takes the place of another', () => {
    are('recurring', '按月/通报 逐月/通报 按季/通报 逐季/通报 按周/通报 每季末/公布 每星期三/公布 每星期天/公布 每周日/公布 每周一、星期三/公布')
    areNone('按月制度调整为月初清点 由按月调整为当场公布 由按月改为当场公布 由按月变更为当场公布 由按月转变为当场公布 按月机制改为清点 按月方式变更为清点')
  })
  it('is a length of what goes on, which is none', () => {
    areNone('每年征求意见3天 每年保存3天 每年留存3天 每年时间3天 每年时长3小时')
    are('minimum', '不低于3天/公示 不短于3天/公示 不少于3天/公示 至少3天/公示')
    are('relative', '不多于3天/公示 不长于3天/公示 不超过3天/公示')
  })
  it('goes on without an end', () => {
    are(
      'continuous',
      '持续推进 不断推进 滚动推进 滚动实施 持续优化 持续实施 持续开展 持续深化 持续完善 持续加强 持续用力 持续提升 长期推进 长期任务 长期实施 不断优化',
      'cell'
    )
    for (const result of ['成效', '进展', '成果']) expect(kindsIn(`6月底取得${result}并持续推进`, 'text')).toBe('date 6月底 | continuous 持续推进')
  })
  it('is a feast', () => {
    are(
      'date',
      '元旦前/公布 春节前/公布 劳动节前/公布 十一前/公布 清明前/公布 端午前/公布 中秋前/公布 国庆节前/公布 今年春节前/公布 明年春节前/公布 次年春节前/公布 国庆假期前/公布 清明节前/公布'
    )
  })
  it('is a span of days, but none of a holiday', () => {
    are('date', '6月1日至6月5日/公布 6月1日到6月5日/公布 6月1日–6月5日/公布 6月1日~6月5日/公布 6月1日—6月5日/公布')
    areNone('6月1日至6月5日放假 6月1日至6月5日调休 6月1日至6月5日停课')
  })
  it('is a day behind a word of limits', () => {
    for (const label of ['截止日期：', '截止时间', '完成期限', '完成日期为', '最迟', '不晚于']) expect(kindsIn(`${label}6月20日`, 'cell')).toContain('6月20日')
    are('date', '年终前/公布 6月20日/集中公布')
  })
  it('is a day in figures', () => {
    are('date', '2030-6-20 2030.6.20 1999-6-20', 'cell')
  })
  it('is what comes with something else, or at once, in a cell', () => {
    are('concurrent', '与夜市开放同步 与夜市开放同时 与夜市开放起同步', 'cell')
    are('relative', '立行立改 立即整改 立查立改 立知立改 即知即改 即查即改', 'cell')
    areNone('与夜市开放同步 公布时同步更新 即知即改')
  })
  it('is the year itself', () => {
    are('date', '本年/公布 本年度/公布 年度内/公布 本年度内/公布 年内/公布 今年内/公布')
  })
  it('is none where a result is told', () => {
    areNone(
      '2030年一季度同比增长 2030年一季度环比增长 2030年一季度较上年增长 2030年一季度比上年增长 2030年一季度创历史新高 2030年一季度首次突破百万 2030年一季度居全市第一 2030年一季度位居第一 2030年一季度排名第一 2030年一季度下降2%'
    )
  })
})
