import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {read} from './index.ts'
import {expectSoundLayout, outline, readText, squeeze} from './reading.fixture.ts'

const page = (body: string, head = '') => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`
const lines = async (body: string, head = '') => outline(await readText('notice.html', page(body, head)))

const PROSE = '<p>为落实全县工作部署，现将有关事项通知如下，请结合实际认真抓好落实。</p><p>一、加强组织领导。各单位要明确专人负责，于年底前完成全部任务。</p>'
const PROSE_LINES = ['为落实全县工作部署，现将有关事项通知如下，请结合实际认真抓好落实。', '一、加强组织领导。各单位要明确专人负责，于年底前完成全部任务。']

describe('html reader: the article', () => {
  it('tells the article from what stands around it, by the name of its frame', async () => {
    const body =
      `<div class="top"><a href="/">首页</a> <a href="/x">政务公开</a></div><h1>关于做好某项工作的通知</h1><div class="info">发布时间：2022-03-01 来源：某办</div>` +
      `<div class="TRS_Editor">${PROSE}</div><div class="bottom"><p>主办单位：某县人民政府办公室　技术支持：某公司，电话：12345678</p></div>`
    expect(await lines(body, '<title>关于做好某项工作的通知 - 某县人民政府</title>')).toEqual([
      '~ 首页 政务公开',
      '# 关于做好某项工作的通知',
      '~ 发布时间：2022-03-01 来源：某办',
      ...PROSE_LINES,
      '~ 主办单位：某县人民政府办公室　技术支持：某公司，电话：12345678'
    ])
  })

  it('finds an article without a name by where the prose lies', async () => {
    const body = `<div id="a1"><ul><li><a href="#">要闻</a></li><li><a href="#">公告</a></li></ul></div><div id="a2"><div id="a3">${PROSE}</div></div><div id="a4">版权所有</div>`
    expect(await lines(body)).toEqual(['~ 要闻', '~ 公告', ...PROSE_LINES, '~ 版权所有'])
  })

  it('does not print the title of the page twice where the article has it', async () => {
    const body = `<h1>某县关于印发工作要点的通知</h1><div class="article-content"><p>某县关于印发</p><p>工作要点的通知</p>${PROSE}</div>`
    expect(await lines(body, '<title>某县关于印发工作要点的通知</title>')).toEqual([
      '~ 某县关于印发工作要点的通知',
      '某县关于印发',
      '工作要点的通知',
      ...PROSE_LINES
    ])
  })

  it('keeps the metadata around the article, a label and its value on a line', async () => {
    const table =
      '<table><tr><td>索 引 号：</td><td>X01/2022-1</td><td>发文字号：</td><td>某政办〔2022〕9号</td></tr><tr><td>主 题 词：</td><td></td></tr></table>'
    const list = '<ul><li><b>成文日期：</b>2022年3月1日</li><li><b>有效性：</b> 有效</li></ul><dl><dt>发布机构：</dt><dd>某县政府办</dd></dl>'
    expect(await lines(`${table}${list}<div class="content">${PROSE}</div>`)).toEqual([
      '索 引 号：X01/2022-1',
      '发文字号：某政办〔2022〕9号',
      '主 题 词：',
      '成文日期：2022年3月1日',
      '有效性： 有效',
      '发布机构：某县政府办',
      ...PROSE_LINES
    ])
  })

  it('sets a share bar inside the article aside, but no signature in a div called footer', async () => {
    expect(await lines(`<div class="content">${PROSE}<div class="share-box">分享到</div><div class="footer">某县人民政府</div></div>`)).toEqual([
      ...PROSE_LINES,
      '~ 分享到',
      '某县人民政府'
    ])
  })

  it('ignores what nobody sees', async () => {
    expect(
      await lines(
        `<%@ page charset="x" %><script>var a = '文字'</script><style>p{}</style><noscript>无</noscript><p style="display: none">藏</p><p hidden>匿</p><!-- 注 -->${PROSE}`
      )
    ).toEqual(PROSE_LINES)
  })
})

describe('html reader: what a script would show', () => {
  const veiled = async (html: string) => outline(await readText('notice.html', html))

  it('reads a page whose root or body is hidden, or without colour, until a script has run', async () => {
    for (const hide of ['style="visibility:hidden"', 'style="color:#333; Visibility : Hidden"', 'style="opacity:0"', 'style="display:none"', 'hidden']) {
      expect(await veiled(`<html><body ${hide}>${PROSE}</body></html>`)).toEqual(PROSE_LINES)
      expect(await veiled(`<html ${hide}><body>${PROSE}</body></html>`)).toEqual(PROSE_LINES)
    }
  })

  it('reads a hidden frame of most of the sentences, and keeps its other style', async () => {
    expect(
      await lines(
        `<p>欢迎您。</p><div style="opacity:0"><div style="white-space:pre;visibility:hidden">甲县：请于三月底前报送。\n乙县：请于四月底前报送。</div></div>`
      )
    ).toEqual(['欢迎您。', '甲县：请于三月底前报送。', '乙县：请于四月底前报送。'])
  })

  it('leaves hidden what is hidden beside the text: menus and dialogs however long, and notes', async () => {
    const menu = `<ul style="visibility:hidden">${'<li>政务公开</li>'.repeat(200)}</ul><div style="display:none">${'登录后，可以留言。'.repeat(200)}</div>`
    expect(await lines(`${menu}${PROSE}<div style="visibility:hidden">提示，请登录。</div>`)).toEqual(PROSE_LINES)
  })
})

describe('html reader: lines', () => {
  it('begins a line at each block and each break, and none at an inline tag', async () => {
    expect(await lines('<h2>一、<b>总体</b>要求</h2><p>甲<span>乙</span><br>丙&nbsp;丁</p><div>戊<p>己<p>庚</div>')).toEqual([
      '## 一、总体要求',
      '甲乙',
      '丙 丁',
      '戊',
      '己',
      '庚'
    ])
  })

  it('joins a word that the source broke in two, and keeps a gap between words', async () => {
    expect(await lines('<p>市发展\n      改革委，GDP\n  growth</p><p><i>甲</i>\n<i>乙</i></p>')).toEqual(['市发展改革委，GDP growth', '甲 乙'])
  })

  it('keeps the lines of plain text that a page prints as it is', async () => {
    expect(await lines('<div>各有关单位：\n现将要求通知如下。\n<b>一、自查</b>\n各单位于6月底前完成自查。\n</div>')).toEqual([
      '各有关单位：',
      '现将要求通知如下。',
      '一、自查',
      '各单位于6月底前完成自查。'
    ])
    expect(await lines('<pre>甲\n乙</pre>')).toEqual(['甲', '乙'])
  })

  it('prints the numbers of an ordered list, once', async () => {
    expect(
      await lines(
        '<ol start="3"><li>甲</li><li><p>乙</p><p>续</p></li><li>5. 丙</li></ol><ul><li>丁</li></ul><ol type="a"><li>戊</li></ol><ol class="custom_cn2"><li>己</li></ol>'
      )
    ).toEqual(['3. 甲', '4. 乙', '续', '5. 丙', '丁', 'a. 戊', '（一）己'])
  })
})

describe('html reader: tables', () => {
  it('has the cells with their spans and the lines inside them', async () => {
    const table =
      '<table><caption>任务分解表</caption><thead><tr><th>序号</th><th colspan="2">任务</th></tr></thead><tr><td rowspan="2">1</td><td><p>甲</p><p>乙</p></td><td>丙<br>丁</td></tr><tr><td></td><td>戊</td></tr></table>'
    const file = await readText('notice.html', page(table))
    expect(outline(file)).toEqual(['任务分解表', '= 序号 ¦ 任务<2', '= 1^2 ¦ 甲⏎乙 ¦ 丙⏎丁', '=  ¦ 戊'])
    expect(String(file)).toContain('序号\t任务\n')
    expectSoundLayout(file)
  })

  it('reads tables that only arrange the page as running text', async () => {
    expect(await lines(`<table><tr><td>${PROSE}</td></tr><tr><td>附件</td></tr></table>`)).toEqual([...PROSE_LINES, '附件'])
    expect(await lines(`<table><tr><td>左</td><td><table><tr><td>甲</td><td>乙</td></tr></table></td></tr></table>`)).toEqual(['左', '= 甲 ¦ 乙'])
    expect(await lines(`<table><tr><td>栏目</td><td>${PROSE.repeat(15)}</td></tr></table>`)).toHaveLength(31)
  })

  it('bounds the spans that a hostile page asks for', async () => {
    expect(await lines('<table><tr><td colspan="999999999">甲</td><td rowspan="-3">乙</td></tr></table>')).toEqual(['= 甲<1000 ¦ 乙'])
  })
})

describe('html reader: encodings', () => {
  const gbk = [0xb9, 0xab, 0xce, 0xc4]
  const ascii = (text: string) => [...new TextEncoder().encode(text)]

  it('reads what the page declares, unless the bytes are valid UTF-8', async () => {
    const declared = await read({path: 'a.html', bytes: new Uint8Array([...ascii('<meta charset="gb2312"><p>'), ...gbk])})
    expect([String(declared).trim(), declared.data.reading?.encoding]).toEqual(['公文', 'gb18030'])
    const wrong = await readText('a.html', '<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><p>公文')
    expect([String(wrong).trim(), wrong.data.reading?.encoding]).toEqual(['公文', 'utf-8'])
    const undeclared = await read({path: 'a.html', bytes: new Uint8Array([...ascii('<p>'), ...gbk])})
    expect(String(undeclared).trim()).toBe('公文')
  })
})

interface Piece {
  html: string
  seen: string
}

describe('html reader: laws', () => {
  const word = fc.string({unit: fc.constantFrom(...'甲乙丙丁，。：a1'), minLength: 1, maxLength: 40})
  const inline: fc.Arbitrary<Piece> = fc.oneof(
    word.map((text) => ({html: text, seen: text})),
    word.map((text) => ({html: `<b>${text}</b>`, seen: text})),
    word.map((text) => ({html: `<a href="#">${text}</a> &nbsp;`, seen: text})),
    fc.constant({html: '<br>\n', seen: ''}),
    word.map((text) => ({html: `<script>${text}</script><span style="display:none">${text}</span>`, seen: ''}))
  )
  const all = (pieces: readonly Piece[], open = '', close = ''): Piece => ({
    html: open + pieces.map(({html}) => html).join('') + close,
    seen: pieces.map(({seen}) => seen).join('')
  })
  const {block} = fc.letrec<{block: Piece}>((tie) => ({
    block: fc.oneof(
      {maxDepth: 4, withCrossShrink: true},
      fc.array(inline, {maxLength: 4}).map((inner) => all(inner, '<p>', '</p>')),
      fc.array(inline, {maxLength: 4}).map((inner) => all(inner, '<h2>', '</h2>')),
      fc
        .tuple(
          fc.constantFrom('div', 'section', 'blockquote', 'div class="content"', 'div class="share"', 'nav', 'div class="footer"'),
          fc.array(tie('block'), {maxLength: 4})
        )
        .map(([tag, inner]) => all(inner, `<${tag}>`, `</${tag.split(' ')[0]}>`)),
      fc.array(tie('block'), {maxLength: 3}).map((items) =>
        all(
          items.map((inner) => all([inner], '<li>', '</li>')),
          '<ul>',
          '</ul>'
        )
      ),
      fc.array(fc.array(tie('block'), {maxLength: 3}), {maxLength: 3}).map((rows) =>
        all(
          rows.map((row) =>
            all(
              row.map((cell) => all([cell], '<td>', '</td>')),
              '<tr>',
              '</tr>'
            )
          ),
          '<table>',
          '</table>'
        )
      )
    )
  }))

  it('has every visible character exactly once, in order, in blocks that do not overlap', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, {minLength: 1, maxLength: 6}), async (blocks) => {
        const {html, seen} = all(blocks)
        fc.pre(seen !== '')
        const file = await readText('notice.html', page(html))
        expect(squeeze(String(file))).toBe(seen)
        expectSoundLayout(file)
      }),
      {numRuns: 300}
    )
  })

  it('reads any string', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({unit: 'binary', maxLength: 60}), async (text) => {
        fc.pre(!text.includes('\0'))
        expectSoundLayout(await readText('notice.html', page(`公文${text}`)))
      }),
      {numRuns: 200}
    )
  })
})

describe('html reader: depth', () => {
  const MANY = 30_000
  it.each([
    ['tags that close', '<div>'.repeat(MANY) + '公开预算。' + '</div>'.repeat(MANY)],
    ['tags that never close', '<div>公开预算。'.repeat(MANY)],
    ['tables', '<table><tr><td>公开预算。'.repeat(MANY)],
    ['lists', '<ul><li>公开预算。'.repeat(MANY)],
    ['pictures', `${'<svg><g>'.repeat(MANY)}${'</g></svg>'.repeat(MANY)}公开预算。`],
    ['tags that close another', `<b><i>${'<p>公开预算。</b></i>'.repeat(MANY)}`]
  ])(
    'of %s costs no time',
    async (_, source) => {
      const start = process.cpuUsage().user
      expect(await lines(source)).toContain('公开预算。')
      expect(process.cpuUsage().user - start).toBeLessThan(10e6)
    },
    30_000
  )
})
