import {beforeAll, describe, expect, it} from 'vitest'
import {convertWithSoffice} from '../../read/soffice.ts'
import {bytesOf, limit, partsOf, record, sheetsOf, tableOf, task, unit} from './book.fixture.ts'

const due = limit('7月底前', {kind: 'date', date: '2022-07-31'})
const notices = [
  record([
    task({id: '1.10', text: '=1+1，_x0041_，公开规划。', units: [unit('市财政局', 'lead')], deadlines: [due]}),
    task({id: '1.2', text: '公开预算。'.repeat(60)})
  ]),
  record([task({id: '1', units: [unit('市教育局', 'responsible')], deadlines: [limit('长期', {kind: 'continuous'})]})], '乙/b.txt', {planTitle: '乙市工作要点'})
]
const linkTo = (_: unknown, {id}: {id: string}): string => `review.html#${id}`

describe('LibreOffice', () => {
  let bytes = new Uint8Array()
  const convert = (to: string): Promise<Uint8Array> => convertWithSoffice(bytes, 'ledger.xlsx', 'soffice', to)
  // the first start takes its time
  beforeAll(async () => {
    bytes = Uint8Array.from(await bytesOf(notices, {linkTo}))
    await convert('csv')
  }, 120_000)

  it('opens the workbook and has every cell, filter, list, colour and link when it saves it again', async () => {
    const again = await convert('xlsx:Calc MS Excel 2007 XML')
    const [before, after] = [await sheetsOf(bytes), await sheetsOf(again)]
    expect(after.map(({name}) => name)).toEqual(['台账', '按责任单位', '时限', '来源'])
    expect(after.map(tableOf)).toEqual(before.map(tableOf))
    // without a window LibreOffice keeps no frozen rows, whoever wrote them
    expect(after.map(({autoFilter, merges}) => [autoFilter, merges])).toEqual(before.map(({autoFilter, merges}) => [autoFilter, merges]))
    expect(after.map(({pageSetup}) => [pageSetup?.paperSize, pageSetup?.orientation, pageSetup?.printTitlesRow?.replace('$A:$XFD,', '')])).toEqual(
      before.map(() => ['a4', 'landscape', '$3:$3'])
    )
    expect(after[0]?.conditionalRules?.map(({formula}) => String(formula).replace(/\s/gu, ''))).toEqual(
      before[0]?.conditionalRules?.map(({formula}) => String(formula))
    )
    expect(after[0]?.dataValidations).toMatchObject([{type: 'list', values: before[0]?.dataValidations?.[0]?.values}])
    // it was saved into a folder below
    expect(partsOf(again)['xl/worksheets/_rels/sheet1.xml.rels']).toContain('Target="../review.html"')
    expect(partsOf(again)['xl/worksheets/sheet1.xml']).toMatch(/<hyperlink ref="F4" [^>]*location="1\.10"/u)
  }, 120_000)

  it('colours a row whose day is past', async () => {
    const page = new TextDecoder().decode(await convert('html'))
    const row = page.slice(page.indexOf('公开规划。') - 400, page.indexOf('公开规划。'))
    expect(row.toUpperCase()).toContain('9C0006')
  }, 120_000)

  it('prints each sheet on pages as wide as its table', async () => {
    const pdf = new TextDecoder('latin1').decode(await convert('pdf'))
    expect(pdf.match(/\/Type\s*\/Page\b/gu)).toHaveLength(4)
  }, 120_000)
})
