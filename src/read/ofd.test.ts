import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {ReadError} from '../model/contract.ts'
import {read} from './index.ts'
import {deltasOf} from './ofd/numbers.ts'
import {locate} from './ofd/locate.ts'
import {composite, ofdOf, page, partsOf, resources, stroke, text, zipOf, type OfdParts} from './ofd/ofd.fixture.ts'
import {expectSoundLayout, outline} from './reading.fixture.ts'

async function blocksOf(bytes: Uint8Array): Promise<string[]> {
  const file = await read({path: 'notice.ofd', bytes})
  expectSoundLayout(file, '\t')
  return outline(file)
}

const codeOf = (bytes: Uint8Array): Promise<unknown> =>
  read({path: 'notice.ofd', bytes}).then(
    () => 'read',
    (error: unknown) => (error instanceof ReadError ? [error.code, error.values] : error)
  )

/** 30 characters of 5 mm fill a line between margins of 30 mm. */
const FULL = '各县区人民政府要切实加强组织领导，压实工作责任，细化工作措施'
const BODY = [text(FULL.slice(0, 28), 40, 60), text(FULL, 30, 70)]

describe('ofd: text', () => {
  it('is laid out by page and place: lines to paragraphs, page numbers aside', async () => {
    const pages = [[...BODY].reverse().join('') + text('—1—', 95, 285), text('组织实施到位。', 30, 60) + text('（一）公开', 40, 70) + text('—2—', 95, 285)]
    expect(await blocksOf(ofdOf(pages))).toEqual([`${FULL.slice(0, 28)}${FULL}组织实施到位。`, '~ —1—', '（一）公开', '~ —2—'])
  })

  it('leaves out letters that are neither filled nor stroked', async () => {
    const ghost = text('（二）重复的字', 40, 80, 5, 'Fill="false"')
    const outlined = text('（二）公开', 40, 90, 5, 'Fill="false" Stroke="true"')
    expect(await blocksOf(ofdOf([text('（一）编制', 40, 70) + ghost + outlined]))).toEqual(['（一）编制', '（二）公开'])
  })

  it('follows the matrix of an object, and objects in blocks', async () => {
    const small =
      '<ofd:TextObject Boundary="30 50 60 10" Size="14" CTM="0.3528 0 0 0.3528 0 0"><ofd:TextCode X="0" Y="14" DeltaX="14">公开</ofd:TextCode><ofd:TextCode X="28" Y="14" DeltaX="7 7 7">2022</ofd:TextCode></ofd:TextObject>'
    expect(await blocksOf(ofdOf([`<ofd:PageBlock>${small}</ofd:PageBlock>`]))).toEqual(['公开2022'])
  })

  it('draws the template below the page, and nothing that is invisible', async () => {
    const parts = {
      ...partsOf(['']),
      'Doc_0/Tpls/Tpl_0/Content.xml': page(text('某县人民政府文件', 60, 50)),
      'Doc_0/Pages/Page_0/Content.xml': page(
        text('正文。', 40, 90) + text('隐藏', 40, 120, 5, 'Visible="false"'),
        '<ofd:Template TemplateID="77" ZOrder="Background"/>'
      )
    }
    expect(await blocksOf(zipOf(parts))).toEqual(['某县人民政府文件', '正文。'])
  })

  it('makes tables of ruling lines', async () => {
    const lines =
      stroke(30, 50, 150, 50) +
      stroke(30, 60, 150, 60) +
      stroke(60, 70, 150, 70) +
      stroke(30, 80, 150, 80) +
      stroke(30, 50, 30, 80) +
      stroke(60, 50, 60, 80) +
      stroke(150, 50, 150, 80)
    expect(
      await blocksOf(ofdOf([lines + text('任务', 32, 57) + text('单位', 62, 57) + text('公开', 32, 67) + text('某局', 62, 67) + text('某办', 62, 77)]))
    ).toEqual(['= 任务 ¦ 单位', '= 公开^2 ¦ 某局', '= 某办'])
  })
})

describe('ofd: composites', () => {
  const withResources = (objects: string, composites: Readonly<Record<string, string>>, kind = 'PublicRes') => {
    const parts = partsOf([objects])
    return zipOf({
      ...parts,
      'Doc_0/Res.xml': resources(composites),
      'Doc_0/Document.xml': (parts['Doc_0/Document.xml'] ?? '').replace('<ofd:TemplatePage', `<ofd:${kind}>Res.xml</ofd:${kind}><ofd:TemplatePage`)
    })
  }

  it('are drawn where objects place them, as often as these do, from public and document resources', async () => {
    const objects = text('一、清障', 40, 50) + composite('50', 'Boundary="10 20 210 297"') + composite('50', 'Boundary="0 40 100 100" CTM="2 0 0 2 0 0"')
    for (const kind of ['PublicRes', 'DocumentRes']) {
      expect(await blocksOf(withResources(objects, {50: text('（一）公开。', 30, 40)}, kind))).toEqual(['一、清障', '（一）公开。', '（一）公开。'])
    }
  })

  it('hold others, tables too, and are found in the resources of the page', async () => {
    const cells =
      stroke(30, 50, 150, 50) +
      stroke(30, 60, 150, 60) +
      stroke(30, 50, 30, 60) +
      stroke(60, 50, 60, 60) +
      stroke(150, 50, 150, 60) +
      text('任务', 32, 57) +
      text('单位', 62, 57)
    const bytes = zipOf({
      ...partsOf(['']),
      'Doc_0/Pages/Page_0/Res.xml': resources({7: composite('8'), 8: cells}),
      'Doc_0/Pages/Page_0/Content.xml': page(composite('7'), '<ofd:PageRes>Res.xml</ofd:PageRes>')
    })
    expect(await blocksOf(bytes)).toEqual(['= 任务 ¦ 单位'])
  })

  it('are not drawn where they are invisible, and said where they are missing', async () => {
    expect(await blocksOf(withResources(text('正文。', 30, 50) + composite('50', 'Visible="false"'), {}))).toEqual(['正文。'])
    expect(await codeOf(withResources(composite('51'), {50: ''}))).toEqual(['damaged', {detail: 'composite 51 is missing'}])
  })

  it('end, however they hold each other', async () => {
    expect(await codeOf(withResources(composite('1'), {1: composite('2'), 2: composite('1')}))).toEqual([
      'too-large',
      {detail: 'composites nest deeper than 16'}
    ])
    const tenfold = Object.fromEntries(Array.from({length: 9}, (_, at) => [String(at), at === 8 ? text('甲', 30, 50) : composite(String(at + 1)).repeat(10)]))
    expect(await codeOf(withResources(composite('0'), tenfold))).toEqual(['too-large', {detail: 'more than 10000 composites on a page'}])
    expect(await codeOf(withResources(composite('1').repeat(300), {1: text('甲'.repeat(1000), 30, 50)}))).toEqual([
      'too-large',
      {detail: 'more than 200000 characters on one page'}
    ])
  })
})

