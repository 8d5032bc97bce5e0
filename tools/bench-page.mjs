/**
 * The review page in Chromium: its size, the time until its first task is painted and answers, the time of one search.
 * From 1 to 100 copies of `seeds/`.
 */
import {cpSync, mkdirSync, readdirSync, statSync} from 'node:fs'
import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {chromiumPath, launchChromium} from './chromium.mjs'

const ROUNDS = 7
const COPIES = [1, 100]

const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]

function write(folder, copies) {
  const [into, out] = [join(folder, `in-${copies}`), join(folder, `out-${copies}`)]
  mkdirSync(into, {recursive: true})
  for (let copy = 0; copy < copies; copy++) for (const name of readdirSync('seeds')) cpSync(join('seeds', name), join(into, `${copy}-${name}`))
  const {status, stderr} = spawnSync(process.execPath, ['dist/cli.js', into, '--out', out, '--format', 'html'], {encoding: 'utf8'})
  if (status !== 0) throw new Error(`Unexpected exit ${status}: ${stderr}`)
  return join(out, 'review.html')
}

/** Milliseconds from the start of the navigation until the frame after the first task is painted. */
async function interactive(browser, path) {
  const page = await browser.newPage({viewport: {width: 1440, height: 900}})
  await page.addInitScript(() => {
    const look = () => {
      if (document.querySelector('.card[aria-current]'))
        requestAnimationFrame(() => {
          window.interactiveAt = performance.now()
        })
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.goto(pathToFileURL(path).href)
  const at = await (await page.waitForFunction(() => window.interactiveAt)).jsonValue()
  const searched = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const start = performance.now()
        const count = document.getElementById('count')
        new MutationObserver(() => {
          requestAnimationFrame(() => {
            resolve(performance.now() - start)
          })
        }).observe(count, {childList: true, characterData: true, subtree: true})
        const words = document.getElementById('words')
        words.value = '公开 解读'
        words.dispatchEvent(new Event('input', {bubbles: true}))
      })
  )
  await page.close()
  return {at, searched}
}

/** @returns One entry for each number of copies; null where no Chromium is installed. */
export async function benchPage(folder) {
  if (chromiumPath() === undefined) return null
  const browser = await launchChromium()
  try {
    const results = []
    for (const copies of COPIES) {
      const path = write(folder, copies)
      const rounds = []
      for (let round = 0; round < (copies === 1 ? ROUNDS : 3); round++) rounds.push(await interactive(browser, path))
      results.push({copies, bytes: statSync(path).size, interactive: median(rounds.map(({at}) => at)), search: median(rounds.map(({searched}) => searched))})
    }
    return results
  } finally {
    await browser.close()
  }
}
