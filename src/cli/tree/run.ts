import {languageOption, perform, programFor, type Command} from '../command.ts'
import {withNotice} from '../one-notice.ts'
import {UsageError} from '../usage.ts'
import {outlineOf} from './outline.ts'

/** `zwgk-extract tree FILE` */
export const runTree: Command = (argv, io) =>
  perform(
    {
      program: (say) =>
        programFor('tree', say)
          .description(say('about-tree'))
          .usage(say('synopsis-tree'))
          .argument('[file...]', say('notice-file'))
          .option('--encoding <NAME>', say('encoding'))
          .option('--stdin-filename <NAME>', say('stdin-filename'), 'stdin.txt')
          .option(...languageOption(say)),
      options(raw, paths) {
        if (paths.length !== 1) throw new UsageError({key: 'one-file'})
        return {path: paths[0] ?? '', ...(raw as {encoding?: string; stdinFilename: string})}
      },
      run: (notice, language) =>
        withNotice(notice, language, io, async (file, {processor}) => {
          const {facts} = await processor.run(processor.parse(file), file)
          return outlineOf(facts)
        })
    },
    argv,
    io
  )
