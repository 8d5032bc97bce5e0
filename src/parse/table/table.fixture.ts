import {extractNotice} from '../../index.ts'
import {readText} from '../../seeds.fixture.ts'

/** What a page with one table becomes: its sections, and each task with the titles above it, its text and its units. */
export async function outlineOf(header: string, rows: string): Promise<{sections: unknown[]; tasks: unknown[]}> {
  const head = header
    .split('|')
    .map((word) => `<th>${word}</th>`)
    .join('')
  const page = `<html><body><h1>某县2031年绿化工作要点</h1><table><tr>${head}</tr>${rows}</table></body></html>`
  const {sections, tasks} = await extractNotice({path: 'a.html', bytes: new TextEncoder().encode(page)})
  return {
    sections: sections.map(({id, marker, level, title}) => [id, marker, level, title]),
    tasks: tasks.map(({id, marker, sectionTitles, text, units}) => [id, marker, sectionTitles, text, units.map(({name}) => name)])
  }
}

/** A row of plain cells. */
export const row = (cells: string): string =>
  `<tr>${cells
    .split('|')
    .map((cell) => `<td>${cell}</td>`)
    .join('')}</tr>`

/** Each task as 「marker text | L 牵头 R 责任 S 配合 | 时限」. */
export async function ledgerOf(text: string): Promise<string[]> {
  const {record} = await readText(text)
  return record.tasks.map(({marker, path, text: words, units, deadlines}) =>
    [
      `${path.join('')}${marker ?? '-'} ${words}`,
      units.map(({name, role}) => `${role.charAt(0).toUpperCase()} ${name}`).join(' '),
      deadlines.map((one) => one.text).join(' ')
    ]
      .filter(Boolean)
      .join(' | ')
  )
}
