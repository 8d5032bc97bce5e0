/**
 * Runs a folder of notices and of snippets (.jsonl, a `text` a line) and prints what was probably missed.
 *
 *   ZWGK_CORPUS=folder[:folder…] npm run corpus [-- --show N]
 */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {delimiter, extname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {extractNotice, readableExtensions, ReadError} from '../dist/index.js'

const folders = (process.env.ZWGK_CORPUS ?? '').split(delimiter).filter(Boolean)
if (folders.length === 0) {
  console.error('ZWGK_CORPUS: name one or more folders of notices')
  process.exit(2)
}
const leftovers = fileURLToPath(new URL('leftovers.mjs', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'zwgk-corpus-'))

function print(title, records) {
  const file = join(scratch, 'notices.json')
  writeFileSync(file, JSON.stringify(records))
  console.log(`\n${title}`)
  process.stdout.write(execFileSync(process.execPath, [leftovers, file, ...process.argv.slice(2)], {encoding: 'utf8'}))
}

try {
  for (const folder of folders) {
    const records = []
    for (const name of readdirSync(folder, {recursive: true}).sort()) {
      const path = join(folder, name)
      if (extname(name) === '.jsonl') {
        const lines = readFileSync(path, 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line).text)
          .filter((text) => typeof text === 'string')
        const snippets = []
        for (const [at, text] of lines.entries()) snippets.push(await extractNotice({path: `${name}#${at + 1}.txt`, bytes: new TextEncoder().encode(text)}))
        print(`${path}: ${snippets.filter(({tasks}) => tasks.some(({units}) => units.length > 0)).length} of ${lines.length} lines with units`, snippets)
      } else if (readableExtensions.includes(extname(name).toLowerCase())) {
        try {
          records.push(await extractNotice({path, bytes: readFileSync(path)}))
        } catch (error) {
          if (!(error instanceof ReadError)) throw error
          console.log(`${path}: ${error.message}`)
        }
      }
    }
    if (records.length > 0) print(folder, records)
  }
} finally {
  rmSync(scratch, {recursive: true})
}
