/** Bundles the command and the library into dist/, with their types and the licences of what they hold. */
import {execFileSync} from 'node:child_process'
import {cpSync, rmSync, writeFileSync} from 'node:fs'
import {bundle, licences} from './bundle.mjs'

/** pdf.js loads its worker and its character maps as files: they go along as they are. Adobe's notice lies among the maps. */
const PDF = {'legacy/build/pdf.min.mjs': 'pdf.min.mjs', 'legacy/build/pdf.worker.min.mjs': 'pdf.worker.min.mjs', cmaps: 'cmaps', LICENSE: 'LICENSE'}

rmSync('dist', {recursive: true, force: true})
writeFileSync('dist/THIRD-PARTY.txt', licences(await bundle('dist')))
for (const [from, to] of Object.entries(PDF)) cpSync(`node_modules/pdfjs-dist/${from}`, `dist/pdf/${to}`, {recursive: true})
execFileSync('npx', ['tsc', '-p', 'tools/tsconfig.types.json'], {stdio: 'inherit', shell: process.platform === 'win32'})
