import {createHash} from 'node:crypto'
import {load} from 'cheerio'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {RenderOptions} from '../model/contract.ts'
import type {NoticeRecord} from '../model/record.ts'
import {html} from './html.ts'
import type {PageData, PageSource} from './html/data.ts'
import {anchorsOf} from './ledger/anchor.ts'
import {limit, plain, record, task, unit, withNotice} from './record.fixture.ts'

const pageOf = async (records: readonly NoticeRecord[], options: Partial<RenderOptions> = {}): Promise<string> =>
  String(await html.render(records, {...plain, ...options}))

/** What the page's script will read. */
const islandOf = <Value>(page: string, id: string): Value => JSON.parse(load(page)(`#${id}`).text()) as Value

const one = record(task({units: [unit('甲局', 'lead')], deadlines: [limit('7月底前', {kind: 'date', date: '2022-07-31'})]}))
const HOSTILE = '</script><script>alert(1)</script><!-- ]]> <script> \u2028 \u2029 \0 \uD800 &lt; =1+1 \'"`${x}'

describe('the review page', () => {
  it('says its encoding before anything else, and its language', async () => {
    for (const [header, lang] of [
      ['zh', 'zh-CN'],
      ['en', 'en']
    ] as const) {
      const page = await pageOf([one], {header})
      expect(page).toMatch(/^<!doctype html>\n<html lang="[\w-]+">\n<head>\n<meta charset="utf-8">/u)
      expect(load(page)('html').attr('lang')).toBe(lang)
    }
  })

  it('lets nothing run or load but the script and the style that it was made with', async () => {
    const page = load(await pageOf([one]))
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    const scripts = page('script:not([type="application/json"])')
    expect([scripts.length, page('style').length]).toEqual([1, 1])
    expect(page('meta[http-equiv="Content-Security-Policy"]').attr('content')).toBe(
      `default-src 'none'; script-src ${hash(scripts.text())}; style-src ${hash(page('style').text())}; base-uri 'none'; form-action 'none'`
    )
    expect(page('[src], [href], [style], link, img, iframe, object').length).toBe(0)
    const handlers = page('*')
      .toArray()
      .flatMap((element) => ('attribs' in element ? Object.keys(element.attribs).filter((name) => name.startsWith('on')) : []))
    expect(handlers).toEqual([])
  })

  it('holds any text of a notice as it is, and never as markup', async () => {
    const hostile = withNotice(
      record(task({title: HOSTILE, text: HOSTILE, units: [unit(HOSTILE, 'lead')], deadlines: [limit(HOSTILE, {kind: 'continuous'})]})),
      {planTitle: HOSTILE},
      {path: HOSTILE}
    )
    const page = await pageOf([hostile], {textOf: () => HOSTILE})
    expect(load(page)('script').length).toBe(3)
    expect(islandOf<PageSource>(page, 'source-0').text).toBe(HOSTILE)
    const {
      notices: [notice]
    } = islandOf<PageData>(page, 'data')
    expect([notice?.title, notice?.tasks[0]?.title, notice?.tasks[0]?.text, notice?.tasks[0]?.units?.[0]?.[0]]).toEqual([HOSTILE, HOSTILE, HOSTILE, HOSTILE])
  })

  it('gives any text back to the last UTF-16 unit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({unit: fc.constantFrom(...'<>/!-&\\"\'`script\u2028\u2029\0\uD83D\uDE00甲 \n\r\t')}), async (text) => {
        const page = await pageOf([record(task({text}))], {textOf: () => text})
        expect(islandOf<PageSource>(page, 'source-0').text).toBe(text)
        expect(islandOf<PageData>(page, 'data').notices[0]?.tasks[0]?.text).toBe(text)
      }),
      {numRuns: 50}
    )
  })

  it('names each task as the workbook links to it', async () => {
    const notices = [one, withNotice(record(task({id: '2'}), task({id: '2-2'})), {}, {path: 'b.txt'})]
    const anchorOf = anchorsOf(notices)
    const {notices: shown} = islandOf<PageData>(await pageOf(notices), 'data')
    expect(shown.flatMap(({tasks}) => tasks.map(({anchor}) => anchor))).toEqual(notices.flatMap((notice) => notice.tasks.map((each) => anchorOf(notice, each))))
    expect(islandOf<PageData>(await pageOf([one]), 'data').notices[0]?.tasks[0]?.anchor).toBe('1.1')
  })

  it('is the same bytes for the same notices', async () => {
    expect(await pageOf([one])).toBe(await pageOf([structuredClone(one)]))
  })
})
