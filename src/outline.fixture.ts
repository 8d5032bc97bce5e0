import {readText} from './seeds.fixture.ts'

/** A task's text is shown up to so many characters. */
const SHOWN = 24

/** What stands in the outline of a text: sections 「§ 一、标题」, tasks 「一、（一） text | units | limits」. */
export async function outlineOf(text: string): Promise<string[]> {
  const {
    record: {sections, tasks}
  } = await readText(text)
  const lines = [
    ...sections.map(({position, marker, title}) => [position.start.offset, `§ ${marker}${title}`] as const),
    ...tasks.map(
      ({position, path, marker, text: words, units, deadlines}) =>
        [
          position.start.offset,
          [
            `${path.join('')}${marker ?? '-'} ${(words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words).replaceAll('\n', '⏎')}`,
            units.map(({name, role}) => `${role.charAt(0).toUpperCase()} ${name}`).join(' '),
            deadlines.map((one) => one.text).join(' ')
          ]
            .filter(Boolean)
            .join(' | ')
        ] as const
    )
  ]
  return lines.sort(([one], [other]) => one - other).map(([, line]) => line)
}
