import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {setFlagsFromString, cachedDataVersionTag} from 'node:v8'
import {constants, Script} from 'node:vm'
import {commandNames} from '../cli/command-names.ts'
import {WRONG} from '../cli/exit-codes.ts'
import {cacheFolder, readCode, writeCode} from './code-cache.ts'

/** The whole command as one script of ASCII, made by the build: a function of what a CommonJS module knows, and of its own address. */
type Factory = (exports: object, require: NodeJS.Require, module: {exports: object}, url: string) => void

interface Program {
  /** Sets the exit code of the process. */
  main(): Promise<void>
}

/** Where the program lies, and what tells it from other builds of the same length. */
interface Built {
  readonly address: URL
  readonly hash: string
}

const COMMANDS: readonly string[] = commandNames
/** Ask for words alone, whatever the command */
const WORDS: readonly string[] = ['-h', '--help', '-V', '--version']

/** Each command keeps the code that it ran. */
function nameOf(argv: readonly string[], hash: string): string {
  const [first = ''] = argv
  const command = argv.some((word) => WORDS.includes(word)) ? 'words' : COMMANDS.includes(first) ? first : 'extract'
  return `${command}-${cachedDataVersionTag().toString(16)}-${hash}.bin`
}

/**
 * Compiles the program with the code that an earlier run of the same command left (V8 refuses that of another version or of other
 * flags), runs it, and leaves its own where there was none. `NODE_DISABLE_COMPILE_CACHE` is kept, as node itself does.
 *
 * @throws Error of the system where the program cannot be opened
 */
export function programAt({address, hash}: Built, argv: readonly string[], env: NodeJS.ProcessEnv): () => Promise<void> {
  // each pattern is compiled once: a short run would pay twice
  setFlagsFromString('--no-regexp-tier-up')
  const isKept = env['NODE_DISABLE_COMPILE_CACHE'] === undefined
  const [folder, name] = [cacheFolder(env), nameOf(argv, hash)]
  const cachedData = isKept ? readCode(folder, name) : undefined
  const script = new Script(readFileSync(address, 'latin1'), {
    filename: address.href,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData && {cachedData})
  })
  const module = {exports: {}}
  const factory = script.runInThisContext() as Factory
  factory(module.exports, createRequire(address), module, address.href)
  return async () => {
    await (module.exports as Program).main()
    // where nothing was done little was compiled
    if (isKept && process.exitCode !== WRONG && (!cachedData || script.cachedDataRejected)) writeCode(folder, name, script.createCachedData())
  }
}
