import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {ReadError} from '../model/contract.ts'
import {read} from './index.ts'
import {bars, column, latin, line, pdfOf, strokes, type PdfOptions} from './pdf/pdf.fixture.ts'
import {expectSoundLayout, outline} from './reading.fixture.ts'

async function blocksOf(pages: readonly string[], options: PdfOptions = {}): Promise<string[]> {
  const file = await read({path: 'notice.pdf', bytes: pdfOf(pages, options)})
  expectSoundLayout(file, '\t')
  return outline(file)
}

const codeOf = (bytes: Uint8Array): Promise<unknown> =>
  read({path: 'notice.pdf', bytes}).then(
    () => 'read',
    (error: unknown) => (error instanceof ReadError ? [error.code, error.values] : error)
  )

/** 30 characters fill a line */
const FULL = '各县区人民政府要切实加强组织领导，压实工作责任，细化工作措施，'
const first = `  ${FULL.slice(0, 28)}`

describe('pdf: characters', () => {
  it('reads fonts that are not embedded', async () => {
    expect(await blocksOf([latin('Notice of 2022', 50, 100) + line('关于做好政务公开工作的通知', 50, 130)])).toEqual([
      'Notice of 2022',
      '关于做好政务公开工作的通知'
    ])
  })

  it('drops blanks that only set digits off, and letters spread over a line', async () => {
    const date = line('于', 50, 100) + latin('2022', 62.5, 100) + line('年底前完成', 87, 100)
    expect(await blocksOf([date + [...'关于印发'].map((one, at) => line(one, 50 + at * 25, 130)).join('')])).toEqual(['于2022年底前完成', '关于印发'])
    expect(await blocksOf([line('市发展改革委', 50, 100) + line('市财政局', 150, 100)])).toEqual(['市发展改革委 市财政局'])
  })

  it('reads bold once that is printed twice', async () => {
    expect(await blocksOf([line('一、总体要求', 50, 100) + line('一、总体要求', 50.3, 100)])).toEqual(['一、总体要求'])
  })

  it('reads radicals as the characters they stand for', async () => {
    expect(await blocksOf([line('⼯作⻔户⺠⽣', 50, 100)])).toEqual(['工作门户民生'])
  })
})

describe('pdf: lines', () => {
  const body = [first, FULL.slice(0, 30), FULL.slice(0, 30), '任务按时完成。']

  it('puts paragraphs together by indent, fullness and the ends of sentences', async () => {
    expect(await blocksOf([column(['     某县工作要点', ...body, ...body, '                某县人民政府', '                2022年3月8日'])])).toEqual([
      '某县工作要点',
      FULL.slice(0, 28) + FULL.slice(0, 30).repeat(2) + '任务按时完成。',
      FULL.slice(0, 28) + FULL.slice(0, 30).repeat(2) + '任务按时完成。',
      '某县人民政府',
      '2022年3月8日'
    ])
  })

  it('puts a sentence together that a page breaks, and sets headers and page numbers aside', async () => {
    const page = (number: string, lines: readonly string[]) => line('某县政府公报', 50, 40) + column(lines) + line(number, 190, 470)
    expect(await blocksOf([page('— 1 —', [...body, first, FULL.slice(0, 30)]), page('— 2 —', ['组织实施到位。', ...body]), page('第3页', body)])).toEqual([
      FULL.slice(0, 28) + FULL.slice(0, 30).repeat(2) + '任务按时完成。',
      `${FULL.slice(0, 28)}${FULL.slice(0, 30)}组织实施到位。`,
      '~ 某县政府公报',
      '~ — 1 —',
      FULL.slice(0, 28) + FULL.slice(0, 30).repeat(2) + '任务按时完成。',
      '~ 某县政府公报',
      '~ — 2 —',
      FULL.slice(0, 28) + FULL.slice(0, 30).repeat(2) + '任务按时完成。',
      '~ 某县政府公报',
      '~ 第3页'
    ])
  })

  it('takes bare numbers for page numbers only where they count pages', async () => {
    expect(await blocksOf(['甲', '乙'].map((text, at) => line(text, 50, 200) + latin(String(at + 4), 200, 480)))).toEqual(['甲', '~ 4', '乙', '~ 5'])
    expect(await blocksOf([line('甲', 50, 200) + latin('2022', 200, 480)])).toEqual(['甲', '2022'])
  })

  it('begins a paragraph at a doc number in the middle and at 附件, however short the page', async () => {
    const title = '某县关于做好全县二〇二四年度全部河道清淤和岸坡整治工作的通知'
    expect(
      await blocksOf([
        line(title, 50, 80) +
          line('某水发〔2024〕3号', 155, 95) +
          line('各乡镇：', 50, 110) +
          line('请于三月底前完成任务，', 70, 125) +
          line('附件：1.任务清单', 70, 140) +
          line('2.联系人名单', 100, 155)
      ])
    ).toEqual([title, '某水发〔2024〕3号', '各乡镇：', '请于三月底前完成任务，', '附件：1.任务清单', '2.联系人名单'])
    expect(await blocksOf([column([`  ${FULL.slice(0, 28)}`, FULL.slice(0, 30), '按时办结（某水发〔2024〕3号）。', '  附件2：名单'])])).toEqual([
      `${FULL.slice(0, 28)}${FULL.slice(0, 30)}按时办结（某水发〔2024〕3号）。`,
      '附件2：名单'
    ])
  })

  it('sets a stamp aside that lies over a line in another size, and no reference mark', async () => {
    const title = '关于做好全县路灯维护工作的通知'
    expect(await blocksOf([line(title, 50, 100) + line('某县公章', 95, 102, 14)])).toEqual([title, '~ 某县公章'])
    expect(await blocksOf([line(title, 50, 100, 14) + line('收文专用', 95, 98, 8)])).toEqual([title, '~ 收文专用'])
    expect(await blocksOf([line('按要求', 50, 100) + line('注一', 80, 96, 6) + line('办理，', 92, 100)])).toEqual(['按要求注一办理，'])
  })

  it('sets a watermark aside that runs aslant', async () => {
    expect(await blocksOf([line('正文。', 50, 200) + 'BT /F1 30 Tf 0.7 0.7 -0.7 0.7 100 100 Tm (DRAFT) Tj ET'])).toEqual(['正文。', '~ DRAFT'])
  })

  it('reads a page that lies on its side', async () => {
    const turned = 'BT /F1 10 Tf 0 1 -1 0 100 100 Tm (first line) Tj ET BT /F1 10 Tf 0 1 -1 0 130 100 Tm (second line) Tj ET'
    expect(await blocksOf([turned])).toEqual(['first line', 'second line'])
    expect(await blocksOf([turned], {rotate: 90})).toEqual(['first line', 'second line'])
  })
})

