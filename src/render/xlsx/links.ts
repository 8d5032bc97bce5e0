import {letters} from './cell.ts'
import {attribute} from './escape.ts'
import {ROWS_ABOVE, type Table} from './table.ts'

/** More links than these a sheet of Excel cannot hold. */
export const MOST_LINKS = 65_530

/** The file that a link leads to, and the place within it. */
function halves(link: string): [target: string, place: string | null] {
  const at = link.indexOf('#')
  return at < 0 ? [link, null] : [link.slice(0, at), link.slice(at + 1)]
}

/** Files that the links lead to, each once, in order: the relationships of the sheet. */
export const targetsOf = ({links}: Table): string[] => [...new Set(links?.slice(0, MOST_LINKS).map((link) => halves(link)[0]))]

/** The links of a sheet; as Excel itself writes them, file and place within it stand apart. */
export function linksXml(table: Table): string {
  const column = letters(table.columns.findIndex(({key}) => key === 'id'))
  const ids = new Map(targetsOf(table).map((target, at) => [target, `rId${at + 1}`]))
  const all =
    table.links?.slice(0, MOST_LINKS).map((link, at) => {
      const [target, place] = halves(link)
      return `<hyperlink ref="${column}${ROWS_ABOVE + 1 + at}" r:id="${ids.get(target) ?? ''}"${place === null ? '' : ` location="${attribute(place)}"`}/>`
    }) ?? []
  return all.length === 0 ? '' : `<hyperlinks>${all.join('')}</hyperlinks>`
}
