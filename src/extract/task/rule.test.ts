import {describe, expect, it} from 'vitest'
import {outlineOf} from '../../outline.fixture.ts'
import {prescribes} from './prescribes.ts'

const ruleOf = (articles: string) => outlineOf(`某市志愿服务管理办法\n${articles}`)

it.each([
  [
    'the steps of a procedure that each say who takes them',
    `第二条 评审机构按照下列流程开展评审：
（一）县民政局拟定评审方案，报批后公布。
（二）县民政局抽取专家。
第三条 名额按照以下程序分配和调剂：
1.区教育局核定学位。
2.区教育局公示结果。`,
    [
      '§ 第二条评审机构按照下列流程开展评审：',
      '第二条（一） 县民政局拟定评审方案，报批后公布。',
      '第二条（二） 县民政局抽取专家。',
      '§ 第三条名额按照以下程序分配和调剂：',
      '第三条1. 区教育局核定学位。',
      '第三条2. 区教育局公示结果。'
    ]
  ],
  [
    'duties whose first stands behind the colon, half of its bracket lost',
    `第十一条 实训机构应当加强以下方面建设:一)更新设备。结合专业，添置机床。
(二)培训教师。分批轮训。
(三)管好耗材。登记造册。
第十二条 承办单位应当做好下列工作：一）安排场地。准备桌椅。
（二）维持秩序。引导观众。`,
    [
      '§ 第十一条实训机构应当加强以下方面建设：',
      '第十一条一） 更新设备。结合专业，添置机床。',
      '第十一条（二） 培训教师。分批轮训。',
      '第十一条（三） 管好耗材。登记造册。',
      '§ 第十二条承办单位应当做好下列工作：',
      '第十二条一） 安排场地。准备桌椅。',
      '第十二条（二） 维持秩序。引导观众。'
    ]
  ],
  [
    'a duty behind a list of cases',
    `第四条 有下列情形之一的，移出名录：
（一）停业的；
（二）失信的。
县文旅局应当公布移出的民宿并通知平台。
第五条 申请人应提交以下材料：
（一）申请表；
（二）身份证明。
区残联受理后应当在5个工作日内审核。`,
    ['第四条 有下列情形之一的，移出名录：⏎（一）停业的；⏎（…', '第五条 申请人应提交以下材料：⏎（一）申请表；⏎（二）身… | 5个工作日内']
  ],
  [
    'no duty inside an item of its list',
    `第六条 托育机构可以申请以下补贴：
（一）建设补贴。按照床位发放。
以评定结果为准。
（二）星级补贴。按照等级发放。
县卫健局每年委托第三方开展评定。`,
    []
  ]
])('a rule: %s', async (_, articles, outline) => {
  expect(await ruleOf(articles)).toEqual(outline)
})

describe('a sentence of a rule', () => {
  it.each([
    ['behind what is found', '用人单位发现申报材料不实的，应当撤回申报并报告市人社局'],
    ['behind what is learnt', '养老机构得知老人走失，应当立即报告县民政局'],
    ['behind what stays as it is', '共建单位不改变原有管理体制，对活动负主体责任，并主动接受督导'],
    ['of who lists whom', '县文旅局对民宿实行名录管理'],
    ['of what all must do', '各单位实行网格化管理，明确专人'],
    ['of who puts others under a regime', '驿站机构实行备案管理，区城管局每年公布名录'],
    ['of who manages', '县文旅局管理民宿名录'],
    ['of a generic organ', '资料不齐的，由主管登记机关核定面积'],
    ['of a generic organ', '摊主退摊的，登记机关应当及时退还押金'],
    ['of who is to make rules', '收费办法由国务院另行规定'],
    ['of who has it done', '县住建局可以委托检测机构开展检查']
  ])('%s is a duty', (_, sentence) => {
    expect(prescribes(sentence.replaceAll('，', ','))).toBe(true)
  })
  it.each([
    ['of what persons are', '讲解类辅导员应当是文博单位、科普基地的专业管理人员'],
    ['of what persons are', '专家应当是具有高级职称的企业、行业协会管理人员'],
    ['of conditions', '承训机构一般应具备以下条件:有场地'],
    ['of conditions', '申报单位须同时符合下列要求:在本市登记;建立台账'],
    ['of purpose', '根据《民宿条例》,为推动乡村旅游,规范经营单位管理,制定本办法'],
    ['of purpose', '按照《养老规划》要求,结合实际,规范养老机构管理,提升服务,制订本细则'],
    ['of a penalty', '代理机构泄露秘密的,按照有关规定承担法律责任'],
    ['of a right of persons', '居民可以委托他人办理登记'],
    ['of a right of persons', '摊主可委托管理单位或者其他机构办理摊位登记'],
    ['of who is asked', '跨县摆摊的，应当征求该县公安机关交通管理部门意见'],
    ['of who is managed', '培训机构实行名录管理,及时公布并动态调整'],
    ['of who is managed', '示范企业实施分级管理,有进有出']
  ])('%s is none: %s', (_, sentence) => {
    expect(prescribes(sentence)).toBe(false)
  })
})