describe('pdf: tables', () => {
  const xs = [50, 100, 250, 350]
  const row = (y: number, cells: readonly string[]) => cells.map((text, at) => line(text, (xs[at] ?? 0) + 5, y)).join('')

  it('makes a table of ruling lines, with its merged cells', async () => {
    const lines = strokes(
      [50, 100, 350, 100],
      [100, 130, 350, 130],
      [50, 160, 350, 160],
      [50, 190, 350, 190],
      [50, 100, 50, 190],
      [350, 100, 350, 190],
      [100, 100, 100, 160],
      [250, 100, 250, 160]
    )
    const text = row(120, ['公开', '甲任务', '某局']) + row(150, ['', '乙任务', '某办']) + row(180, ['合计两项'])
    expect(await blocksOf([line('任务表', 50, 80) + lines + text + line('正文。', 50, 220)])).toEqual([
      '任务表',
      '= 公开^2 ¦ 甲任务 ¦ 某局',
      '= 乙任务 ¦ 某办',
      '= 合计两项<3',
      '正文。'
    ])
  })

  it('puts lines of a cell together that the cell broke, and keeps those that its author broke', async () => {
    const cells = row(115, ['1', '推动政务公开工作落地见效取得']) + line('实效。', 105, 127) + line('甲局', 255, 115) + line('乙办', 255, 127)
    expect(await blocksOf([bars(xs, [100, 140, 160]) + cells + row(155, ['2', '略', '丙局'])])).toEqual([
      '= 1 ¦ 推动政务公开工作落地见效取得实效。 ¦ 甲局⏎乙办',
      '= 2 ¦ 略 ¦ 丙局'
    ])
  })

  it('makes one table of what runs on over pages, with one header, and mends the row that the page cut', async () => {
    const page1 =
      bars(xs, [400, 420, 440, 460]) +
      row(415, ['序号', '任务', '单位']) +
      row(435, ['1', '甲任务。', '某局']) +
      row(455, ['2', '推动政务公开工作落地见效取得', '某办'])
    const page2 = bars(xs, [50, 70, 90, 110]) + row(65, ['序号', '任务', '单位']) + row(85, ['', '实效。', '']) + row(105, ['3', '丙任务。', '某委'])
    expect(await blocksOf([page1 + line('— 1 —', 180, 490), page2 + line('正文。', 50, 130)])).toEqual([
      '= 序号 ¦ 任务 ¦ 单位',
      '= 1 ¦ 甲任务。 ¦ 某局',
      '= 2 ¦ 推动政务公开工作落地见效取得实效。 ¦ 某办',
      '= 3 ¦ 丙任务。 ¦ 某委',
      '~ — 1 —',
      '~ 序号 任务 单位',
      '正文。'
    ])
  })

  it('takes a frame or a line across for no table', async () => {
    expect(
      await blocksOf([strokes([50, 100, 350, 100], [50, 160, 350, 160], [50, 100, 50, 160], [350, 100, 350, 160]) + line('某县人民政府文件', 60, 130)])
    ).toEqual(['某县人民政府文件'])
    expect(await blocksOf([line('抄送：某办。', 50, 95) + strokes([50, 100, 350, 100]) + line('某办印发', 50, 115)])).toEqual(['抄送：某办。', '某办印发'])
  })
})

