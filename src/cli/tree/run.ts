import {languageOption, perform, programFor, type Command} from '../command.ts'
import {noticeOf, show, withNoticeOptions, type RawNotice} from '../one-notice.ts'
import {UsageError} from '../usage.ts'

/** `zwgk-extract tree FILE` */
export const runTree: Command = (argv, io) =>
  perform(
    {
      program: (say) =>
        withNoticeOptions(
          programFor('tree', say).description(say('about-tree')).usage(say('synopsis-tree')).argument('[file...]', say('notice-file')),
          say
        ).option(...languageOption(say)),
      options(raw, paths) {
        if (paths.length !== 1) throw new UsageError({key: 'one-file'})
        return noticeOf(paths[0] ?? '', raw as RawNotice)
      },
      run: (notice, language) => show(notice, {name: 'tree'}, language, io)
    },
    argv,
    io
  )
