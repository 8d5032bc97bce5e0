import {describe, expect, it} from 'vitest'
import {fold} from '../../text/fold.ts'
import {findDeadlines} from './index.ts'

/** What is found in a text, each with its value in short: 「受理后3日内 P3D 受理」. */
function found(text: string, place: 'text' | 'cell' = 'text'): string {
  const folded = fold(text).replace(/\s/gu, '')
  return findDeadlines({text: folded, place, issuedOn: null, planYear: null})
    .map(({start, end, value}) => {
      const said = folded.slice(start, end)
      if (value.kind === 'relative') return `${said} ${value.duration}${value.workdays ? 'W' : ''} ${value.anchor}`
      if (value.kind === 'recurring') return `${said} ${value.period} ${value.rrule?.replace('FREQ=YEARLY;', '') ?? value.min}`
      if (value.kind !== 'date' || !('end' in value)) return said
      return `${said} ${typeof value.start === 'object' ? `${Object.values(value.start).join('.')}…` : ''}${Object.values(value.end).join('.')}`
    })
    .join(' | ')
}
const findsIn = (place: 'text' | 'cell') => (lines: string) => {
  const pairs = lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ → ?/u))
  expect(pairs.map(([text = '']) => [text, found(text, place)])).toEqual(pairs.map(([text, finds = '']) => [text, finds]))
}
const finds = findsIn('text')
const findsInCell = findsIn('cell')
function findsNothing(list: string): void {
  expect(
    list
      .trim()
      .split(/\s+/u)
      .filter((text) => found(text) !== '')
  ).toEqual([])
}

describe('a length of time', () => {
  it('is no limit where it lies behind, or something is worth it', () => {
    findsNothing(`近3年内开摊 前3年内开摊 满3年内开摊 最近3年内开摊 过去3年内开摊 此前3年内开摊 以来3年内开摊 连续3年内开摊 有效期3年内开摊 提前3日内开摊 任期3年内开摊 毕业3年内开摊 注册3年内开摊 成立3年内开摊 创办3年内开摊 入职3年内开摊 离校3年内开摊
      退役3年内开摊 出生3年内登记`)
  })
  it('is no limit where it is an age, a level or a way', () => {
    findsNothing(`摊主年龄3年内 摊主工龄3年内 水温控制在3天内 水温保持在3天内 水温稳定在3天内 车程2小时内 行程2小时内 路程2小时内 通勤2小时内 交通圈2小时内 生活圈2小时内 县城可达2小时内 抵达2小时内 到县城缩短至2小时内 往县城压缩到2小时内 至县城压缩为2小时内
      2小时内到达县城 2小时内抵达县城 2小时内通达县城 2小时内直达县城`)
    finds(`2小时内到达事发地 → 2小时内 PT2H null
      2小时内到达案发地 → 2小时内 PT2H null
      2小时内抵达指定地点 → 2小时内 PT2H null
      2小时内抵达现场 → 2小时内 PT2H null`)
  })
  it('is no limit where it tells whom something is about, or what is forbidden', () => {
    findsNothing(
      `一周内出现火点的乡镇 一周内发现火点的乡镇 一周内发生火情的乡镇 3日内不得申报 3日内不再申报 3日内不予受理 3日内禁止开摊 3日内累计两次 3日内连续两次 3日内发生两次 3年内的摊主 3年内成功开摊的，给予补助 3个月内成功开摊的可申请`
    )
    finds('3日内成功开摊的，给予补助 → 3日内 P3D null')
  })
  it('is no limit without 内 or an event, but for a service', () => {
    findsNothing('会期5日，闭会 受理后5日，办结 崛起三年，成效明显 3月内开摊 2030年内开摊 建成后2030年内开摊 办理压缩到3月 办理压缩至3年')
    finds(`受理起5日，办结 → 受理起5日 P5D 受理
      办理压缩至5个工作日 → 5个工作日 P5DW null
      办理压减到5个小时 → 5个小时 PT5H null
      办理缩短为5小时 → 5小时 PT5H null
      办理精简至3天 → 3天 P3D null
      办理压缩到30分钟 → 30分钟 PT30M null`)
    findsInCell(`三年 → 三年 P3Y null
      受理后5日 → 受理后5日 P5D 受理`)
  })
  it('may be a half', () => {
    finds(`半年内开摊 → 半年内 P6M null
      半个月内开摊 → 半个月内 P15D null
      半小时内开摊 → 半小时内 PT30M null
      半个小时内开摊 → 半个小时内 PT30M null
      10天內开摊 → 10天內 P10D null`)
  })
})

