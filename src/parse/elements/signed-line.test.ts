import {describe, expect, it} from 'vitest'
import {readText} from '../../seeds.fixture.ts'

const HEAD = '云溪县水利局关于做好河道清淤工作的通知\n各乡镇：\n一、公布清淤路段。\n二、6月底前清点沿河闸门。\n'
const noticeOf = async (text: string) => (await readText(text)).record.notice

describe('a signature and its date on one line', () => {
  it.each([
    ['run together', '云溪县水利局2031年3月5日', '云溪县水利局'],
    ['in Chinese numerals', '云溪县水利局二○三一年三月五日', '云溪县水利局'],
    ['of two organs', '云溪县水利局　云溪县林业局2031年3月5日', '云溪县水利局、云溪县林业局'],
    ['parted by white space', '云溪县水利局　　　　2031年3月5日', '云溪县水利局']
  ])('are two, %s', async (_, line, issuer) => {
    expect(await noticeOf(`${HEAD}${line}\n（此件公开发布）\n`)).toMatchObject({issuer, issuedOn: '2031-03-05', note: '此件公开发布'})
  })
  it.each(['云溪县水利局2031年3月5日印发', '来自云溪县水利局网站2031年3月5日', '三、云溪县水利局2031年3月5日'])('are none of: %s', async (line) => {
    expect((await noticeOf(HEAD + line)).issuedOn).toBeNull()
  })
})

describe('the bracket below the title of what is sent on', () => {
  const PLAN = '云溪县河道清淤工作意见'
  const sent = async (below: string) =>
    noticeOf(
      `云溪县人民政府办公室转发县水利局等部门${PLAN}的通知\n各乡镇：\n现转发给你们，请贯彻执行。\n云溪县人民政府办公室\n2031年3月5日\n${PLAN}\n${below}\n一、公布清淤路段。\n二、清点沿河闸门。\n`
    )
  it.each(['（县水利局）', '（县水利局　县林业局　县财政局）', '（县水利局、县林业局）\n（2031年2月20日）'])('names who made it: %s', async (below) => {
    expect(await sent(below)).toMatchObject({planTitle: PLAN, issuedOn: '2031-03-05'})
  })
  it.each(['（试行）', '（征求意见稿）'])('is of the title where it says what kind of text it is: %s', async (below) => {
    expect((await sent(below)).planTitle).toBe(PLAN + below)
  })
})
