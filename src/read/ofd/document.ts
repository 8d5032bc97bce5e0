import {ReadError} from '../../model/contract.ts'
import {attributeOf, childOf, childrenOf, parseXml, rootOf, textOf, type XmlElement} from '../xml.ts'
import type {Archive} from '../zip.ts'
import {compositesIn} from './composites.ts'
import {locate} from './locate.ts'
import type {DrawnPage} from '../page/turn.ts'
import {pageOf} from './page.ts'

const MOST_PAGES = 2000

/** Stands at the root and names the documents. */
const ENTRY = 'OFD.xml'

/**
 * Pages of all documents in the package, in order.
 *
 * @throws ReadError `damaged` where a part that is named is missing, `too-large`
 */
export function* pagesOf(archive: Archive): Generator<DrawnPage> {
  const entry = part(archive, archive.names.find((name) => name.toLowerCase() === ENTRY.toLowerCase()) ?? ENTRY)
  let pages = 0
  for (const body of childrenOf(entry.root, 'DocBody')) {
    const place = childOf(body, 'DocRoot')
    if (!place) continue
    const {root, name} = part(archive, locate(ENTRY, textOf(place)))
    const common = childOf(root, 'CommonData')
    const box = childOf(childOf(common, 'PageArea'), 'PhysicalBox')
    const templates = new Map(childrenOf(common ?? root, 'TemplatePage').map((page) => [attributeOf(page, 'ID') ?? '', attributeOf(page, 'BaseLoc') ?? '']))
    const composites = compositesIn(() =>
      ['PublicRes', 'DocumentRes'].flatMap((kind) => childrenOf(common ?? root, kind)).map((place) => part(archive, locate(name, textOf(place))).root)
    )
    for (const page of childrenOf(childOf(root, 'Pages') ?? root, 'Page')) {
      if (++pages > MOST_PAGES) throw new ReadError('too-large', {detail: `more than ${MOST_PAGES} pages`})
      const content = part(archive, contentName(archive, locate(name, attributeOf(page, 'BaseLoc') ?? '')))
      const below = childrenOf(content.root, 'Template').flatMap((template) => {
        const location = templates.get(attributeOf(template, 'TemplateID') ?? '')
        return location ? [part(archive, contentName(archive, locate(name, location))).root] : []
      })
      const own = childrenOf(content.root, 'PageRes').map((place) => locate(content.name, textOf(place)))
      const here = own.length === 0 ? composites : compositesIn(() => own.map((place) => part(archive, place).root), composites)
      yield pageOf(content.root, below, box && textOf(box).trim(), here)
    }
  }
  if (pages === 0) throw new ReadError('damaged', {detail: 'the OFD names no page'})
}

/** A page may be named by its folder. */
function contentName({names}: Archive, place: string): string {
  return place.toLowerCase().endsWith('.xml') || names.includes(place) ? place : `${place}/Content.xml`
}

function part(archive: Archive, name: string): {name: string; root: XmlElement} {
  const source = archive.text(name)
  if (source === null) throw new ReadError('damaged', {detail: `${name} is missing`})
  const root = rootOf(parseXml(source, name))
  return {name, root}
}
