import {expect, it} from 'vitest'
import {readText} from '../../seeds.fixture.ts'

const titleOf = async (text: string) => (await readText(text)).record.notice.title
const BODY = '\n一、任务\n（一）清理摊位。\n（二）疏通管网。'

it.each([
  [
    '问答实录：《关于发展海安区夜市的若干意见》的有关情况',
    '\n- **文件名称**：关于发展海安区夜市的若干意见\n记者：什么是夜市？\n王明：夜市是城市生活的组成部分。'
  ],
  ['政策解读：《海安区夜市提升行动方案》有关情况', BODY],
  ['图解：海安区夜市提升行动方案', `\n发布日期：2024-05-06\n来源：区政府办${BODY}`],
  ['一图读懂：海安区夜市提升行动方案', BODY],
  ['海安区夜市：提升行动方案', BODY]
])('%s is a title, whatever stands below it', async (title, below) => {
  expect(await titleOf(title + below)).toBe(title)
})

it.each([
  ['a label', '公文种类：规范性文件通知'],
  ['a link to an explanation', '政策解读：《海安区夜市提升行动方案》有关情况']
])('%s above the title is none', async (_, first) => {
  expect(await titleOf(`${first}\n海安区夜市提升行动方案${BODY}`)).toBe('海安区夜市提升行动方案')
})
