import {attributeOf, childrenOf, isXmlElement, localName, type XmlElement} from '../xml.ts'
import type {Package} from './package.ts'

/** Headers and footers that the document's sections refer to, each once. */
export function marginsOf(parts: Package): {headers: XmlElement[]; footers: XmlElement[]} {
  const ids = {headerReference: new Set<string>(), footerReference: new Set<string>()}
  const visit = (element: XmlElement): void => {
    for (const child of element.children) {
      if (!isXmlElement(child)) continue
      const name = localName(child)
      if (name === 'sectPr') {
        for (const reference of childrenOf(child)) {
          const kind = localName(reference)
          if (kind === 'headerReference' || kind === 'footerReference') ids[kind].add(attributeOf(reference, 'id') ?? '')
        }
      } else if (HOLDS_SECTIONS.has(name)) visit(child)
    }
  }
  visit(parts.document)
  const found = (references: ReadonlySet<string>) => [...references].map((id) => parts.ofId(id)).filter((part) => part !== undefined)
  return {headers: found(ids.headerReference), footers: found(ids.footerReference)}
}

/** A section ends in the properties of its last paragraph, the last one at the end of the body. */
const HOLDS_SECTIONS = new Set(['body', 'p', 'pPr', 'sdt', 'sdtContent', 'sect', 'ins', 'customXml'])
