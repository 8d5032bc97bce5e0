/**
 * Writes fixtures/formats/: one notice in every format that the readers know, from one source.
 *
 *   node tools/formats.mjs
 *
 * .doc, .wps, .pdf and .xls are made by LibreOffice (`soffice` on the PATH); the others by this script alone.
 */
import {execFileSync} from 'node:child_process'
import {copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {stringify} from 'csv-stringify/sync'
import {strToU8, zipSync} from 'fflate'
import {body, table} from './formats/notice.mjs'
import {docx} from './formats/docx.mjs'
import {ofd} from './formats/ofd.mjs'
import {xlsx} from './formats/xlsx.mjs'

const out = fileURLToPath(new URL('../fixtures/formats/', import.meta.url))
mkdirSync(out, {recursive: true})
const write = (name, data) => writeFileSync(join(out, name), data)
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const flat = table.rows.map((row) => row.map((cell) => (cell === null ? '' : cell)))

write('notice.txt', [...body.map(({text}) => text), ...flat.map((row) => `${row.join(' | ')} |`), ''].join('\n'))
write(
  'notice.md',
  [
    ...body.map(({text}) => `${text}\n`),
    ...flat.flatMap((row, at) => [`| ${row.join(' | ')} |`, ...(at === 0 ? [`|${' --- |'.repeat(row.length)}`] : [])]),
    ''
  ].join('\n')
)
write(
  'notice.html',
  `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escape(body[0].text)}</title></head><body>
<nav><a href="/">首页</a> <a href="/gk">政务公开</a></nav>
<div class="article">
${body.map(({text}) => `<p>${escape(text)}</p>`).join('\n')}
<table border="1">
${table.rows.map((row, at) => `<tr>${row.map((cell, column) => (cell === null ? '' : `<td${spanOf(at, column)}>${escape(cell)}</td>`)).join('')}</tr>`).join('\n')}
</table>
</div>
<footer>扫一扫在手机打开当前页</footer></body></html>
`
)
write('notice.csv', `\ufeff${stringify([[table.title], ...flat], {record_delimiter: 'windows', relax_column_count: true})}`)
write('notice.xlsx', await xlsx(table))
write(
  'notice.docx',
  docx({automatic: true, body, table}, (parts) =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, [strToU8(part), {mtime: new Date(Date.UTC(2024, 0, 1))}]])))
  )
)
write(
  'notice.ofd',
  ofd({body, table}, (parts) =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, [strToU8(part), {mtime: new Date(Date.UTC(2024, 0, 1))}]])))
  )
)

const scratch = mkdtempSync(join(tmpdir(), 'zwgk-formats-'))
try {
  const typed = join(scratch, 'notice.docx')
  writeFileSync(
    typed,
    docx({automatic: false, body, table}, (parts) => zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)]))))
  )
  copyFileSync(join(out, 'notice.xlsx'), join(scratch, 'notice.xlsx'))
  const convert = (file, to) =>
    execFileSync('soffice', [`-env:UserInstallation=file://${scratch}/profile`, '--headless', '--convert-to', to, '--outdir', scratch, file], {stdio: 'ignore'})
  convert(typed, 'doc:MS Word 97')
  convert(typed, 'pdf')
  convert(join(scratch, 'notice.xlsx'), 'xls:MS Excel 97')
  for (const [from, to] of [
    ['notice.doc', 'notice.doc'],
    ['notice.doc', 'notice.wps'],
    ['notice.pdf', 'notice.pdf'],
    ['notice.xls', 'notice.xls']
  ])
    copyFileSync(join(scratch, from), join(out, to))
} finally {
  rmSync(scratch, {recursive: true})
}

/** A cell reaches down over the nulls below it. */
function spanOf(row, column) {
  let rows = 1
  while (table.rows[row + rows]?.[column] === null) rows++
  return rows > 1 ? ` rowspan="${rows}"` : ''
}
