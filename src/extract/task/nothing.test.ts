import {describe, expect, it} from 'vitest'
import {outlineOf} from '../../outline.fixture.ts'
import {readText} from '../../seeds.fixture.ts'

const background = (title: string) =>
  outlineOf(
    `某市船舶产业发展规划\n一、${title}\n造船业规模不断扩大。\n（一）造船业\n全市已建成船坞十二座，产值居全省前列。\n二、主要任务\n（一）突破关键部件\n支持船厂与高校联合攻关。`
  )

describe('a chapter of background', () => {
  it.each([
    '实施背景',
    '规划背景',
    '发展态势',
    '当前面临的总体形势',
    '产业发展现状',
    '基础与优势',
    '机遇和挑战',
    '充分认识发展船舶产业的重要意义',
    '产业发展成效显著',
    '清理整顿工作的指导思想',
    '已经开展的工作',
    '2023年工作回顾',
    '必要性',
    '存在的主要问题'
  ])('%s is a section, and so are its items', async (title) => {
    expect(await background(title)).toEqual([`§ 一、${title}`, '§ （一）造船业', '§ 二、主要任务', '二、（一） 突破关键部件⏎支持船厂与高校联合攻关。'])
  })
  it.each(['夯实发展基础', '营造良好态势', '巩固整治成效', '改善水质现状', '分析研判形势', '解决突出问题', '提高思想认识', '报送工作开展情况'])(
    '%s is none',
    async (title) => {
      expect(await background(title)).toContain('一、（一） 造船业⏎全市已建成船坞十二座，产值居全省前列。')
    }
  )
  it('without items is a section', async () => {
    expect(
      await outlineOf('某市意见\n一、实施背景\n近年来，造船业规模不断扩大。但关键部件仍依赖外购。\n二、主要任务\n（一）突破关键部件。支持船厂攻关。')
    ).toEqual(['§ 一、实施背景', '§ 二、主要任务', '二、（一） 突破关键部件。支持船厂攻关。'])
  })
})

describe('notes and terms', () => {
  const notice = (rest: string) =>
    `某市办公室关于加强养老院考核的意见\n某政办发〔2019〕4号\n各县区人民政府：\n一、建立考核系统。2019年3月底前，市民政局建立养老院考核系统。\n二、完善指标体系。各县区要应用考核指标（见附件）。\n附件：养老院考核指标\n某市人民政府办公室\n2019年1月16日\n\n附件\n${rest}`
  const tasks = ['一、 建立考核系统。2019年3月底前，市民政局建立养… | 2019年3月底前', '二、 完善指标体系。各县区要应用考核指标（见附件）。']
  it.each([
    [
      'below 注：',
      '养老院考核指标\n入住率、满意度。\n注：\n1.养老院考核应采用上述全部指标。护理型养老院可选用部分指标。\n2.标记“▲”的指标为监测指标。\n3.满意度以市统计局公布的数据为准。'
    ],
    ['behind 注：', '养老院考核指标\n入住率、满意度。\n注：1.考核应采用上述全部指标。\n2.标记“▲”的指标为监测指标。'],
    ['below 填表说明', '养老院考核指标\n填表说明\n1.“入住率”栏，填写上年平均数。\n2.“满意度”栏，填写抽查结果。'],
    ['below 备注：, in brackets', '养老院考核指标\n备注：\n（1）入住率按月计算。\n（2）满意度按年计算。'],
    ['of a form to apply with', '养老院考核申报表\n一、基本情况\n名称：\n二、服务计划\n（不超过300字）\n三、主管部门意见\n（盖章）'],
    ['of a slip to return', '参会回执\n一、单位\n二、人数\n三、是否住宿'],
    ['of 名词解释', '名词解释\n一、智能手环：佩戴在手腕上的装置。\n二、远程看护：看护人员应以适当方式在院外看护。']
  ])('%s are nothing', async (_, rest) => {
    expect(await outlineOf(notice(rest))).toEqual(tasks)
  })
  it('end where an item begins', async () => {
    expect(await outlineOf('某县方案\n一、各镇制定清单。\n注：\n1.按月填写。\n2.如实填写。\n二、任务\n1.清理河道。\n2.加固堤防。')).toEqual([
      '一、 各镇制定清单。',
      '§ 二、任务',
      '二、1. 清理河道。',
      '二、2. 加固堤防。'
    ])
  })
})

const attached = (head: string, rest: string) =>
  `某市渔业局关于开展示范渔场申报的通知\n\n各县区渔业局：\n一、各县区渔业局于2023年9月30日前报送推荐表。\n二、市渔业局组织专家评审。\n\n某市渔业局\n2023年3月6日\n\n${head}\n${rest}`

describe('an attachment', () => {
  it.each([
    [
      'that is a form',
      '附件4-1',
      '示范渔场申报书\n一、申报单位基本信息\n企业名称：\n成立时间：\n二、建设方案\n（此部分重点阐述建设内容，不超过500字。）\n三、推广计划\n（一）提升计划\n（二）推广应用计划'
    ],
    ['that is a promise to sign', '附件2', '诚信承诺书\n本单位承诺：\n一、所报材料真实。\n二、遵守各项规定。\n单位（盖章）：'],
    ['that lists commended practices', '附件', '大督查发现的典型经验做法\n（共3项）\n1.东港区推进紧密型医联体建设。\n2.西湾县以“一窗办理”提升登记服务水平。'],
    ['that names whom to praise', '附件：', '先进集体和先进个人名单\n一、先进集体\n东港渔政站\n二、先进个人\n甲某某']
  ])('%s holds nothing', async (_, head, rest) => {
    expect(await outlineOf(attached(head, rest))).toEqual(['一、 各县区渔业局于2023年9月30日前报送推荐表。 | 2023年9月30日前', '二、 市渔业局组织专家评审。'])
  })
  it('that is a plan holds tasks', async () => {
    expect(await outlineOf(attached('附件1', '示范渔场建设方案\n一、建设渔场。\n二、培训渔民。'))).toHaveLength(4)
  })
  it('of a form is told by the reason of its text', async () => {
    const {coverage} = (await readText(attached('附件4-1', '示范渔场申报书\n一、申报单位基本信息\n企业名称：'))).record
    expect(
      coverage.trivia
        .filter(({reason}) => reason === 'form')
        .map(({text}) => text)
        .join('')
    ).toContain('申报单位基本信息')
  })
})

describe('contacts', () => {
  it('are no items, and no part of one', async () => {
    expect(
      await outlineOf('某市通知\n一、各单位于8月14日前寄送申报书。\n二、联系方式\n市体育局群体处：王某 0000-1234567\n三、联系人：甲某某，电话：0000-7654321')
    ).toEqual(['一、 各单位于8月14日前寄送申报书。 | 8月14日前', '§ 二、联系方式'])
  })
})
