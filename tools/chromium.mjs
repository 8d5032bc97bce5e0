/** Chromium for tests, benchmark and pictures: what is installed, by `CHROMIUM` or by its usual names. */
import {accessSync, constants} from 'node:fs'
import {delimiter, join} from 'node:path'
import {chromium} from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
// nothing of its own goes over the network
const QUIET = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Path of the browser; undefined where none is installed. */
export const chromiumPath = () =>
  process.env.CHROMIUM ??
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find(isProgram)

export async function launchChromium() {
  const executablePath = chromiumPath()
  if (executablePath === undefined) throw new Error('Chromium not found: install it, or set CHROMIUM to its path')
  // root, as in a container, has no sandbox
  const isRoot = process.getuid?.() === 0
  return chromium.launch({executablePath, args: isRoot ? [...QUIET, '--no-sandbox'] : QUIET})
}
