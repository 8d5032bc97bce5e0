import {expect, it} from 'vitest'
import {outlineOf} from '../../outline.fixture.ts'
import {readText} from '../../seeds.fixture.ts'

const letter = (one: string, other: string) =>
  `某市人民政府办公室关于印发两个文件的通知\n各县区人民政府：\n《${one}》和《${other}》已经市政府同意，现印发给你们，请认真贯彻执行。\n某市人民政府办公室\n2018年12月18日\n${one}\n一、关于管理\n（一）清查苗圃。\n（二）登记林道。\n苗圃的认定，由市林业局会同市财政局办理。上述政策执行期限为2019年1月1日至2023年12月31日。\n${other}\n为支持林业，特制定本文件：\n一、关于支持\n（一）设立专项资金。\n（二）发放贷款。`

it.each([
  ['林业单位改制的规定', '进一步支持林业企业发展的规定'],
  ['林场管护方案', '苗圃更新方案'],
  ['护林员考核办法（试行）', '林道养护标准']
])('of two documents that a notice issues, %s and %s, the second begins with its title', async (one, other) => {
  const text = letter(one, other)
  expect(await outlineOf(text)).toEqual([
    '§ 一、关于管理',
    '一、（一） 清查苗圃。',
    '一、（二） 登记林道。',
    '§ 一、关于支持',
    '一、（一） 设立专项资金。',
    '一、（二） 发放贷款。'
  ])
  expect((await readText(text)).record.notice.planTitle).toBe(one)
})

it('a document that an item names begins none', async () => {
  const text =
    '某市林业局关于护林的通知\n各林场：\n现将有关事项通知如下：\n一、参考《护林员考核办法》考核。\n二、清理枯枝。\n某市林业局\n2031年3月1日\n护林任务表\n一、任务\n1.巡山。\n2.护林员考核办法\n按月考核护林员。'
  expect((await readText(text)).record.notice.planTitle).toBe('护林任务表')
})