describe('the event of a length of time', () => {
  it('is joined to it', () => {
    finds(`受理之日起3日内办结 → 受理之日起3日内 P3D 受理
      受理之时起3日内办结 → 受理之时起3日内 P3D 受理
      受理之日3日内办结 → 受理之日3日内 P3D 受理
      受理之后3日内办结 → 受理之后3日内 P3D 受理
      受理以后3日内办结 → 受理以后3日内 P3D 受理
      受理起3日内办结 → 受理起3日内 P3D 受理
      受理后的3日内办结 → 受理后的3日内 P3D 受理
      自受理起计算，3日内办结 → 受理起计算,3日内 P3D 受理
      后3日内办结 → 3日内 P3D null`)
  })
  it('may stand before it without a joint', () => {
    finds(`夜市申请受理3日内办结 → 夜市申请受理3日内 P3D 夜市申请受理
      合同期满3日内办结 → 合同期满3日内 P3D 合同期满
      任期届满3日内办结 → 任期届满3日内 P3D 任期届满
      收到来信3日内办结 → 收到来信3日内 P3D 收到来信
      接到来信3日内办结 → 接到来信3日内 P3D 接到来信
      发现火点3日内办结 → 发现火点3日内 P3D 发现火点`)
  })
  it('is the thing reacted to', () => {
    const react = '快速响应 及时回应 主动处置 依法处理 认真答复 妥善办理 有效核查 迅速报告 立即研判 要应对 应当反应'
    for (const words of react.split(' ')) expect([words, found(`对来信${words}，3日内办结`)]).toEqual([words, '3日内 P3D 来信'])
    for (const words of '实行 实施 做到 应在 须在 要在'.split(' ')) expect([words, found(`对来信${words}3日内办结`)]).toEqual([words, '3日内 P3D 来信'])
    finds(`接到来信后登记，3日内办结 → 3日内 P3D 来信
      收到来信后登记，3日内办结 → 3日内 P3D 来信
      来信登记；对来电答复，3日内办结 → 3日内 P3D 来电
      对来电答复；3日内办结 → 3日内 P3D null
      来信登记后应当3日内办结 → 3日内 P3D null`)
  })
  it('begins behind a preposition or a mark', () => {
    finds(`在来信登记后3日内办结 → 来信登记后3日内 P3D 来信登记
      存在问题整改后3日内办结 → 存在问题整改后3日内 P3D 存在问题整改
      于来信登记后3日内办结 → 来信登记后3日内 P3D 来信登记
      从来信登记后3日内办结 → 来信登记后3日内 P3D 来信登记
      自然灾害发生之日起3日内办结 → 自然灾害发生之日起3日内 P3D 自然灾害发生
      自评估完成之日起3日内办结 → 评估完成之日起3日内 P3D 评估完成
      来信登记，分办后3日内办结 → 分办后3日内 P3D 分办`)
    findsInCell(`来信登记，分办后3日内办结 → 来信登记,分办后3日内 P3D 来信登记,分办
      受理时限：分办后3日内办结 → 分办后3日内 P3D 分办`)
  })
})

