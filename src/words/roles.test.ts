import {describe, expect, it} from 'vitest'
import {columnOf, headerOf} from './column.ts'
import {ending, expectEach, whole} from './listed.fixture.ts'
import {
  BARE_LABEL,
  endsInLabelledUnits,
  FIRST_LEADS,
  inLastBracket,
  isRoleWord,
  LABEL,
  LABEL_WORD,
  LEADER_LABEL,
  LINE_LABEL,
  LIST_END,
  LOOSE_LABEL,
  marksBehindVerbs,
  MAY_ASSIGN,
  meaningOf,
  OFFICE_TITLE,
  ROLE_VERB,
  saysWho,
  tailOf,
  TIME_LABEL,
  TIME_LINE,
  UNIT_LABEL
} from './role.ts'

const means = (meaning: string) => (label: string) => meaningOf(label) === meaning && label === `${label}:`.match(LABEL)?.[0].slice(0, -1)

describe('a label', () => {
  it('of who leads', () => {
    expectEach(
      `牵头单位 牵头部门 主办科室 汇总单位 总牵头单位 主要牵头单位 施工牵头单位 分项牵头单位 第一牵头单位 牵头考核单位 牵头责任单位 牵头落实单位 牵头负责单位 牵头实施单位 牵头组织单位 牵头及责任单位 牵头和责任单位 牵头主办单位
      牵头和配合单位 牵头及配合单位 整改牵头单位 整治牵头单位 问题牵头单位 项目牵头单位 任务牵头单位 工作牵头单位 督导牵头单位 创建牵头单位 攻坚牵头单位 牵头 主办`,
      means('lead')
    )
  })
  it('of who is responsible', () => {
    expectEach(
      `责任单位 责任部门 责任科室 责任股室 责任处室 责任机构 责任主体 责任机关 责任局委 责任部委 主要责任单位 第一责任单位 整治责任单位 主体责任单位 直接责任单位 具体责任单位 属地责任单位 考核责任单位 落实责任单位 责任落实单位 责任主体单位
      责任考核单位 责任分工单位 承办单位 落实单位 负责单位 实施单位 包抓单位 完成单位 执行单位 考核单位 主责单位 承担单位 督办单位 部门分工 责任分工 任务分工 职责分工 单位分工 责任 承办 负责 落实`,
      (label) => meaningOf(label) === 'responsible' && whole(UNIT_LABEL.source)(`${label}:`)
    )
  })
  it('of who supports', () => {
    expectEach(
      '配合单位 参加单位 参与单位 协助单位 协办单位 协同单位 协作单位 会办单位 支持单位 联动单位 指导单位 协同配合单位 主要配合单位 协助配合单位 参与配合单位 配合责任单位 配合 协办 协助 参加 会办',
      means('support')
    )
  })
  it('of persons', () => {
    expectEach(
      `责任领导 牵头领导 分管领导 包抓领导 包联领导 联系领导 挂点领导 主管领导 协管领导 整改责任领导 牵头责任领导 分管协管领导 分管副县长 分管省领导 分管市领导 分管县领导 分管区领导 分管州领导 分管镇领导 分管县政府领导 分管县级领导
      分管省长 分管市长 分管区长 分管州长 分管镇长 分管秘书长 责任人 第一责任人 负责人 主要负责人 分管负责人`,
      means('leaders')
    )
    expectEach('责任领导 责任人 分管领导 分管人 牵头领导 牵头人 包抓领导 包抓人', whole(LEADER_LABEL))
    expectEach('局长 副县长 厅长 部长 处长 科长 院长 校长 所长 站长 队长 市长 区长 镇长 乡长 秘书长 主任 书记 副主席 经理', whole(OFFICE_TITLE))
  })
  it('of time', () => {
    expectEach(
      '完成时限 办结时间 整改期限 工作进度 推进时限 落实时间 时限 时间 期限 进度 完成时限要求 时间安排 时间节点',
      (label) => means('deadline')(label) && TIME_LABEL.test(`${label}:`)
    )
    expectEach('时限:6月底前。 完成时限6月底前 办结时间每月5日 整改期限6月内 完成期限2030年6月', (line) => TIME_LINE.test(line))
    expectEach('时限6月底前 完成时限6月 完成时限为6月底前', (line) => !TIME_LINE.test(line.replace('6月', '6日内完')))
  })
  it('stands by itself behind a mark only', () => {
    expectEach('（主办: ,主办: ;主办: 。主办: 、主办:', (text) => UNIT_LABEL.test(text.replace('（', '(')))
    expect(UNIT_LABEL.test('活动主办:')).toBe(false)
  })
  it('begins a line, perhaps behind a number or a sign', () => {
    expectEach('责任单位: 1.责任单位: 2、责任领导: (3)牵头单位: ★责任单位: ●责任单位: ◆责任单位: ▲责任单位: ■责任单位: *责任单位: -责任单位:', (line) =>
      LINE_LABEL.test(line)
    )
    expectEach('明确责任单位: 11.责任单位:', (line) => !LINE_LABEL.test(line))
  })
  it('may have lost its colon or its name', () => {
    expectEach('牵头 责任 配合 参加 参与 主办 承办 协办 协同', (word) => whole(LABEL_WORD)(word) && whole(LOOSE_LABEL)(`${word}单位`))
    expectEach('落实单位 实施单位 牵头考核单位 牵头责任单位', whole(LOOSE_LABEL))
    expectEach('责任单位县水利局 牵头部门', (line) => BARE_LABEL.test(line))
    expectEach('责任单位:县水利局 明确责任单位', (line) => !BARE_LABEL.test(line))
  })
})

