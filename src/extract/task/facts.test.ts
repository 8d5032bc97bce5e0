import {expect, it} from 'vitest'
import {outlineOf} from '../../outline.fixture.ts'

/** Items of one chapter beside one of work. */
async function items(...texts: readonly string[]): Promise<string[]> {
  const marks = ['（一）', '（二）', '（三）']
  const outline = await outlineOf(
    `海安区夜市试点方案\n一、内容\n${texts.map((text, at) => `${marks[at] ?? ''}${text}\n`).join('')}二、措施\n（一）摊位改造。改造破损摊位。`
  )
  expect(outline.slice(-2)).toEqual(['§ 二、措施', '二、（一） 摊位改造。改造破损摊位。'])
  return outline.slice(1, -2)
}

it.each([
  ['who takes part', '试点单位。\n东湖学院、市博物馆。', '承担单位。海安大学。'],
  ['for how much', '摊位费标准\n每月20元。', '租金标准。东街32.5元/平方米/月、西街18元/平方米/月（不含水电费）。'],
  ['when', '报名时间\n报名时间：2031年3月1日至3月10日。', '展出日期。2031年5月1日至5月5日。'],
  ['whom it is for', '资助对象。资助对象为在册摊主，其中包括合作社。', '租赁期限\n租赁期限不超过三年。'],
  ['what applicants must be', '骨干教师。申请人须在本县任教。', '龙头企业。申报单位应当具有独立法人资格，且在本区纳税三年。'],
  ['what a figure shows', '大号摊车。\n图3大号摊车尺寸（单位：毫米）', '前后牌对比。\n图5前牌图6后牌'],
  [
    'who belongs to it',
    '部门委员\n王某某市商务局副局长\n李某区城管局局长\n赵某某团市委书记',
    '专家委员（按姓氏笔画为序）\n张某某海安大学教授\n周某市博物馆馆长、研究员\n吴某某科学院院士'
  ]
])('items that state %s are sections', async (_, one, other) => {
  const outline = await items(one, other)
  expect(outline.map((line) => line.slice(0, 5))).toEqual(['§ （一）', '§ （二）'])
})

it.each([
  ['free days', '端阳节：6月1日放假，与周末连休。', '元旦：12月30日至1月1日放假调休，共3天。12月29日（星期六）上班。'],
  ['figures', '小号摊车涂装样图。', '大号摊车涂装样图。'],
  ['references', '王某.夜市统计方法（第二版）[M].北京：某某出版社，2016。', '某部.夜市指导原则[Z].（2018-01-04）.'],
  ['days, without a heading', '报名时间3月1日至10日', '展出时间：5月1日至5月5日。']
])('items that are %s are nothing', async (_, one, other) => {
  expect(await items(one, other)).toEqual([])
})

it.each([
  ['names a limit', '报名时间。3月10日前报名。'],
  ['names when work is done', '完成时间。3月1日至10日完成改造。'],
  ['asks applicants', '骨干教师。申请人应于5月底前提交材料。'],
  ['names who checks', '租赁期限。租赁期限为三年，由区商务局审核。'],
  ['names work on prices', '降低租金。每月降低20元。'],
  ['has units do something', '试点单位。东湖学院负责搭建平台。'],
  ['has a unit clause', '摊位清运。\n区城管局负责。'],
  ['goes on with work', '假期：5月1日放假，各单位安排值班。'],
  ['names whom to appoint', '选聘委员\n聘请王某某任副局长\n聘请李某任局长\n聘请赵某任书记']
])('an item that %s is a task', async (_, item) => {
  expect((await items(item)).filter((line) => line.startsWith('一、（一）'))).toHaveLength(1)
})

it('of conditions below conditions the headings are sections', async () => {
  expect(
    await outlineOf(
      '海安区人才公寓公告\n一、申请类别及条件\n（一）申请类别\n1.骨干教师。申请人在本区任教。\n2.名医。由区卫健局推荐。\n（二）承租人基本条件\n申请人还应符合以下条件：\n1.大学本科以上学历。\n2.在本区无住房。\n二、受理\n（一）受理申请。区住建局于5月底前受理申请。\n三、参考文献\n[1]王某.夜市[M].北京：某某出版社，2016。'
    )
  ).toEqual([
    '§ 一、申请类别及条件',
    '§ （一）申请类别',
    '§ （二）承租人基本条件',
    '§ 二、受理',
    '二、（一） 受理申请。区住建局于5月底前受理申请。 | 5月底前',
    '§ 三、参考文献'
  ])
})

it('an item whose clause says who leads and who helps is theirs: no unit is lost', async () => {
  const outline = await items('督导单位。\n市商务局牵头，区城管局配合。', '试点单位。\n东湖学院、市博物馆。')
  expect(outline).toEqual(['一、（一） 督导单位。 | L 市商务局 S 区城管局', '§ （二）试点单位'])
})
