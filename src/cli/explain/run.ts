import {ReadError, type RulePage} from '../../model/contract.ts'
import type {PlacedCandidate} from '../../model/trace.ts'
import {rules} from '../../check/index.ts'
import {urlOf} from '../../check/remark.ts'
import {pages, ruleProblem} from '../check/pages.ts'
import {languageOption, perform, programFor, type Command} from '../command.ts'
import {DONE} from '../exit-codes.ts'
import type {Io} from '../io.ts'
import {speaker, type Language, type Say} from '../messages.ts'
import {isFile, withNotice} from '../one-notice.ts'
import {UsageError} from '../usage.ts'
import {displayWidth, pad} from '../width.ts'

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
  const width = Math.max(...pages.map(({id}) => displayWidth(id)))
  return pages.map(({id, severity, says}) => `${pad(id, width)}  ${severity.padEnd('warning'.length)}  ${says[language]}`).join('\n')
}

/** The file and the line that `--why` names; a file may have a colon and a number in its name. */
function placeOf(value: string, io: Io): {path: string; line: number | null} {
  const [, path = '', line = ''] = /^(.+):([1-9]\d{0,6})$/u.exec(value) ?? []
  return path === '' || isFile(value, io) ? {path: value, line: null} : {path, line: Number(line)}
}

async function explainLine(raw: WhyOptions, language: Language, io: Io): Promise<number> {
  const {path, line} = placeOf(raw.why, io)
  return withNotice({...raw, path}, language, io, async (file, {processorFor}) => {
    const text = String(file)
    const count = text.split('\n').length
    if (line !== null && line > count) throw new ReadError('no-line', {line: String(line), count: String(count)})
    const {whyOf} = await import('./why.ts')
    const candidates: PlacedCandidate[] = []
    const processor = processorFor({
      trace: (candidate) => {
        candidates.push(candidate)
      }
    })
    const {facts} = await processor.run(processor.parse(file), file)
    return candidates.length === 0 && line === null ? `${speaker(language)('why-none')}\n` : whyOf(text, facts, candidates, line, speaker(language))
  })
}

interface WhyOptions {
  readonly why: string
  readonly encoding?: string
  readonly stdinFilename: string
}

/** `zwgk-extract explain [RULE]`, `zwgk-extract explain --why FILE[:LINE]` */
export const runExplain: Command = (argv, io) =>
  perform(
    {
      program: (say) =>
        programFor('explain', say)
          .description(say('about-explain'))
          .usage(say('synopsis-explain'))
          .argument('[rule]', say('rule'))
          .option('--why <FILE[:LINE]>', say('why'))
          .option('--encoding <NAME>', say('encoding'))
          .option('--stdin-filename <NAME>', say('stdin-filename'), 'stdin.txt')
          .option(...languageOption(say)),
      options(raw, [id]) {
        if ('why' in raw) {
          if (id !== undefined) throw new UsageError({key: 'rule-or-why'})
          return raw as WhyOptions
        }
        if (id === undefined) return null
        const page = pages.find((one) => one.id === id)
        if (page) return page
        throw new UsageError(ruleProblem('explain', id))
      },
      async run(asked, language) {
        if (asked && 'why' in asked) return explainLine(asked, language, io)
        await io.stdout.write(`${asked ? pageOf(asked, language) : listOf(language)}\n`)
        return DONE
      }
    },
    argv,
    io
  )
