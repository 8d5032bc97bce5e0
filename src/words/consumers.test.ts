import {describe, expect, it} from 'vitest'
import {extractNotice} from '../index.ts'

const read = async (text: string) => extractNotice({path: 'a.txt', bytes: new TextEncoder().encode(text)})

/** Names that a notice may give work to, from ministries to villages. */
const NAMES = `
  外交部 国防部 国家发展改革委 教育部 科技部 工业和信息化部 国家民委 公安部 民政部 司法部 财政部 人力资源社会保障部 自然资源部 生态环境部 住房城乡建设部 交通运输部 水利部 农业农村部 商务部 文化和旅游部
  国家卫生健康委 退役军人事务部 应急管理部 中国人民银行 审计署 国务院国资委 海关总署 税务总局 市场监管总局 金融监管总局 中国证监会 广电总局 体育总局 国家统计局 国家医保局 国务院参事室 国管局 国家信访局 国家粮食和储备局 国家能源局
  国家数据局 国家国防科工局 国家烟草局 国家移民局 国家林草局 国家铁路局 中国民航局 国家邮政局 国家文物局 国家中医药局 国家疾控局 国家矿山安监局 国家消防救援局 国家外汇局 国家药监局 国家知识产权局 中国气象局 中国科学院 中国工程院 国家电网公司
  全国总工会 共青团中央 全国妇联 中国科协 中国残联 全国工商联 中国红十字会 最高人民法院 最高人民检察院 中央宣传部
  省政府办公厅 省财政厅 省高级人民法院 省人民检察院 省军区 省总工会 省供销社 省广播电视台 省气象局 省地震局 省通信管理局 省农科院 省社科院 省委党校 省红十字会 省国资委 省药监局 省档案馆 省图书馆 省博物馆
  市委办公室 市委组织部 市纪委监委 市委政法委 市委编办 市委网信办 市人大常委会办公室 市政协办公室 市中级人民法院 市检察院 市发展改革委 市工业和信息化局 市民族宗教局 市住房城乡建设局 市城管局 市行政审批局 市数据局 市金融办 市口岸办 市人防办
  市海关 市科协 市残联 市文联 市侨联 市社科联 市工商联 市贸促会 市总工会 市妇联 团市委 市关工委 市气象台 市广播电视台 市融媒体中心 市疾控中心 市公共资源交易中心 市公积金管理中心 市大数据中心 市不动产登记中心
  市交警支队 市消防救援支队 市文化市场综合行政执法支队 市城建集团 市交通运输集团 市自来水公司 市公交公司 市供电公司 市邮政管理局 市烟草专卖局 市税务局 市邮政分公司 市农商行 市农业发展银行 市人民医院 市中医院 市职业技术学院 市第一中学 市实验幼儿园 市植物园
  县政府 县人民政府 县政府办 县信访局 县档案馆 县图书馆 县文化馆 县博物馆 县林场 县国有林场 县种畜场 县水管站 县农技站 县动物卫生监督所 县道路运输管理所 县供销社 县联社 县武装部 县人武部 县红十字会
  县防汛抗旱指挥部 县安委会 县河长办 县乡村振兴专班 县招商专班 县政务公开领导小组 县扫黑除恶领导小组办公室 县经济开发区管委会 县高新区管委会 县景区管委会 县司法局 县林业和草原局 县自然资源和规划局 县行政审批服务局 县农业综合执法大队 县公路段 县园林处 县环卫处 县城投公司 县国投集团
  西岭镇 西岭镇政府 临河乡人民政府 北关街道 北关街道办事处 各乡镇 各镇街 各村委会 村委会 居委会 各村（社区） 村民委员会 西岭派出所 西岭财政所 镇农业服务中心 镇综合执法队 镇文化站 镇卫生院 西岭中心校 各村民小组
  各县（市、区）政府 各县（市、区）政府（管委会） 市政府各部门 市直有关部门 各有关单位 县直有关单位 国企 市属国企 中央驻地方单位 驻地部队 各院校 各高校 各医院 各银行 各行业协会 各企业 有关企业 各施工单位 各工业园区 各乡镇（街道）
`
  .trim()
  .split(/\s+/u)

/** One task after the other, each in the form asked for: the names that it was read with. */
async function unitsIn(form: (name: string) => string): Promise<string[][]> {
  const {tasks} = await read(`某县工作任务\n一、任务\n${NAMES.map((name, at) => `${at + 1}.公布清单。${form(name)}\n`).join('')}`)
  return tasks.map(({units}) => units.map(({name}) => name))
}
const alone = NAMES.map((name) => [name])

describe('two hundred names of units', () => {
  it('are two hundred', () => {
    expect(new Set(NAMES).size).toBeGreaterThanOrEqual(200)
  })
  it.each([
    ['in a labelled bracket', (name: string) => `（责任单位：${name}）`],
    ['in an unlabelled bracket', (name: string) => `（${name}负责）`],
    ['in a sentence of its own', (name: string) => `${name}负责落实。`],
    ['on a line below', (name: string) => `公布时列出依据。\n${name}牵头落实`]
  ])('are units %s', async (_, form) => {
    expect(await unitsIn(form)).toEqual(alone)
  })
  it('are parted from the unit behind them by 和', async () => {
    expect(await unitsIn((name) => `（责任单位：${name}和县甲乙局）`)).toEqual(NAMES.map((name) => [name, '县甲乙局']))
  })
  it('are units of a flattened table', async () => {
    const rows = NAMES.map((name, at) => `${at + 1}\n公布第${at + 1}批事项的收费清单。\n${name}\n6月底前\n`).join('')
    const {tasks} = await read(`某市工作分工表\n序号\n工作任务\n责任单位\n完成时限\n${rows}`)
    expect(tasks.map(({units}) => units.map(({name}) => name))).toEqual(alone)
  })
  it('are units of a table without a header', async () => {
    const rows = NAMES.map((name, at) => `${at + 1}　　公布第${at + 1}批事项的收费清单。　　${name}　　6月底前\n`).join('')
    const {tasks} = await read(`某市工作分工表\n${rows}`)
    expect(tasks.map(({units}) => units.map(({name}) => name))).toEqual(alone)
  })
  it('are recipients', async () => {
    const notices = await Promise.all(NAMES.map((name) => read(`某县关于做好公开工作的通知\n${name}：\n一、公布清单。\n二、公布目录。\n`)))
    expect(notices.map(({notice}) => notice.recipients)).toEqual(alone)
  })
})

/** Classes of units and places issue nothing. */
const ORGANS = NAMES.filter((name) => !/^(?:各|有关|市属|驻地|国企|中央驻)|有关|各|^(?:西岭镇|北关街道)$/u.test(name))

describe('names of organs', () => {
  it('sign a notice', async () => {
    const notices = await Promise.all(ORGANS.map((name) => read(`关于做好公开工作的通知\n各乡镇：\n一、公布清单。\n二、公布目录。\n${name}\n2023年4月10日\n`)))
    expect(notices.map(({notice}) => notice.issuer)).toEqual(ORGANS)
  })
  it('are headings of what they have to do', async () => {
    const own = ORGANS.filter((name) => /^[省市县镇国]/u.test(name))
    const {tasks} = await read(`某县任务清单\n一、分工\n${own.map((name) => `（一）${name}：公布清单。\n1.每月清点一次。\n2.公布渠道。\n`).join('')}`)
    expect(tasks.map(({units}) => units.map(({name}) => name))).toEqual(own.flatMap((name) => [[name], [name]]))
  })
})
