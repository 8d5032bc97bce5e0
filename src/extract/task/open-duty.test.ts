import {describe, expect, it} from 'vitest'
import {outlineOf} from '../../outline.fixture.ts'

describe('an unnumbered paragraph that says who must act and until when is a task', () => {
  it.each([
    [
      'below the last item',
      `某市人民政府办公室关于全面推行养老院公示的意见\n各县区人民政府：\n现提出如下意见。\n一、公示价格。各县区要公示收费标准。\n二、公示投诉。各县区要公示投诉电话。\n各县区要于2023年3月底前制定方案，并报市民政局备案。市民政局每年2月底前通报情况。\n某市人民政府办公室\n2022年12月5日`,
      [
        '一、 公示价格。各县区要公示收费标准。',
        '二、 公示投诉。各县区要公示投诉电话。',
        '- 各县区要于2023年3月底前制定方案，并报市民政… | 2023年3月底前 每年2月底前'
      ]
    ],
    [
      'in the letter that goes out with a plan',
      `某县水利局关于印发巡堤方案的通知\n各乡镇人民政府：\n现将方案印发给你们，请认真落实。\n请各乡镇人民政府于每月25日前将巡堤台账报县水利局。\n某县水利局\n2031年3月1日\n\n巡堤方案\n一、任务\n1.巡查堤防。\n2.补种草皮。`,
      ['- 请各乡镇人民政府于每月25日前将巡堤台账报县水利… | 每月25日前', '§ 一、任务', '一、1. 巡查堤防。', '一、2. 补种草皮。']
    ],
    [
      'below the last item of a chapter',
      `某县护林方案\n一、任务\n1.巡查山林。\n2.清理枯枝。\n每季度末月20日前，各林场要向县林业局报送进展。`,
      ['§ 一、任务', '一、1. 巡查山林。', '一、2. 清理枯枝。', '一、- 每季度末月20日前，各林场要向县林业局报送进展。 | 每季度末月20日前']
    ]
  ])('%s', async (_, text, outline) => {
    expect(await outlineOf(text)).toEqual(outline)
  })

  it.each([
    ['nobody is named', '请认真贯彻执行，于9月底前将进展报县林业局。'],
    ['no limit is set', '请各林场及时将进展报县林业局。'],
    ['it tells what was done', '截至2月底，各林场已全部完成清理。'],
    ['it tells of a day', '县林业局网站于2030年1月1日开通，各林场可查询。']
  ])('not where %s', async (_, said) => {
    const items = ['一、 巡查山林。', '二、 清理枯枝。']
    expect(await outlineOf(`某县林业局关于护林的通知\n各林场：\n${said}\n一、巡查山林。\n二、清理枯枝。\n${said}\n某县林业局\n2031年3月1日`)).toEqual(items)
  })
})
