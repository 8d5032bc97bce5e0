import type {RulePage} from '../../model/contract.ts'
import {rules} from '../../check/index.ts'
import {urlOf} from '../../check/remark.ts'
import {pages, ruleProblem} from '../check/pages.ts'
import {languageOption, perform, programFor, type Command} from '../command.ts'
import {DONE} from '../exit-codes.ts'
import type {Io} from '../io.ts'
import {speaker, type Language, type Say} from '../messages.ts'
import {isFile, noticeOf, show, withNoticeOptions, type OneNotice, type RawNotice} from '../one-notice.ts'
import {UsageError} from '../usage.ts'
import {displayWidth, pad} from '../width.ts'
import {maximum} from '../../model/lists.ts'

const indented = (text: string): string => text.trimEnd().replace(/^/gmu, '  ')

const exampleOf = ({text, finds}: {text: string; finds: readonly string[]}, say: Say): string =>
  [indented(text), ...finds.map((words) => `  → ${words === '' ? say('whole-notice') : words}`)].join('\n')

function pageOf({id, says, severity, help}: RulePage, language: Language): string {
  const say = speaker(language)
  const {examples = []} = rules.find((rule) => rule.id === id) ?? {}
  const broken = examples.filter(({finds}) => finds.length > 0)
  const kept = examples.filter(({finds}) => finds.length === 0)
  return [
    `${id} (${severity})`,
    says[language],
    help[language],
    ...(broken.length > 0 ? [say('broken'), ...broken.map((example) => exampleOf(example, say))] : []),
    ...(kept.length > 0 ? [say('kept'), ...kept.map((example) => exampleOf(example, say))] : []),
    urlOf(id)
  ].join('\n\n')
}

function listOf(language: Language): string {
  const width = maximum(pages.map(({id}) => displayWidth(id)))
  return pages.map(({id, severity, says}) => `${pad(id, width)}  ${severity.padEnd('warning'.length)}  ${says[language]}`).join('\n')
}

/** The file and the line that `--why` names; a file may have a colon and a number in its name. */
function placeOf(value: string, io: Io): {path: string; line: number | null} {
  const [, path = '', line = ''] = /^(.+):([1-9]\d{0,6})$/u.exec(value) ?? []
  return path === '' || isFile(value, io) ? {path: value, line: null} : {path, line: Number(line)}
}

type RawWhy = RawNotice & {readonly why: string}

interface WhyOptions {
  readonly why: string
  readonly notice: OneNotice
}

/** `zwgk-extract explain [RULE]`, `zwgk-extract explain --why FILE[:LINE]` */
export const runExplain: Command = (argv, io) =>
  perform(
    {
      program: (say) =>
        withNoticeOptions(
          programFor('explain', say)
            .description(say('about-explain'))
            .usage(say('synopsis-explain'))
            .argument('[rule]', say('rule'))
            .option('--why <FILE[:LINE]>', say('why')),
          say
        ).option(...languageOption(say)),
      options(raw, [id]): RulePage | WhyOptions | null {
        if ('why' in raw) {
          if (id !== undefined) throw new UsageError({key: 'rule-or-why'})
          const {why, ...notice} = raw as RawWhy
          return {why, notice: noticeOf(why, notice)}
        }
        if (id === undefined) return null
        const page = pages.find((one) => one.id === id)
        if (page) return page
        throw new UsageError(ruleProblem('explain', id))
      },
      async run(asked, language) {
        if (asked && 'why' in asked) {
          const {path, line} = placeOf(asked.why, io)
          return show({...asked.notice, path}, {name: 'why', line, language}, language, io)
        }
        await io.stdout.write(`${asked ? pageOf(asked, language) : listOf(language)}\n`)
        return DONE
      }
    },
    argv,
    io
  )
