import {describe, expect, it} from 'vitest'
import {readText} from '../seeds.fixture.ts'

const read = async (text: string) => (await readText(text)).record
const textsOf = async (text: string) => (await read(text)).tasks.map((task) => `${task.marker} ${task.text.replaceAll('\n', '⏎')}`)

describe('a number of a page that stands bare inside a sentence', () => {
  it.each([
    [
      'of a short text',
      `云溪市智能渔船管理要求

一、渔船网络安全要求
（一）船东应建立健全网络安全责任制度，确定安全负责人，
落实安全保护责任，并按照规定留存渔船网络日志不少于六
个月。
（二）船东应建立完善渔船数据安全管理制度，实施数据分
2
类分级管理，制定重要数据目录，强化数据访问权限管理和
安全审计；及时处置数据泄露事件。
（三）船东应满足渔船软件升级接口管理要求，符合软件升
级职责和角色定义、供应商计划管理等规
3
定。
（四）船东应制定渔船网络安全审计规范，并对网络安全管
理和技术措施运行等开展审计。`,
      [
        '（一） 船东应建立健全网络安全责任制度，确定安全负责人，落实安全保护责任，并按照规定留存渔船网络日志不少于六个月。',
        '（二） 船东应建立完善渔船数据安全管理制度，实施数据分类分级管理，制定重要数据目录，强化数据访问权限管理和安全审计；及时处置数据泄露事件。',
        '（三） 船东应满足渔船软件升级接口管理要求，符合软件升级职责和角色定义、供应商计划管理等规定。',
        '（四） 船东应制定渔船网络安全审计规范，并对网络安全管理和技术措施运行等开展审计。'
      ]
    ],
    [
      'of items with headings',
      '某县林业方案\n一、任务\n1.更新苗圃。更换老旧的灌溉设备，建设苗\n11\n情监测站，公开苗木信息。\n2.养护林道。清理落石、疏通边沟，拓宽会\n12\n车道，安装护栏。',
      ['1. 更新苗圃。更换老旧的灌溉设备，建设苗情监测站，公开苗木信息。', '2. 养护林道。清理落石、疏通边沟，拓宽会车道，安装护栏。']
    ]
  ])('is no part of it: %s', async (_, text, texts) => {
    expect(await textsOf(text)).toEqual(texts)
    expect((await read(text)).coverage.trivia.filter(({reason}) => reason === 'page-number')).toHaveLength(2)
  })

  it('stands with others that nothing parts, behind a full stop, and above another number', async () => {
    const text =
      '某县林业方案\n一、任务\n1.更新苗圃。更换老旧的灌溉设备，建设苗\n1\n情监测站，公开信息。\n2.养护林道。疏通边沟，拓宽会车道，推广绿\n2\n3\n色工艺。\n3.巡查林区。清理落石。\n4\n4.登记林木。清理落石、疏通边沟，公布林\n5\n木名录。'
    expect(await textsOf(text)).toEqual([
      '1. 更新苗圃。更换老旧的灌溉设备，建设苗情监测站，公开信息。',
      '2. 养护林道。疏通边沟，拓宽会车道，推广绿色工艺。',
      '3. 巡查林区。清理落石。',
      '4. 登记林木。清理落石、疏通边沟，公布林木名录。'
    ])
  })
  it('is none behind a full stop where other numbers stand between the pages', async () => {
    const text =
      '某县林业方案\n一、任务\n1.更新苗圃。更换老旧的灌溉设备，建设苗\n1\n情监测站，公开信息。\n2.巡查林区。清理落石。\n2\n登记落石。\n2\n3.登记林木。清理落石、疏通边沟，公布林\n3\n木名录。'
    expect((await read(text)).coverage.trivia.filter(({reason}) => reason === 'page-number').map(({text: number}) => number)).toEqual(['1', '3'])
  })

  it.each([
    ['before what it counts', '1.改造老旧的灌溉设备，在东岭村新建\n2\n座泵站。\n2.清理落石、疏通边沟，在西坪村新增\n3\n处会车道。'],
    ['one alone', '1.更换老旧的灌溉设备，建设苗\n11\n情监测站。\n2.清理落石、疏通边沟。'],
    ['not higher than the last', '1.更换老旧的灌溉设备，建设苗\n12\n情监测站。\n2.清理落石、疏通边沟，拓宽会\n11\n车道。'],
    [
      'in a table that lost its lines',
      '1.执行标准。\n弹性计算应用接口、存储接口规范\n2\n云计算参考架构、术语\n云服务计量指标、级别协议规范\n3\n云资源监控通用要求\n分布式存储、网络接口技术要求\n4\n虚拟化管理要求'
    ]
  ])('is none: %s', async (_, items) => {
    const {trivia} = (await read(`某县林业方案\n一、任务\n${items}`)).coverage
    expect(trivia.filter(({reason}) => reason === 'page-number')).toEqual([])
  })
})

it('a run of numbers that cuts no sentence is no pages, however long', async () => {
  const run = Array.from({length: 2000}, (_, at) => at + 1).join('\n')
  const {coverage} = await read(`某县林业方案\n一、任务\n1.更新苗圃。清理落石。\n${run}\n2.登记林木。`)
  expect(coverage.trivia.filter(({reason}) => reason === 'page-number')).toEqual([])
})
