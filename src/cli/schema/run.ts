import {readFileSync} from 'node:fs'
import {builtVersion} from '../built.ts'
import {languageOption, perform, programFor, type Command} from '../command.ts'
import {DONE} from '../exit-codes.ts'
import {choice} from '../usage.ts'

const SCHEMAS = ['notice', 'config'] as const

/** The schemas lie beside dist/ in the package, and beside src/ in the repository. */
const schemaText = (name: (typeof SCHEMAS)[number]): string =>
  readFileSync(new URL(`${builtVersion === null ? '../../../' : '../'}schemas/${name}.schema.json`, import.meta.url), 'utf8')

/** `zwgk-extract schema [notice|config]` */
export const runSchema: Command = (argv, io) =>
  perform(
    {
      program: (say) =>
        programFor('schema', say)
          .description(say('about-schema'))
          .usage(say('synopsis-schema'))
          .argument('[schema]', say('schema'))
          .option(...languageOption(say)),
      options: (_, [name = 'notice']) => choice('schema', name, SCHEMAS),
      run: async (name) => {
        await io.stdout.write(schemaText(name))
        return DONE
      }
    },
    argv,
    io
  )
