import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {ReadError} from '../../model/contract.ts'
import {DONE, languageOption, perform, programFor, WRONG, type Command} from '../command.ts'
import {speaker} from '../messages.ts'
import {UsageError} from '../usage.ts'
import {isSystemError, readProblem, sentence, systemProblem} from '../problem.ts'
import {outlineOf} from './outline.ts'

/** `zwgk-extract tree FILE` */
export const runTree: Command = (argv, io) => perform({
  program: say => programFor('tree', say).description(say('about-tree')).usage(say('synopsis-tree')).argument('[file...]', say('notice-file'))
    .option('--encoding <NAME>', say('encoding')).option('--stdin-filename <NAME>', say('stdin-filename'), 'stdin.txt').option(...languageOption(say)),
  options(raw, paths) {
    if (paths.length !== 1) throw new UsageError({key: 'one-file'})
    return {path: paths[0] ?? '', ...raw as {encoding?: string; stdinFilename: string}}
  },
  run: async ({path, encoding, stdinFilename}, language) => {
    // this command alone looks below the library's surface
    const {processor, readNotice, readableExtensions} = await import('../../index.ts')
    try {
      const isStdin = path === '-'
      const bytes = isStdin ? await io.readStdin() : readFileSync(resolve(io.cwd, path))
      const file = await readNotice({path: isStdin ? stdinFilename : path, bytes}, {encoding})
      const {facts} = await processor.run(processor.parse(file), file)
      await io.stdout.write(outlineOf(facts))
      return DONE
    } catch (error) {
      const isRefused = !(error instanceof ReadError) && isSystemError(error)
      const problem = isRefused ? systemProblem('unreadable', path, error) : readProblem(path, error, readableExtensions)
      io.stderr.write(`${sentence(speaker(language), problem)}\n`)
      return WRONG
    }
  }
}, argv, io)
