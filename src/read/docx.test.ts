import {strToU8, zipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {ReadError} from '../model/contract.ts'
import {docx, entriesOf, lines, p, pt, style, t, tbl, tc, tr, val} from './docx/docx.fixture.ts'
import {read} from './index.ts'
import {expectSoundLayout, outline} from './reading.fixture.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

describe('docx reader: text', () => {
  it('has tabs, breaks, hyphens and symbols as characters, and drops what is not printed', async () => {
    const run = (inner: string, properties = '') => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${inner}</w:r>`
    expect(
      await lines(
        p(run('<w:t>甲</w:t><w:tab/><w:t> 乙 </w:t><w:br w:type="page"/><w:t>丙</w:t>'), '<w:tabs><w:tab w:val="left"/></w:tabs>') +
          p(
            run('<w:t>A</w:t><w:noBreakHyphen/><w:t>1</w:t><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Wingdings" w:char="A8"/>') +
              run('<w:t>藏</w:t>', '<w:vanish/>') +
              run('<w:t>现</w:t>', '<w:vanish w:val="0"/>')
          ) +
          p('<w:ruby xmlns:w="w"><w:rt>' + t('zhuān') + '</w:rt><w:rubyBase>' + t('专') + '</w:rubyBase></w:ruby>')
      )
    ).toEqual(['甲\t乙', '丙', 'A-1☑□现', '专'])
  })

  it('goes into hyperlinks, content controls and smart tags', async () => {
    expect(
      await lines(
        `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${pt('甲')}${p(`<w:hyperlink>${t('乙')}</w:hyperlink><w:sdt><w:sdtContent>${t('丙')}</w:sdtContent></w:sdt><w:smartTag>${t('丁')}</w:smartTag>`)}</w:sdtContent></w:sdt>`
      )
    ).toEqual(['甲', '乙丙丁'])
  })

  it('reads tracked changes as accepted', async () => {
    const del = (text: string) => `<w:del><w:r><w:delText>${text}</w:delText></w:r></w:del>`
    expect(
      await lines(
        p(`${t('于')}${del('6月')}<w:ins>${t('9月')}</w:ins>${t('底前')}`) +
          p(`<w:moveFrom>${t('移')}</w:moveFrom>`, '<w:rPr><w:moveFrom/></w:rPr>') +
          p(t('前半'), '<w:rPr><w:del/></w:rPr>') +
          p(t('后半')) +
          p(`<w:moveTo>${t('移')}</w:moveTo>`) +
          tbl(
            tr(tc(pt('甲')), tc(pt('乙'))),
            `<w:tr><w:trPr><w:del/></w:trPr>${tc(pt('旧'))}${tc(pt('旧'))}</w:tr>`,
            `<w:tr><w:trPr><w:ins/></w:trPr>${tc(pt('新'))}${tc(pt('新'))}</w:tr>`
          ) +
          p(t('末'), '<w:rPr><w:del/></w:rPr>')
      )
    ).toEqual(['于9月底前', '前半后半', '移', '= 甲 ¦ 乙', '= 新 ¦ 新', '末'])
  })

  it('prints the result of a field, not its instruction', async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const field = (instruction: string, result: string) =>
      `${mark('begin')}<w:r><w:instrText>${instruction}</w:instrText></w:r>${mark('separate')}${result}${mark('end')}`
    expect(
      await lines(
        p(`${t('甲')}${field(' REF x ', t('乙') + field(' PAGE ', t('1')))}${t('丙')}`) +
          p(`<w:fldSimple w:instr=" DATE ">${t('2022年')}</w:fldSimple>`) +
          p(mark('begin') + '<w:r><w:instrText> XE "词" </w:instrText></w:r>' + mark('end') + t('丁')) +
          p(t('戊') + mark('begin')) +
          pt('己')
      )
    ).toEqual(['甲乙1丙', '2022年', '丁', '戊', '己'])
  })

  it('prints equations, which are fields without a result', async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const eq = (...instructions: readonly string[]): string =>
      mark('begin') + instructions.map((one) => (one === '' ? eq(' EQ \\x(乙)') : `<w:r><w:instrText>${one}</w:instrText></w:r>`)).join('') + mark('end')
    const long = ' \\* hps10'.repeat(20)
    expect(
      await lines(
        p(t('第') + eq(' eq \\o\\ac(○', ',2) ') + t('段')) +
          p(t('过') + eq(`EQ \\* jc2 \\* "Font:宋体"${long} \\o\\ad(\\s\\up 9(hé),河)`) + t('桥')) +
          p(t('甲') + eq('EQ \\o\\ac(○,', '', ')')) +
          p(
            `<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="begin"/><w:instrText>EQ \\x(藏)</w:instrText><w:fldChar w:fldCharType="end"/></w:r>${t('现')}`
          )
      )
    ).toEqual(['第②段', '过河桥', '甲乙', '现'])
  })

  it('sets a table of contents aside', async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const body =
      p(`${mark('begin')}<w:r><w:instrText> TOC \\o </w:instrText></w:r>${mark('separate')}${t('一、甲 1')}`) +
      pt('二、乙 2') +
      p(mark('end') + t('正文')) +
      pt('三、丙 3', val('pStyle', 'T'))
    expect(await lines(body, {styles: style('T', 'toc 1', '')})).toEqual(['~ 一、甲 1', '~ 二、乙 2', '正文', '~ 三、丙 3'])
  })

  it('tells headings by style or outline level, but one with a number by its number', async () => {
    const styles =
      style('a', 'heading 2', '') +
      style('b', 'Normal', '', ' w:default="1"') +
      '<w:style w:type="paragraph" w:styleId="c"><w:name w:val="x"/><w:basedOn w:val="a"/></w:style>'
    expect(
      await lines(
        pt('总则', val('pStyle', 'a')) +
          pt('附则', val('pStyle', 'c')) +
          pt('标题', val('outlineLvl', 0)) +
          pt('一、总体要求', val('pStyle', 'a')) +
          pt('正文', val('outlineLvl', 9)),
        {styles}
      )
    ).toEqual(['## 总则', '## 附则', '# 标题', '一、总体要求', '正文'])
  })
})

describe('docx reader: around the text', () => {
  const box = (text: string) => `<w:txbxContent>${pt(text)}</w:txbxContent>`
  const drawing = (text: string) =>
    `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box(text)}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box(text)}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`

  it('has the text of a box once, before or behind the paragraph that it hangs on', async () => {
    expect(
      await lines(
        p(`<w:r>${drawing('框一')}</w:r>${t('正文')}<w:r>${drawing('框二')}</w:r>`) +
          p(`<w:r><w:pict><v:textbox>${box('旧框')}</v:textbox><v:textpath string="红头"/></w:pict></w:r>`)
      )
    ).toEqual(['框一', '正文', '框二', '旧框', '红头'])
  })

  it('reads the fallback where the choice has no text', async () => {
    expect(
      await lines(
        p(`<w:r><mc:AlternateContent><mc:Choice><w:drawing/></mc:Choice><mc:Fallback><w:pict>${box('甲')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`)
      )
    ).toEqual(['甲'])
  })

  it('puts notes below the text and breaks no sentence with their signs', async () => {
    const reference = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
    const footnotes = `<w:footnote w:id="-1" w:type="separator">${pt('线')}</w:footnote><w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${t(' 指某事。')}`)}${pt('又。')}</w:footnote><w:footnote w:id="3">${pt('未引')}</w:footnote>`
    expect(
      await lines(p(`${t('2022年')}${reference('footnote', 2)}${t('底前')}${reference('endnote', 1)}`) + pt('末段'), {
        footnotes,
        endnotes: `<w:endnote w:id="1">${pt('尾。')}</w:endnote>`
      })
    ).toEqual(['2022年底前', '末段', '［脚注1］ 指某事。 又。', '［尾注1］尾。'])
  })

  it('sets headers and footers aside, each once', async () => {
    const section = '<w:sectPr><w:headerReference r:id="header"/><w:footerReference r:id="footer1"/><w:footerReference r:id="footer2"/></w:sectPr>'
    expect(
      await lines(pt('甲', section) + pt('乙') + section, {header: pt('页眉'), footer1: pt('— 1 —'), footer2: tbl(tr(tc(pt('左')), tc(pt('右'))))})
    ).toEqual(['~ 页眉', '甲', '乙', '~ — 1 —', '~ 左\t右'])
  })

  it('reads a web page that is set in as a part', async () => {
    expect(await lines(pt('甲') + '<w:altChunk r:id="chunk"/>', {chunk: '<html><body><p>乙</p></body></html>'})).toEqual(['甲', '乙'])
  })
})

