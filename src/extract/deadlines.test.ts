import {describe, expect, it} from 'vitest'
import {extractNotice} from '../index.ts'

async function limitsOf(text: string) {
  const {tasks} = await extractNotice({path: 'notice.txt', bytes: new TextEncoder().encode(text)})
  return tasks.flatMap(({deadlines}) => deadlines.map(({text: words, date, yearInferred}) => `${words} ${date ?? 'null'}${yearInferred ? ' inferred' : ''}`))
}

describe('a year that is not printed', () => {
  const unsigned = '县水利局关于做好泵站检修的通知\n一、任务\n'

  it('is the one printed last before it in its sentence where neither plan nor notice is dated', async () => {
    expect(
      await limitsOf(`${unsigned}1.检修泵站，2031年3月底前启动、9月底前完成。（责任单位：水利站）\n2.疏通渠道，次年5月底前完成。（责任单位：水利站）\n`)
    ).toEqual(['2031年3月底前 2031-03-31', '9月底前 2031-09-30 inferred', '次年5月底前 null'])
  })
  it('is told by 次年 in a sentence that prints a year', async () => {
    expect(await limitsOf(`${unsigned}1.检修泵站，2031年9月底前完成，次年1月底前总结。（责任单位：水利站）\n2.疏通渠道。（责任单位：水利站）\n`)).toEqual([
      '2031年9月底前 2031-09-30',
      '次年1月底前 2032-01-31 inferred'
    ])
  })
  it('stays unknown behind another sentence', async () => {
    expect(await limitsOf(`${unsigned}1.2031年3月底前检修泵站。9月底前疏通渠道。（责任单位：水利站）\n2.清运垃圾。（责任单位：环卫所）\n`)).toEqual([
      '2031年3月底前 2031-03-31',
      '9月底前 null'
    ])
  })
})

describe('a bare year', () => {
  const plan = (title: string) =>
    `${title}\n一、任务\n1.2032年，启动泵站改造；2033年完成管网改造。（责任单位：县水利局）\n2.清淤渠道。（责任单位：县水利局）\n县水利局\n2031年3月5日\n`

  it('is a limit before work in a plan of several years', async () => {
    expect(await limitsOf(plan('县水利三年行动方案'))).toEqual(['2032年 2032-12-31', '2033年 2033-12-31'])
  })
  it('is none in a plan of one year', async () => {
    expect(await limitsOf(plan('县水利局2031年工作要点'))).toEqual([])
  })
})