describe('a verb behind units', () => {
  const tail = (role: string) => (verb: string) => {
    const found = tailOf(`县水利局${verb}`)
    return found?.role === role && found.start === 4
  }
  it('tells who leads', () => {
    expectEach(
      '牵头 总牵头 主办 为主 分别牵头 牵头负责 牵头落实 牵头组织 牵头实施 牵头推进 牵头办理 牵头抓好落实 牵头抓总 牵头协调 牵头统筹推进 牵头组织实施 牵头负责组织 牵头统筹协调',
      tail('lead')
    )
  })
  it('tells who supports', () => {
    expectEach(
      '配合 参加 参与 协助 协办 协同 协作 支持 会办 指导 予以配合 负责配合 做好配合 积极配合 密切配合 全力支持 协助做好配合 配合落实 配合负责 配合实施 配合做好 配合推进 配合工作',
      tail('support')
    )
    expectEach('业务 工作 技术', (kind) => tailOf(`县水利局${kind}指导`) === null)
  })
  it('tells who is responsible', () => {
    expectEach(
      `负责 负责落实 负责具体落实 负责具体组织 负责组织实施 负责抓好落实 负责组织 负责推进 负责办理 落实 实施 推进落实 抓好落实 组织实施 承办 承担 各负其责 按职责 按照职责 按各自职责分工 按职责分工负责 按照职能负责 依照职责负责 依据职责负责
      依职责负责 根据职责负责 按工作职责负责 按职能职责负责 按职责范围负责 按责任分工负责 按责任负责 分工负责 分头落实 分别负责 共同负责 具体负责 联合负责 统筹负责 积极落实 全力落实 密切落实 组织落实 认真落实`,
      tail('responsible')
    )
    expectEach('公布 完成 值守', (verb) => tailOf(`县水利局${verb}`) === null)
  })
  it('is found near the end of a long text', () => {
    expect(tailOf(`${'甲'.repeat(50)}牵头`)).toEqual({role: 'lead', start: 50})
    expect(tailOf('牵头')?.start).toBe(0)
  })
  it('may have a list go on behind it', () => {
    expectEach('牵头 负责 配合 落实 主办 协办 会办 承办 参加 协助 为主', (verb) => marksBehindVerbs(`甲、乙${verb}、丙`).join() === String(3 + verb.length))
    expect(marksBehindVerbs('牵头、乙')).toEqual([2])
    expectEach('牵头 负责 配合', whole(ROLE_VERB))
    expectEach('牵头 配合 负责 参加 参与', whole(LIST_END))
  })
  it('may be no name itself', () => {
    expectEach('下同 同上 同前 〃 具体 按职责 各自 分工 职责 配合 负责 落实 牵头 共同 协同 无 略 详见附件', isRoleWord)
  })
  it('is looked for only where a word of roles stands', () => {
    expectEach('县水利局) (县水利局)。 牵头 负责 配合 落实 实施 组织 单位 领导 责任 部门 主办 承办 分管 时限 时间 期限 进度', (text) => MAY_ASSIGN.test(text))
    expectEach('公布目录 举行活动', (text) => !MAY_ASSIGN.test(text))
  })
})

