/** Bundles the command and the library into dist/ and writes the type declarations. */
import {execFileSync} from 'node:child_process'
import {readFileSync, rmSync} from 'node:fs'
import {build} from 'esbuild'

const {version} = JSON.parse(readFileSync('package.json', 'utf8'))
rmSync('dist', {recursive: true, force: true})
await build({
  entryPoints: {cli: 'src/cli.ts', index: 'src/index.ts'},
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  external: ['nodejs-jieba'],
  define: {'process.env.ZWGK_VERSION': JSON.stringify(version)},
  // commander is CommonJS and asks for node's own modules
  banner: {js: "import{createRequire as zwgkRequire}from'node:module';const require=zwgkRequire(import.meta.url);"},
  chunkNames: 'chunk-[name]-[hash]',
  logLevel: 'warning'
})
execFileSync('npx', ['tsc', '-p', 'src/dev/tsconfig.types.json'], {stdio: 'inherit', shell: process.platform === 'win32'})
