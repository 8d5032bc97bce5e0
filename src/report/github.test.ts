import {sep} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {github} from './github.ts'
import {AWKWARD, fileOf, HOSTILE, mixed, told} from './report.fixture.ts'

interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** The runner's reading of a line, from the documented grammar: `::name key=value,key=value::message`, with escapes. */
function commandOf(line: string): Command | null {
  if (!line.startsWith('::')) return null
  const end = line.indexOf('::', 2)
  if (end < 0) return null
  const head = line.slice(2, end)
  const blank = head.indexOf(' ')
  const data = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
  const property = (text: string) => data(text.replaceAll('%3A', ':').replaceAll('%2C', ','))
  const pairs =
    blank < 0
      ? []
      : head
          .slice(blank + 1)
          .split(',')
          .map((pair) => {
            const at = pair.indexOf('=')
            return [pair.slice(0, at), property(pair.slice(at + 1))] as const
          })
  return {name: blank < 0 ? head : head.slice(0, blank), properties: Object.fromEntries(pairs), message: data(line.slice(end + 2))}
}

const commandsOf = async (...args: Parameters<typeof github.report>): Promise<(Command | null)[]> =>
  (await github.report(...args)).split('\n').slice(0, -1).map(commandOf)

const shown = (text: string): string => text.replace(/[^\P{Cc}\r\n\t]/gu, '\uFFFD')

describe('GitHub annotations', () => {
  it('say what, where and how bad, whatever the words', async () => {
    expect(await commandsOf(mixed(), told)).toEqual([
      {
        name: 'error',
        properties: {file: AWKWARD, line: '1', endLine: '1', col: '1', endColumn: '5', title: 'residue'},
        message: shown(`${HOSTILE}\n${HOSTILE}`)
      },
      // over two lines: no columns
      {name: 'warning', properties: {file: AWKWARD, line: '2', endLine: '3', title: 'numbering'}, message: '跳号'},
      // a .docx has no lines: the words tell the place
      {name: 'notice', properties: {file: 'b.docx', title: 'numbering'}, message: '跳号（在“三、”处）'},
      {name: 'error', properties: {file: 'c.pdf', title: 'unreadable'}, message: '有密码'}
    ])
  })
  it('are read back as they were said, but for what would steer a terminal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({unit: 'binary'}), fc.stringMatching(/^[a-z%,:=\r\n〔 ]{0,8}[a-z]$/u), async (reason, path) => {
        const commands = await commandsOf([fileOf(path, '', [{reason}])], told)
        expect(commands.map((command) => [command?.properties.file, command?.message])).toEqual([[path, shown(reason)]])
      })
    )
  })
  it('name files from the root', async () => {
    const paths = [...(sep === '/' ? ['in/a\\b.txt', '..\\a.txt'] : []), '/root/in/a.txt', './a.txt', '/elsewhere/a.txt', '../a.txt']
    const commands = await commandsOf(
      paths.map((path) => fileOf(path, '', [{reason: 'x'}])),
      told
    )
    expect(commands.map((command) => command?.properties.file)).toEqual([
      ...(sep === '/' ? ['in/a\\b.txt', '..\\a.txt'] : []),
      'in/a.txt',
      'a.txt',
      '/elsewhere/a.txt',
      '/a.txt'
    ])
  })
})
