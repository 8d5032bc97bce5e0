import {ReadError} from '../../model/contract.ts'
import {attributeOf, childOf, childrenOf, localName, parseXml, rootOf, type XmlElement} from '../xml.ts'
import {openZip, type Archive} from '../zip.ts'

/** The parts of a document and how they refer to each other. */
export interface Package {
  readonly document: XmlElement
  /** Part that the document refers to by type: `styles`, `numbering`, `footnotes` … */
  ofType(type: string): XmlElement | undefined
  /** Part that the document refers to by id */
  ofId(id: string): XmlElement | undefined
  /** The same as text, whatever it holds */
  textOfId(id: string): string | null
}

/** @throws ReadError `damaged`, `encrypted`, `too-large`, `hostile-xml` */
export function openPackage(bytes: Uint8Array): Package {
  const archive = openZip(bytes)
  const name = [...relationsOf(archive, '')].find(({type}) => type === 'officeDocument')?.target ?? 'word/document.xml'
  const document = partOf(archive, archive.bytes(name) ? name : 'word/document.xml')
  if (!document) throw new ReadError('damaged', {detail: 'the zip has no word/document.xml'})
  const relations = relationsOf(archive, name)
  const byId = new Map(relations.map((relation) => [relation.id, relation]))
  return {
    document,
    ofType: (type) => partOf(archive, relations.find((relation) => relation.type === type)?.target),
    ofId: (id) => partOf(archive, byId.get(id)?.target),
    textOfId: (id) => archive.text(byId.get(id)?.target ?? '')
  }
}

interface Relation {
  id: string
  type: string
  target: string
}

/** Relations of a part (of the package itself where it has no name), their targets as names of entries. */
function relationsOf(archive: Archive, part: string): Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const root = partOf(archive, `${folder}_rels/${part.slice(folder.length)}.rels`)
  return (root ? childrenOf(root, 'Relationship') : [])
    .filter((element) => attributeOf(element, 'TargetMode') !== 'External')
    .map((element) => ({
      id: attributeOf(element, 'Id') ?? '',
      type: (attributeOf(element, 'Type') ?? '').replace(/^.*\//, ''),
      target: resolve(folder, attributeOf(element, 'Target') ?? '')
    }))
}

function resolve(folder: string, target: string): string {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}

function partOf(archive: Archive, name: string | undefined): XmlElement | undefined {
  const source = name === undefined ? null : archive.text(name)
  return name === undefined || source === null || source === '' ? undefined : rootOf(parseXml(source, name))
}

/** Parts in one XML file instead of a zip: flat OPC, or Word 2003, whose body, styles and lists hang on one root. */
export function openFlat(source: string): Package {
  const root = rootOf(parseXml(source, 'document'))
  const parts = childrenOf(root, 'part')
  const content = (name: RegExp) => {
    const part = parts.find((element) => name.test(attributeOf(element, 'name') ?? ''))
    const data = part && childOf(part, 'xmlData')
    return data && childrenOf(data)[0]
  }
  const document = localName(root) === 'package' ? content(/^\/word\/document\d*\.xml$/i) : root
  if (!document) throw new ReadError('damaged', {detail: 'the file has no body'})
  return {
    document,
    ofType: (type) => (parts.length > 0 ? content(new RegExp(`/${type}\\d*\\.xml$`, 'i')) : childOf(root, type)),
    ofId: () => undefined,
    textOfId: () => null
  }
}
