import {describe, expect, it} from 'vitest'
import fc from 'fast-check'
import {outlineOf} from '../../outline.fixture.ts'
import {headingUnits} from './heading-units.ts'

const unitsOf = (heading: string) => headingUnits(heading).map(({start, end}) => heading.slice(start, end))

describe('a heading that is units', () => {
  it.each([
    ['县教育局:牵头制定校车方案;检查站点。', ['县教育局']],
    ['县水利局、县林业局:每月巡查。', ['县水利局', '县林业局']],
    ['县委组织部:选派干部。', ['县委组织部']],
    ['县卫生局监督所:检查泳池。', ['县卫生局监督所']],
    ['市家庭教育指导中心:上门服务。', ['市家庭教育指导中心']],
    ['县自然资源局', ['县自然资源局']],
    ['县政府督查室', ['县政府督查室']],
    ['教务处:负责课堂安全,检查实验室。', ['教务处']],
    ['护理部:具体负责巡视病房。', ['护理部']],
    ['矿区管理职能部门:县矿管委负责组织申报。', ['矿区管理职能部门']],
    ['电网公司、燃气公司、某某网络等本市分公司:按照分工检修。', ['电网公司', '燃气公司', '某某网络']],
    ['甲公司、乙公司等县分公司(简称“管线单位”):巡查管线。', ['甲公司', '乙公司']]
  ])('%s', (heading, units) => {
    expect(unitsOf(heading)).toEqual(units)
  })
  it.each([
    '市农业农村局会同有关单位不定期抽查合作社。',
    '县文旅局指导各乡镇(街道)。',
    '区住建局负责督促物业服务企业。',
    '市教育局每学期检查民办培训机构:',
    '县水利局考核各河长办:',
    '镇政府应当及时报告县应急局',
    '市交通局管理全市客运企业',
    '引导文化企业:发放消费券。',
    '检查各科室:负责人签字。',
    '主要任务:负责巡查堤防。',
    '活动主管部门:县教育局'
  ])('is no sentence about them: %s', (heading) => {
    expect(unitsOf(heading)).toEqual([])
  })
  it('whatever it says they do', () => {
    const who = fc.constantFrom('市民政局', '县水利局', '区教育局', '镇政府')
    const does = fc.constantFrom('负责指导', '会同财政部门检查', '应当督促', '定期抽查', '协助', '牵头组织')
    const whom = fc.constantFrom('服务机构', '各县(区)民政局', '有关部门', '辖区企业', '县实验学校')
    fc.assert(
      fc.property(who, does, whom, fc.constantFrom('', '。', ':'), (...words) => {
        expect(unitsOf(words.join(''))).toEqual([])
      })
    )
  })
})

it('a name that is all of its item is nobody who is responsible for it', async () => {
  const outline = await outlineOf(`某县护林工作方案
一、任务分工
（一）县林业局：巡查林区；登记火源。
（二）县教育局管护实验小学。
（三）县水利局
1.清淤水渠。`)
  expect(outline).toEqual([
    '§ 一、任务分工',
    '一、（一） 县林业局：巡查林区；登记火源。 | R 县林业局',
    '一、（二） 县教育局管护实验小学。',
    '§ （三）县水利局',
    '一、（三）1. 清淤水渠。 | R 县水利局'
  ])
})