describe('a day of every year', () => {
  it('is the last of what is printed', () => {
    finds(`每年3月至5月开展普查 → 每年3月至5月 P1Y BYMONTH=5;BYMONTHDAY=-1
      每年2月29日前公布 → 每年2月29日前 P1Y BYMONTH=2;BYMONTHDAY=-1
      每年6月上旬公布 → 每年6月上旬 P1Y BYMONTH=6;BYMONTHDAY=10
      每年6月下旬公布 → 每年6月下旬 P1Y BYMONTH=6;BYMONTHDAY=-1
      每年底公布 → 每年底 P1Y BYMONTH=12;BYMONTHDAY=-1
      每年第一季度公布 → 每年第一季度 P1Y BYMONTH=3;BYMONTHDAY=-1
      每年四季度前公布 → 每年四季度前 P1Y BYMONTH=12;BYMONTHDAY=-1
      每年上半年公布 → 每年上半年 P1Y BYMONTH=6;BYMONTHDAY=-1
      每年下半年公布 → 每年下半年 P1Y BYMONTH=12;BYMONTHDAY=-1
      每年上半年前 → 每年上半年前 P1Y BYMONTH=6;BYMONTHDAY=-1`)
    findsInCell(`每年6月 → 每年6月 P1Y BYMONTH=6;BYMONTHDAY=-1
      每年二季度 → 每年二季度 P1Y BYMONTH=6;BYMONTHDAY=-1
      每年3月至5月 → 每年3月至5月 P1Y BYMONTH=5;BYMONTHDAY=-1`)
  })
  it('comes round as its months do', () => {
    finds(`每年3月、4月公布 → 每年3月、4月 P1Y BYMONTH=3,4;BYMONTHDAY=-1
      每年3月、6月、9月、12月公布 → 每年3月、6月、9月、12月 P3M BYMONTH=3,6,9,12;BYMONTHDAY=-1
      每年1月5日、7月5日前公布 → 每年1月5日、7月5日前 P6M BYMONTH=1,7;BYMONTHDAY=5
      每年1月1日、7月28日前公布 → 每年1月1日、7月28日前 P1Y BYMONTH=1,7;BYMONTHDAY=1,28;BYSETPOS=1,4`)
  })
  it('has no rule where there is none', () => {
    finds(`每年2月30日前公布 → 每年2月30日前 P1Y undefined
      每年1月31日、7月30日前公布 → 每年1月31日、7月30日前 P1Y undefined
      每年1月5日、7月底前公布 → 每年1月5日、7月底前 P1Y undefined
      每年春季公布 → 每年春季 P1Y undefined
      落实每年春、秋季清障工作 → 每年春、秋季 P1Y undefined
      每年汛期前公布 → 每年汛期前 P1Y undefined
      每年春节前公布 → 每年春节前 P1Y undefined`)
  })
  it('is no limit where nothing is done', () => {
    findsNothing('每年6月5日是环境日 每年6月风大 每年二季度风大 每年上半年风大 每年春季风大')
  })
})

describe('figures in a cell', () => {
  it('are a span where both are days or both are months', () => {
    findsInCell(`2031.5.1-30 → 2031.5.1-30 2031.5.1…2031.5.30
      2031.1-12 → 2031.1-12 2031.1.1…2031.12.last
      2031/5/1-5/31 → 2031/5/1-5/31 2031.5.1…2031.5.31
      5/1-5/31 → 5/1-5/31 .5.1….5.31
      2031-05至2031-06 → 2031-05至2031-06 2031.5.1…2031.6.last
      2031-05-06-2031-05-08 → 2031-05-06-2031-05-08 2031.5.6…2031.5.8
      9.1起至9.30 → 9.1起至9.30 .9.1….9.30
      12.1-12.31 → 12.1-12.31 .12.1….12.31
      1.1-31 → 1.1-31 .1.1….1.31`)
  })
  it('are none where they are no days', () => {
    findsInCell(['2031.12-13', '0.5-1.6', '2031.9-9.30', '9.0-9.30', '9.1-9.32', '13.1-13.2'].map((text) => `${text} → `).join('\n'))
    findsNothing('2031.5-11 9.1-9.30')
  })
})
