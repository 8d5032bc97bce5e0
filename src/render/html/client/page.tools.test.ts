import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest'
import {launchChromium} from '../../../../tools/chromium.mjs'
import {seedBytes, seeds} from '../../../seeds.fixture.ts'
import {extractNotice, readNotice} from '../../../index.ts'
import type {RenderOptions} from '../../../model/contract.ts'
import type {NoticeRecord} from '../../../model/record.ts'
import {html} from '../../html.ts'
import {plain} from '../../record.fixture.ts'

const HOSTILE = `<script>document.title = 'ran'</script>公开通知
一、任务<img src=x onerror="document.title = 'ran'">
1.=HYPERLINK("http://example.invalid")，2023年9月31日前完成。（责任单位：县<b>水利</b>局）
</script><script>document.title = 'ran'</script>
`

let browser: Browser
let folder = ''
const bytesOf = new Map<string, Uint8Array>()

/** Writes the page over these notices. @returns Its address. */
async function pageOver(
  name: string,
  notices: readonly {readonly path: string; readonly bytes: Uint8Array}[],
  options: Partial<RenderOptions> = {}
): Promise<string> {
  const texts = new Map<string, string>()
  const records: NoticeRecord[] = []
  for (const notice of notices) {
    const file = await readNotice(notice)
    texts.set(notice.path, String(file))
    records.push(await extractNotice(file))
  }
  const path = join(folder, `${name}.html`)
  writeFileSync(path, await html.render(records, {...plain, ...options, textOf: ({source}) => texts.get(source.path) ?? ''}))
  return pathToFileURL(path).href
}

let [five, single, hostile, english] = ['', '', '', '']
beforeAll(async () => {
  browser = await launchChromium()
  folder = mkdtempSync(join(tmpdir(), 'zwgk-page-'))
  for (const name of seeds) bytesOf.set(name, seedBytes(name))
  const all = [...bytesOf].map(([path, bytes]) => ({path, bytes}))
  five = await pageOver('five', all)
  english = await pageOver('english', all, {header: 'en'})
  single = await pageOver('single', all.slice(0, 1))
  hostile = await pageOver('hostile', [{path: 'hostile.txt', bytes: new TextEncoder().encode(HOSTILE)}])
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, {recursive: true})
})

let faults: string[] = []
/** Opens a page; what it fetches, and what goes wrong in it, is noted. */
async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({viewport: {width: 1440, height: 900}, ...options})
  page.on('console', (message) => {
    faults.push(message.text())
  })
  page.on('pageerror', (error) => {
    faults.push(String(error))
  })
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== address.split('#')[0]) faults.push(request.url())
  })
  await page.goto(address)
  await page.waitForSelector('.card[aria-current]')
  return page
}
afterEach(async () => {
  for (const context of browser.contexts()) await context.close()
  expect(faults).toEqual([])
  faults = []
})

const current = (page: Page): Promise<string | null> => page.locator('.card[aria-current]').getAttribute('id')
const selectedText = async (page: Page): Promise<string> => (await page.locator('#text .selected').allTextContents()).join('')
const counts = async (page: Page): Promise<number[]> => [...(await page.locator('#count').innerText()).matchAll(/\d+/gu)].map(Number)
const isSeen = (page: Page, selector: string): Promise<boolean> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const {top, bottom, height} = element.getBoundingClientRect()
      return height > 0 && bottom > 0 && top < innerHeight
    })

describe('a click', () => {
  it('on a task shows its place in the text', async () => {
    const page = await open(five)
    await page.locator('.card').nth(4).click()
    expect(await current(page)).toBe('1/1.5')
    expect(await selectedText(page)).toContain('推进疫情防控信息公开')
    expect(await isSeen(page, '#text .selected')).toBe(true)
    expect(new URL(page.url()).hash).toBe('#1/1.5')
  })

  it('on the text shows its task', async () => {
    const page = await open(five)
    await page.locator('#text .m-task', {hasText: '推进重大行政决策事项公开'}).first().click()
    expect(await current(page)).toBe('1/2.11')
    expect(await isSeen(page, '.card[aria-current]')).toBe(true)
  })

  it('unfolds a long text without leaving its task', async () => {
    const page = await open(five)
    const body = page.locator('.card .body').first()
    const folded = await body.evaluate((element) => element.clientHeight)
    await page.locator('.card .more').first().click()
    expect(await body.evaluate((element) => element.clientHeight)).toBeGreaterThan(folded)
  })
})