describe('the first of a list', () => {
  it('leads where the notice says so', () => {
    expectEach(
      '列第一位者为牵头单位 列第一位的为牵头 排在第一位的为牵头 列在首位的单位为牵头 第一个为汇总 一个部门为主办 第一责任单位为牵头 首位是牵头 第一位者系总牵头 第一科室的为牵头',
      (text) => FIRST_LEADS.exec(text)?.index === 0
    )
  })
  it('is said in a bracket', () => {
    expect(['甲(乙(丙)丁)', '甲(乙)丙', '甲)'].map(inLastBracket)).toEqual(['乙(丙)丁', '', ''])
    expectEach('清淤。(县水利局负责) 清淤。(主办:县水利局) 配合单位:县水利局', saysWho)
    expectEach(`责任单位:${'甲'.repeat(160)} 责任单位:甲乙`, endsInLabelledUnits)
    expectEach(`责任单位:${'甲'.repeat(161)} 责任单位:甲`, (text) => !endsInLabelledUnits(text))
    expect(ending(LABEL.source)('牵头单位:')).toBe(true)
  })
})

describe('the header of a column', () => {
  const holds = (role: string, unitRole?: string) => (text: string) => columnOf(text)?.role === role && columnOf(text)?.unitRole === unitRole
  it('says what it holds', () => {
    expectEach('序号 编号 任务序号 序 项次 任务编号 项目序号', holds('number'))
    expectEach(
      '完成情况 执行情况 进展情况 落实情况 推进情况 办理情况 工作进度情况 最新进展 整治成效 目前进度 是否办结 实际完成时间 实际办结日期 办结日期(实际) 销号日期(实际) 完成日期(实际) 完成时间(实际):',
      holds('progress')
    )
    expectEach('领导 责任人 负责人 联系人 分管', holds('leaders'))
    expectEach('备注 说明 分值 评分 得分 标准分 联系方式 电话 依据 考核要点 考核方式 考核标准 考核结果', holds('other'))
    expectEach(
      '时限 办理时间 期限 进度 节点 时序 工期 频次 完成日期 截止日期 办结日期 计划日期 到期日期 结束日期 整改日期 销号日期 实施年度 完成年限 建设年度',
      holds('deadline')
    )
    expectEach('类别 重点分类 任务类型 工作领域 项目板块 事项大类 所属方面 主要专项 一级指标 行业', holds('section'))
    expectEach('任务 要求 措施 举措 内容 事项 工作 项目 目标 要点 指标 名称 重点', holds('task'))
  })
  it('says who', () => {
    expectEach('配合 协办单位 配合责任单位 其他配合部门', holds('units', 'support'))
    expectEach('牵头 主办 牵头单位 主办单位 汇总单位 牵头负责的部门', holds('units', 'lead'))
    expectEach('责任单位 承办科室 分工部门 责任科室单位 责任 任务分工 单位 部门', holds('units', 'responsible'))
    expectEach(
      '责任单位及责任人 责任人(单位) 责任人及单位 责任单位(责任人) 责任单位负责人 责任单位领导 责任单位联系人 责任单位责任人 负责人(单位) 领导(单位) 联系人(单位) 领导及单位 联系人及单位 具体责任人及单位 直接责任人及单位 主要负责人及单位 牵头部门(联系人)',
      (text) => columnOf(text)?.role === 'units' && columnOf(text)?.persons === true
    )
    expect(columnOf('责任单位(第一个为牵头单位)')?.firstLeads).toBe(true)
  })
  it('says when work begins, or is a time', () => {
    expectEach('计划起始时间 拟启动时间 开始日期 开工时限 开展时间', (text) => columnOf(text)?.time === 'start')
    expectEach(
      '一季度 第四季度 2季度 2030年一季度 1-3月 1至3月 12月 6月底 6月底前 6月份 上半年 下半年 一季度工作 一季度任务 一季度目标 一季度计划 一季度安排 一季度进度',
      (text) => columnOf(text)?.time === 'header'
    )
    expectEach('13月 0月 五季度 2030年', (text) => columnOf(text)?.time === undefined)
  })
  it('is short, without marks and numbers', () => {
    expectEach(`${'甲'.repeat(12)}任务 任务:`, (text) => columnOf(text) !== null)
    expectEach(
      `${'甲'.repeat(13)}任务 任务。 任务;目标 任务:目标 1.任务 2、任务 3)任务 (一)任务 一、任务 三.任务 第一章任务 12`,
      (text) => columnOf(text) === null
    )
  })
  it('makes a header row with others', () => {
    expectEach(
      '序号,任务,责任单位 任务,时限 序号,任务,,责任单位 任务,时限,责任单位,甲,乙 任务,时限,责任单位,, 序号,责任单位 序号,时限 序号,任务',
      (row) => headerOf(row.split(',')) !== null
    )
    expectEach(
      '任务 备注,任务 序号,是否办结,备注 任务,甲,时限,乙 序号,,任务,, 一季度,二季度,三季度 任务,一季度 序号,责任人',
      (row) => headerOf(row.split(',')) === null
    )
  })
})