describe('ofd: packages', () => {
  const rename = (parts: OfdParts, change: (name: string, part: string) => [string, string]): Uint8Array =>
    zipOf(Object.fromEntries(Object.entries(parts).map(([name, part]) => change(name, part))))

  it('may come from Windows, without namespaces, with absolute places', async () => {
    const bytes = rename(partsOf([text('公开', 30, 50)]), (name, part) => [
      name.replaceAll('/', '\\'),
      part.replaceAll('ofd:', '').replace('Doc_0/Document.xml', '/Doc_0\\Document.xml').replaceAll('/Content.xml"', '\\Content.xml"')
    ])
    expect(await blocksOf(bytes)).toEqual(['公开'])
  })

  it('may name a page by its folder', async () => {
    expect(await blocksOf(rename(partsOf([text('公开', 30, 50)]), (name, part) => [name, part.replace('Page_0/Content.xml', 'Page_0')]))).toEqual(['公开'])
  })

  it('is known by its bytes, whatever its name', async () => {
    for (const path of ['a.ofd', 'a.zip', 'a.docx']) expect((await read({path, bytes: ofdOf([text('公开', 30, 50)])})).data.reading?.format).toBe('ofd')
  })

  it('says that a scan has no text, and warns where only some pages are scanned', async () => {
    const image = '<ofd:ImageObject ID="3" Boundary="0 0 210 297" ResourceID="4"/>'
    expect(await codeOf(ofdOf([image, image]))).toEqual(['no-text-layer', {pages: '2'}])
    expect((await read({path: 'a.ofd', bytes: ofdOf([text('公开', 30, 50), image])})).data.reading?.warnings).toEqual(['pages-without-text'])
  })

  it('says which part is missing, and that a file was cut off', async () => {
    const parts = Object.entries(partsOf([text('公开', 30, 50)])).filter(([name]) => !name.endsWith('Content.xml'))
    expect(await codeOf(zipOf(Object.fromEntries(parts)))).toEqual(['damaged', {detail: 'Doc_0/Pages/Page_0/Content.xml is missing'}])
    expect(await codeOf(zipOf({'OFD.xml': '<OFD/>'}))).toEqual(['damaged', {detail: 'the OFD names no page'}])
    const bytes = ofdOf([text('公开', 30, 50)])
    expect(await codeOf(bytes.subarray(0, bytes.length / 2))).toEqual(['damaged', expect.anything()])
  })

  it('throws nothing but ReadError, whatever is in it', async () => {
    const mark = fc.constantFrom(
      '<ofd:TextObject Size="5"><ofd:TextCode X="1" Y="2" DeltaX="g 99999999 1">公</ofd:TextCode></ofd:TextObject>',
      '<ofd:TextObject Boundary="a b" Size="x"><ofd:TextCode>公开</ofd:TextCode></ofd:TextObject>',
      '<ofd:PathObject Boundary="0 0 1 1"><ofd:AbbreviatedData>M 0 L C 5 Q B 1 2 L 0 9</ofd:AbbreviatedData></ofd:PathObject>',
      '<ofd:PageBlock>',
      '</ofd:PageBlock>',
      '公',
      '&amp;',
      '<x/>',
      text('公开', 1e9, -1e9),
      text('公', 0, 0, 0),
      stroke(0, 0, 100, 0),
      stroke(10, 0, 10, 100)
    )
    await fc.assert(
      fc.asyncProperty(fc.array(mark, {maxLength: 12}), async (marks) => {
        expect(await codeOf(ofdOf([marks.join('')]))).not.toBeInstanceOf(Error)
      }),
      {numRuns: 200}
    )
  })
})

describe('ofd: notation', () => {
  it('repeats distances', () => {
    expect(deltasOf('5.6 g 3 2.8 1')).toEqual([5.6, 2.8, 2.8, 2.8, 1])
    expect(deltasOf('g 2')).toEqual([0, 0])
    expect(deltasOf(undefined)).toEqual([])
    expect(deltasOf('g 999999999 1')).toHaveLength(100000)
  })

  it('finds places from the part that names them', () => {
    expect(['/Doc_0/a.xml', 'b\\c.xml', '../x.xml', './y.xml'].map((place) => locate('Doc_0/Document.xml', place))).toEqual([
      'Doc_0/a.xml',
      'Doc_0/b/c.xml',
      'x.xml',
      'Doc_0/y.xml'
    ])
  })
})