describe('pdf: files that cannot be read', () => {
  const good = pdfOf([line('甲', 50, 100)])

  it('says that a scan has no text, and nothing of what its app printed under it', async () => {
    expect(await codeOf(pdfOf(['', '']))).toEqual(['no-text-layer', {pages: '2'}])
    expect(await codeOf(pdfOf([line('扫描全能王 创建', 300, 480)]))).toEqual(['no-text-layer', {pages: '1'}])
  })

  it('warns of scanned pages among others', async () => {
    const file = await read({path: 'a.pdf', bytes: pdfOf([line('甲', 50, 100), 'q 400 0 0 500 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q'])})
    expect(file.data.reading?.warnings).toEqual(['pages-without-text'])
  })

  it('says that its fonts do not tell which characters they draw', async () => {
    // Chinese characters that the font numbers as letters, as private signs and as those of another script
    for (const garbage of ['!"#$%&abcDEF0123', '\ue001\ue002\ue003', 'ԱԲԳԴԵԶ']) {
      expect(await codeOf(pdfOf([line(garbage, 50, 100) + latin('22', 50, 120)]))).toEqual(['unreadable-text-layer', {pages: '1'}])
    }
  })

  it('leaves a page out that nobody can read, and says so', async () => {
    const file = await read({
      path: 'a.pdf',
      bytes: pdfOf([line('一、公开预算和决算，接受监督。', 50, 100), bars([50, 80, 110], [90, 110]) + line('!"#$%', 55, 100)])
    })
    expect(outline(file)).toEqual(['一、公开预算和决算，接受监督。'])
    expect(file.data.reading?.warnings).toEqual(['pages-unreadable'])
  })

  it('reads letters that are letters, and wide ones among Chinese', async () => {
    expect(await blocksOf([latin('WWW.GOV.CN MMWW', 50, 100) + line('按ABC级于2022年公开', 50, 130)])).toEqual(['WWW.GOV.CN MMWW', '按ABC级于2022年公开'])
  })

  it('says that it is encrypted, cut off or damaged', async () => {
    expect(await codeOf(pdfOf([line('甲', 50, 100)], {encrypted: true}))).toEqual(['encrypted', {}])
    expect(await codeOf(good.subarray(0, good.length / 2))).toEqual(['damaged', {detail: expect.stringContaining('cut off') as string}])
    expect(await codeOf(Buffer.from('%PDF-1.4\nnothing\n%%EOF'))).toEqual(['damaged', {detail: expect.any(String) as string}])
  })

  it('throws nothing but ReadError, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.uint8Array({minLength: 1, maxLength: 40}), async (at, noise) => {
        const bytes = Uint8Array.from(good)
        bytes.set(noise.subarray(0, bytes.length - at), at)
        expect(await codeOf(bytes)).not.toBeInstanceOf(Error)
      }),
      {numRuns: 60}
    )
  }, 60000)
})

describe('pdf: files', () => {
  it('is known by its bytes, whatever its name and what stands before it', async () => {
    const bytes = Buffer.concat([Buffer.from('\r\n\r\n'), pdfOf([line('甲', 50, 100)])])
    for (const path of ['a.pdf', 'a.doc', 'a']) expect((await read({path, bytes})).data.reading?.format).toBe('pdf')
  })

  it('gives the same text for the same bytes, and leaves the bytes alone', async () => {
    const bytes = pdfOf([column([first, FULL.slice(0, 30), '完成。'])])
    const before = Buffer.from(bytes)
    const [one, other] = [await read({path: 'a.pdf', bytes}), await read({path: 'a.pdf', bytes})]
    expect(String(one)).toBe(String(other))
    expect(before.equals(bytes)).toBe(true)
  })
})
