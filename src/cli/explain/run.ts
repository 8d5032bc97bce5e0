import type {RulePage} from '../../model/contract.ts'
import {rules} from '../../check/index.ts'
import {urlOf} from '../../check/remark.ts'
import {pages, ruleProblem} from '../check/pages.ts'
import {DONE, languageOption, perform, programFor, type Command} from '../command.ts'
import {speaker, type Language, type Say} from '../messages.ts'
import {UsageError} from '../usage.ts'
import {displayWidth, pad} from '../width.ts'

const indented = (text: string): string => text.trimEnd().replace(/^/gmu, '  ')

const exampleOf = ({text, finds}: {text: string; finds: readonly string[]}, say: Say): string =>
  [indented(text), ...finds.map(words => `  → ${words === '' ? say('whole-notice') : words}`)].join('\n')

const pageOf = ({id, says, severity, help}: RulePage, language: Language): string => {
  const say = speaker(language)
  const {examples = []} = rules.find(rule => rule.id === id) ?? {}
  const broken = examples.filter(({finds}) => finds.length > 0)
  const kept = examples.filter(({finds}) => finds.length === 0)
  return [
    `${id} (${severity})`, says[language], help[language],
    ...broken.length > 0 ? [say('broken'), ...broken.map(example => exampleOf(example, say))] : [],
    ...kept.length > 0 ? [say('kept'), ...kept.map(example => exampleOf(example, say))] : [],
    urlOf(id)
  ].join('\n\n')
}

const listOf = (language: Language): string => {
  const width = Math.max(...pages.map(({id}) => displayWidth(id)))
  return pages.map(({id, severity, says}) => `${pad(id, width)}  ${severity.padEnd('warning'.length)}  ${says[language]}`).join('\n')
}

/** `zwgk-extract explain [RULE]` */
export const runExplain: Command = (argv, io) => perform({
  program: say => programFor('explain', say).description(say('about-explain')).usage(say('synopsis-explain')).argument('[rule]', say('rule')).option(...languageOption(say)),
  options(_, [id]) {
    if (id === undefined) return null
    const page = pages.find(one => one.id === id)
    if (page) return page
    throw new UsageError(ruleProblem('explain', id))
  },
  run: async (page, language) => {
    await io.stdout.write(`${page ? pageOf(page, language) : listOf(language)}\n`)
    return DONE
  }
}, argv, io)
