/** Bundles the command and the library into dist/, with the types that the library shows and the licences of what they hold. */
import {execFileSync} from 'node:child_process'
import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {bundle, licences} from './bundle.mjs'
import {keepReachable} from './types.mjs'

rmSync('dist', {recursive: true, force: true})
// Adobe's notice goes along with its character maps
const adobe = readFileSync('node_modules/pdfjs-dist/cmaps/LICENSE', 'utf8').trim()
writeFileSync('dist/THIRD-PARTY.txt', `${licences(await bundle('dist'))}\n${'-'.repeat(72)}\n\n${adobe}\n`)
execFileSync('npx', ['tsc', '-p', 'tools/tsconfig.types.json'], {stdio: 'inherit', shell: process.platform === 'win32'})
keepReachable('dist/types', 'library.d.ts')
