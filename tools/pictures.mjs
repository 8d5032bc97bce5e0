/**
 * The pictures of the README, of what the command writes for `seeds/`: `npm run pictures`, after `npm run build`.
 * They need Chromium, LibreOffice and poppler.
 */
import {execFileSync} from 'node:child_process'
import {copyFileSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {launchChromium} from './chromium.mjs'

const INTO = 'fixtures/pictures'
const SHOWN = '#1/2.9'

const folder = mkdtempSync(join(tmpdir(), 'zwgk-pictures-'))

/** The review page, at one task. */
async function review() {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage({viewport: {width: 1280, height: 760}})
    await page.goto(pathToFileURL(join(folder, 'review.html')).href + SHOWN)
    await page.waitForSelector('.card[aria-current]')
    await page.screenshot({path: join(INTO, 'review.png')})
  } finally {
    await browser.close()
  }
}

/** The first printed page of the workbook. */
function ledger() {
  execFileSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, 'ledger.xlsx')
    ],
    {stdio: 'ignore', timeout: 120_000}
  )
  execFileSync('pdftoppm', ['-png', '-r', '110', '-f', '1', '-l', '1', '-singlefile', join(folder, 'ledger.pdf'), join(folder, 'ledger')])
  copyFileSync(join(folder, 'ledger.png'), join(INTO, 'ledger.png'))
}

try {
  execFileSync(process.execPath, ['dist/cli.js', 'seeds/', '--out', folder, '--format', 'html,xlsx', '--quiet'])
  await review()
  ledger()
} finally {
  rmSync(folder, {recursive: true})
}