describe('docx reader: tables', () => {
  it('has merged cells once, with their spans', async () => {
    const go = '<w:vMerge/>'
    const file = await read({
      path: 'a.docx',
      bytes: docx(
        tbl(
          tr(tc(pt('序号')), tc(pt('任务'), val('gridSpan', 2))),
          tr(tc(pt('1'), val('vMerge', 'restart')), tc(pt('甲') + pt('乙')), tc(pt('丙'), val('vMerge', 'restart'))),
          tr(tc('<w:p/>', go), tc(pt('丁')), tc('<w:p/>', val('vMerge', 'continue'))),
          `<w:tr><w:trPr>${val('gridBefore', 1)}</w:trPr>${tc(pt('戊'))}<w:sdt><w:sdtContent>${tc(pt('己'), go)}</w:sdtContent></w:sdt></w:tr>`,
          tr(tc(pt('庚'), val('hMerge', 'restart')), tc('<w:p/>', val('hMerge', 'continue')), tc(pt('辛')))
        )
      )
    })
    expect(outline(file)).toEqual(['= 序号 ¦ 任务<2', '= 1^2 ¦ 甲⏎乙 ¦ 丙^3', '= 丁', '=  ¦ 戊', '= 庚<2 ¦ 辛'])
    expectSoundLayout(file)
  })

  it('reads a table in a cell by lines, and one that only frames others as running text', async () => {
    const inner = tbl(tr(tc(pt('甲')), tc(pt('乙'))), tr(tc(pt('丙')), tc(pt('丁'))))
    expect(await lines(tbl(tr(tc(pt('任务一、任务二')), tc(pt('说明') + inner))))).toEqual(['= 任务一、任务二 ¦ 说明⏎甲\t乙⏎丙\t丁'])
    expect(await lines(tbl(tr(tc(pt('标题')), tc(inner))))).toEqual(['标题', '= 甲 ¦ 乙', '= 丙 ¦ 丁'])
    expect(await lines(tbl(tr(tc(pt('框中'))), tr(tc(pt('文字')))))).toEqual(['框中', '文字'])
  })

  it('bounds the spans that a hostile file asks for', async () => {
    expect(await lines(tbl(tr(tc(pt('甲'), val('gridSpan', 999_999_999)), tc(pt('乙'), val('gridSpan', -3)))))).toEqual(['= 甲<1000 ¦ 乙'])
  })
})

