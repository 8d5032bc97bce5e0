/** Bundles the command and the library into dist/, with their types and the licences of what they hold. */
import {execFileSync} from 'node:child_process'
import {rmSync, writeFileSync} from 'node:fs'
import {bundle, licences} from './bundle.mjs'

rmSync('dist', {recursive: true, force: true})
writeFileSync('dist/THIRD-PARTY.txt', licences(await bundle('dist')))
execFileSync('npx', ['tsc', '-p', 'src/dev/tsconfig.types.json'], {stdio: 'inherit', shell: process.platform === 'win32'})