describe('an address', () => {
  it.each([
    ['five', '#3/1.1'],
    ['five', '#5/2.u1'],
    ['single', '#2.9']
  ])('of %s notices with %s opens the task in both panes', async (name, hash) => {
    const address = name === 'five' ? five : single
    const known = await open(address)
    const anchors = await known.evaluate(() =>
      (JSON.parse(document.getElementById('data')?.textContent ?? '') as {notices: {tasks: {anchor: string}[]}[]}).notices.flatMap(({tasks}) =>
        tasks.map(({anchor}) => anchor)
      )
    )
    const wanted = anchors.includes(hash.slice(1)) ? hash.slice(1) : (anchors.at(-1) ?? '')
    const page = await open(`${address}#${wanted}`)
    expect(await current(page)).toBe(wanted)
    expect([await isSeen(page, '.card[aria-current]'), await isSeen(page, '#text .selected')]).toEqual([true, true])
  })
})

describe('filters', () => {
  it('by unit, role, kind and dates keep the tasks that fit', async () => {
    const page = await open(five)
    const [, all = 0] = await counts(page)
    expect(all).toBeGreaterThan(100)
    await page.fill('#unit', '市财政局')
    await expect.poll(async () => (await counts(page))[0]).toBeLessThan(all)
    const [ofUnit = 0] = await counts(page)
    for (const card of await page.locator('.card').all()) expect(await card.innerText()).toContain('市财政局')
    await page.selectOption('#role', 'lead')
    await expect.poll(async () => (await counts(page))[0]).toBeLessThan(ofUnit)
    await page.click('#clear')
    await expect.poll(async () => (await counts(page))[0]).toBe(all)
    await page.fill('#from', '2022-07-01')
    await page.fill('#to', '2022-07-31')
    await expect.poll(() => page.locator('.card').count()).toBe(1)
    expect(await page.locator('.card time').allTextContents()).toEqual(['2022-07-20'])
    await page.keyboard.press('Escape')
    await page.selectOption('#kind', 'minimum')
    await expect.poll(async () => (await counts(page))[0]).toBeLessThan(10)
    for (const card of await page.locator('.card').all()) expect(await card.innerText()).toMatch(/不少于|不得少于/u)
  })

  it('by words search everything a task says', async () => {
    const page = await open(five)
    await page.keyboard.press('/')
    await page.keyboard.type('科普 卫生健康局')
    await expect.poll(() => page.locator('.card').count()).toBe(1)
    expect(await page.locator('.card').textContent()).toMatch(/科普[\s\S]*卫生健康局/u)
    await page.fill('#words', '没有任何任务这样写')
    await expect.poll(() => page.locator('#panel-tasks .empty').count()).toBe(1)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.card').count()).toBeGreaterThan(10)
  })

  it('by notice show its text', async () => {
    const page = await open(five)
    await page.selectOption('#notice', '2')
    await expect.poll(() => page.locator('#shown-notice').inputValue()).toBe('2')
    expect(await page.locator('.card').first().getAttribute('id')).toMatch(/^3\//u)
  })
})

describe('the other views', () => {
  it('have a timeline that leads to its tasks, in order', async () => {
    const page = await open(five)
    await page.click('#tab-timeline')
    const months = await page.locator('#panel-timeline summary b').allTextContents()
    expect(months.length).toBeGreaterThan(3)
    expect(months).toEqual(months.toSorted())
    const entry = page.locator('#panel-timeline li button', {hasText: '07-20'})
    const id = await entry.locator('b').innerText()
    await entry.click()
    expect(await current(page)).toBe(`1/${id}`)
  })

  it('have a matrix whose cells are filters, in which nothing is cut off', async () => {
    const page = await open(five)
    await page.click('#tab-matrix')
    const panel = page.locator('#panel-matrix')
    expect(await panel.evaluate(({scrollWidth, clientWidth}) => scrollWidth <= clientWidth)).toBe(true)
    const cell = panel.locator('td button[data-column="2021-06"]').first()
    const count = Number(await cell.innerText())
    await cell.click()
    await expect.poll(async () => (await counts(page))[0]).toBe(count)
    expect(await page.locator('#panel-tasks .card').count()).toBe(count)
  })

  it('have what was odd, at its place', async () => {
    const page = await open(hostile)
    expect(await page.locator('#text .line', {hasText: '9月31日'}).locator('.note').innerText()).toContain('9月31日')
    await page.click('#tab-remarks')
    await page.locator('.remark', {hasText: '9月31日'}).click()
    expect(await selectedText(page)).toContain('9月31日')
  })
})

it('goes from task to task by keys', async () => {
  const page = await open(five)
  const first = await current(page)
  await page.keyboard.press('j')
  expect(await current(page)).not.toBe(first)
  await page.keyboard.press('ArrowDown')
  expect(await current(page)).toBe('1/1.3')
  await page.keyboard.press('k')
  await page.keyboard.press('k')
  expect(await current(page)).toBe(first)
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('text')
})

it('shows what a notice says as text, whatever it says', async () => {
  const page = await open(hostile)
  expect(await page.title()).not.toBe('ran')
  expect(await page.locator('#text').innerText()).toContain(`<script>document.title = 'ran'</script>公开通知`)
  expect(await page.locator('#text img, #panel-tasks img, #panel-tasks b b').count()).toBe(0)
  expect(await page.locator('.card .body').first().innerText()).toContain('=HYPERLINK("http://example.invalid"')
})

it('prints the tasks on show, and no controls', async () => {
  const page = await open(five)
  await page.fill('#unit', '市财政局')
  await expect.poll(async () => (await counts(page))[0]).toBeLessThan(100)
  const [shown] = await counts(page)
  await page.emulateMedia({media: 'print'})
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  expect(await page.locator('#print tbody tr').count()).toBe(shown)
  expect(await page.locator('.top, main').evaluateAll((elements) => elements.map((element) => getComputedStyle(element).display))).toEqual(['none', 'none'])
  expect((await page.pdf({format: 'A4', landscape: true})).length).toBeGreaterThan(10_000)
})

it('is as wide as a phone, with one pane at a time', async () => {
  const page = await open(five, {viewport: {width: 390, height: 844}})
  const isTooWide = (): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  expect([await isTooWide(), await page.locator('.pane.source').isVisible()]).toEqual([false, false])
  await page.locator('.card').nth(1).click()
  expect([await isTooWide(), await page.locator('.pane.source').isVisible(), await page.locator('.pane.ledger').isVisible()]).toEqual([false, true, false])
  await page.click('#fold')
  expect(await page.locator('#words').isVisible()).toBe(true)
})

it.each(['light', 'dark'] as const)('has letters that stand out from their ground, %s', async (colorScheme) => {
  const page = await open(five, {colorScheme})
  const ratios = await page.evaluate(() => {
    const parts = (colour: string): number[] => (colour.match(/[\d.]+/gu) ?? []).map(Number)
    const light = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = parts(colour)
        .slice(0, 3)
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const groundOf = (element: Element | null): string => {
      for (let at = element; at; at = at.parentElement) {
        const {backgroundColor} = getComputedStyle(at)
        if ((parts(backgroundColor)[3] ?? 1) === 1) return backgroundColor
      }
      return 'rgb(255, 255, 255)'
    }
    return [
      '.m-lead',
      '.m-responsible',
      '.m-support',
      '.m-limit',
      '.m-section',
      '.m-trivia',
      '.quiet',
      '.card .id',
      '[role=tab][aria-selected=true]',
      '.facts'
    ].flatMap((selector) => {
      const element = document.querySelector(selector)
      if (!element) return []
      const [one, other] = [light(getComputedStyle(element).color), light(groundOf(element))]
      return [{selector, ratio: (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)}]
    })
  })
  expect(ratios.length).toBeGreaterThan(7)
  // WCAG 2.2, 1.4.3
  expect(ratios.filter(({ratio}) => ratio < 4.5)).toEqual([])
})

it('speaks English where the ledger does', async () => {
  const page = await open(english)
  expect(await page.locator('[role=tab]').allInnerTexts()).toEqual(['Tasks', 'Timeline', 'Unit × month', expect.stringMatching(/^Remarks/u)])
})