describe('docx reader: files', () => {
  const said = (path: string, bytes: Uint8Array) =>
    read({path, bytes}).then(
      (file) => outline(file),
      (error: unknown) => (error instanceof ReadError ? error.code : error)
    )
  const entries = entriesOf(pt('公文'))
  const whole = zipSync(entries)

  it('are known by their bytes, whatever their name', async () => {
    for (const path of ['a.doc', 'a.wps', 'a.txt', 'a']) expect(await said(path, whole)).toEqual(['公文'])
    expect((await read({path: 'a.doc', bytes: whole})).data.reading).toMatchObject({format: 'docx', ownText: false, encoding: null})
  })

  it('may be something else under their name', async () => {
    expect(await said('a.docx', strToU8('<html><body><p>网页'))).toEqual(['网页'])
    expect(String(await read({path: 'a.docx', bytes: strToU8('纯文本')}))).toBe('纯文本')
    expect(await said('a.docx', strToU8('{\\rtf1 x}'))).toBe('rtf')
    expect(await said('a.docx', zipSync({'x.xml': strToU8('<x/>')}))).toBe('binary')
    expect(await said('a.docx', new Uint8Array())).toBe('empty')
    expect(await said('a.docx', docx(''))).toBe('empty')
  })

  it('may be one XML file, of Word 2003 or with all parts in it', async () => {
    const old = `<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument ${W} xmlns:wx="x"><w:body><wx:sect>${pt('甲', '<w:listPr><wx:t wx:val="一、"/></w:listPr>')}</wx:sect></w:body></w:wordDocument>`
    expect(await said('a.doc', strToU8(old))).toEqual(['一、 甲'])
    const part = (name: string, inner: string) => `<pkg:part pkg:name="${name}"><pkg:xmlData>${inner}</pkg:xmlData></pkg:part>`
    const flat = `<?xml version="1.0"?><pkg:package xmlns:pkg="p">${part('/word/styles.xml', `<w:styles ${W}>${style('a', 'heading 1', '')}</w:styles>`)}${part('/word/document.xml', `<w:document ${W}><w:body>${pt('甲', val('pStyle', 'a'))}</w:body></w:document>`)}</pkg:package>`
    expect(await said('a.xml', strToU8(flat))).toEqual(['# 甲'])
  })

  it('are refused with the reason: cut off, checksum, bomb, hostile XML', async () => {
    for (const end of [4, 60, whole.length >> 1, whole.length - 1]) expect(await said('a.docx', whole.slice(0, end))).toBe('damaged')
    const stored = zipSync(entries, {level: 0})
    const at = stored.indexOf(0xe5)
    stored[at] = 0xe4
    expect(await said('a.docx', stored)).toBe('damaged')
    const with_ = (source: string) => said('a.docx', zipSync({...entries, 'word/document.xml': strToU8(source)}))
    expect(await with_(`<w:document><w:body>${' '.repeat(3_000_000)}</w:body></w:document>`)).toBe('too-large')
    expect(await with_('<!DOCTYPE x [<!ENTITY e "公">]><w:document><w:body/></w:document>')).toBe('hostile-xml')
    expect(await with_('<w:document>'.repeat(300) + '</w:document>'.repeat(300))).toBe('hostile-xml')
    expect(await with_('<w:document><w:body>')).toBe('damaged')
  })

  it('are read without parts that are missing, and by other prefixes', async () => {
    const source = `<ns0:document xmlns:ns0="x"><ns0:body>${pt('公文').replaceAll('w:', 'ns0:')}</ns0:body></ns0:document>`
    expect(await said('a.docx', zipSync({'word/document.xml': strToU8(source)}))).toEqual(['公文'])
  })

  it('may be large', async () => {
    const paragraphs = Array.from({length: 30_000}, (_, at) =>
      pt(`第${at}项任务由某局牵头，于年底前完成。`, `<w:spacing w:line="560"/><w:ind w:firstLine="640"/>`)
    )
    expect(await lines(paragraphs.join(''))).toHaveLength(30_000)
  }, 20_000)
})
