import {expect, it} from 'vitest'
import {outlineOf} from '../../outline.fixture.ts'

it('a line that lost its breaks goes on at each label behind a blank', async () => {
  expect(
    await outlineOf(
      '1.修建城东泵站。 牵头领导:林某某 责任单位:县水利局 项目责任人:周某某 实际完成情况:主体已经完工。 2.加装路灯二百盏。 牵头领导:王某某 责任单位:县住建局 配合单位:县财政局、城东街道'
    )
  ).toEqual(['1. 修建城东泵站。⏎实际完成情况：主体已经完工。 | R 县水利局', '2. 加装路灯二百盏。 | R 县住建局 S 县财政局 S 城东街道'])
  expect(await outlineOf('1、清淤河道三公里。 责任单位:县水利局 完成时限:6月底前 2、加固堤防。 责任单位:县水利局、各乡镇 完成时限:9月底前')).toEqual([
    '1、 清淤河道三公里。 | R 县水利局 | 6月底前',
    '2、 加固堤防。 | R 县水利局 R 各乡镇 | 9月底前'
  ])
})

it('a sentence with one label, or labels without a blank before them, is no such line', async () => {
  expect(await outlineOf('一、工作要求\n（一）明确分工。各村报送 责任单位:村委会的名单，写明牵头单位:镇政府。')).toEqual([
    '§ 一、工作要求',
    expect.stringContaining('一、（一） 明确分工。')
  ])
})

it('a line of the main person who answers stands with the labels of who', async () => {
  expect(
    await outlineOf(
      '一、扩建学校\n新建小学三所。\n责任单位：县教育局\n主要责任人：林某某\n进度安排：9月底前开工\n改建幼儿园五所。\n责任单位：县住建局\n具体责任人：王某某\n进度安排：年底前完工'
    )
  ).toEqual(['§ 一、扩建学校', '一、- 新建小学三所。 | R 县教育局 | 9月底前', '一、- 改建幼儿园五所。 | R 县住建局 | 年底前'])
})
