import {expect, it} from 'vitest'
import {readText} from '../../seeds.fixture.ts'

const titleIn = async (item: string) => (await readText(`一、重点工作\n${item}\n（九）做好总结。\n`)).record.tasks[0]?.title

it.each([
  ['（一）千方百计抓好实体经济，筑牢发展的根基。\n大力推进工业化，培育骨干企业。', '千方百计抓好实体经济，筑牢发展的根基'],
  ['（一）强化标准引领，提升服务能力。\n制定服务标准。', '强化标准引领，提升服务能力'],
  ['（一）提升城区品质。\n改造背街小巷。', '提升城区品质']
])('a heading on a line of its own may hold a comma: %s', async (item, title) => {
  expect(await titleIn(item)).toBe(title)
})

it.each([
  '（一）强化标准引领，提升服务能力。制定服务标准。',
  '（一）由县水务局审核，报县政府批准。\n审核应当公开。',
  '（一）各乡镇要排查，建立台账。\n按月报送。',
  '（一）排查隐患，建立台账，限期整改。\n按月报送。'
])('a sentence is none: %s', async (item) => {
  expect(await titleIn(item)).toBe(null)
})
