import {load, type CheerioAPI} from 'cheerio/slim'
import {guardXml} from './xml/guard.ts'

type XmlNode = Extract<Parameters<typeof load>[0], {nodeType: number}>
export type XmlElement = Extract<XmlNode, {attribs: object}>

/**
 * A part of a zip as a tree, in XML mode: no document type, no entities, at most 256 deep.
 *
 * @param name Of the part, for the message
 * @throws ReadError `hostile-xml`, `damaged`, `too-large`
 */
export function parseXml(source: string, name: string): CheerioAPI {
  guardXml(source, name)
  return load(source, {xml: {xmlMode: true, decodeEntities: true}})
}

/** The one element that holds all others. */
export function rootOf($: CheerioAPI): XmlElement {
  const root = $.root().children().get(0)
  if (!isXmlElement(root)) throw new Error('Unexpected XML without an element, expected a guarded tree')
  return root
}

export function isXmlElement(node: unknown): node is XmlElement {
  return typeof node === 'object' && node !== null && 'attribs' in node
}

/** Name without its prefix: writers choose prefixes as they like. */
export function localName({name}: XmlElement): string {
  return name.slice(name.indexOf(':') + 1)
}

/** Child elements, of this local name where one is given. */
export function childrenOf(element: XmlElement, local?: string): XmlElement[] {
  return element.children.filter((child): child is XmlElement => isXmlElement(child) && (local === undefined || localName(child) === local))
}

export function childOf(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => isXmlElement(child) && localName(child) === local)
}

/** Value of an attribute by its local name. */
export function attributeOf(element: XmlElement | undefined, local: string): string | undefined {
  if (!element) return undefined
  const {attribs} = element
  if (local in attribs) return attribs[local]
  const name = Object.keys(attribs).find((key) => key.endsWith(`:${local}`) && !key.startsWith('xmlns:'))
  return name === undefined ? undefined : attribs[name]
}

/** All text inside, as it stands. */
export function textOf(element: XmlElement): string {
  return element.children
    .map((child) =>
      isXmlElement(child)
        ? textOf(child)
        : child.type === 'text'
          ? child.data
          : child.type === 'cdata'
            ? child.children.map((part) => (part.type === 'text' ? part.data : '')).join('')
            : ''
    )
    .join('')
}
