/** Bundles the fuzzer as it stands now, and runs it: `npm run fuzz -- --help` is the head of fuzz/main.ts. A long run does not see what is changed meanwhile. */
import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {withBundle} from './with-bundle.mjs'

await withBundle({main: 'tools/fuzz/main.ts', worker: 'tools/fuzz/worker.ts'}, (folder) => {
  const {status} = spawnSync(process.execPath, [join(folder, 'main.js'), ...process.argv.slice(2)], {stdio: 'inherit'})
  process.exitCode = status ?? 1
})
