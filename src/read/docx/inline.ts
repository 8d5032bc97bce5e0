import {attributeOf, childOf, childrenOf, isXmlElement, localName, textOf, type XmlElement} from '../xml.ts'
import {branchOf} from './branch.ts'
import type {Fields} from './fields.ts'
import type {Notes} from './notes.ts'
import {isOn} from './styles.ts'
import {symbol} from '../word/symbol.ts'

/** What a paragraph prints: its own text, and the text boxes that hang on it. */
export interface Inline {
  text: string
  /** Boxes anchored before the first character, and behind it */
  readonly before: XmlElement[]
  readonly after: XmlElement[]
  /** Whether part of it is an entry of a table of contents */
  isContents: boolean
}

/** Properties, what tracked changes took out, instructions of fields, and what is printed elsewhere. */
const UNPRINTED = new Set(
  'pPr rPr sdtPr sdtEndPr smartTagPr customXmlPr ctrlPr del moveFrom delText delInstrText instrText fldData rt annotationRef footnoteRef endnoteRef'.split(' ')
)

/** @param fields Fields may reach over several paragraphs. */
export function inlineOf(paragraph: XmlElement, fields: Fields, notes: Notes): Inline {
  const inline: Inline = {text: '', before: [], after: [], isContents: false}
  const print = (text: string) => {
    if (!fields.isPrinted || text === '') return
    inline.text += text
    inline.isContents ||= fields.isContents
  }
  const visit = (element: XmlElement, hidden: boolean): void => {
    const name = localName(element)
    if (name === 'instrText') fields.instruct(textOf(element))
    if (name === 'fldChar') {
      const drawn = fields.mark(attributeOf(element, 'fldCharType') ?? '')
      if (!hidden) print(drawn)
    }
    if (name === 'footnoteReference' || name === 'endnoteReference')
      notes.refer(name === 'footnoteReference' ? 'footnote' : 'endnote', attributeOf(element, 'id') ?? '')
    if (UNPRINTED.has(name)) return
    if (name === 'drawing' || name === 'pict' || name === 'object') {
      if (!hidden) for (const box of boxesIn(element)) (inline.text.trim() === '' ? inline.before : inline.after).push(box)
    } else if (name === 'AlternateContent') {
      for (const branch of branchOf(element)) visit(branch, hidden)
    } else if (name === 't') {
      if (!hidden) print(written(element))
    } else {
      if (!hidden) print((Object.hasOwn(SIGN, name) && SIGN[name]?.(element)) || '')
      const isHidden = hidden || (name === 'r' && isOn(childOf(element, 'rPr'), 'vanish'))
      for (const child of childrenOf(element)) visit(child, isHidden)
    }
  }
  for (const child of childrenOf(paragraph)) visit(child, false)
  fields.endParagraph()
  return inline
}

const SIGN: Readonly<Partial<Record<string, (element: XmlElement) => string>>> = {
  tab: () => '\t',
  ptab: () => '\t',
  br: () => '\n',
  cr: () => '\n',
  noBreakHyphen: () => '-',
  sym: (element) => {
    const code = Number.parseInt(attributeOf(element, 'char') ?? '', 16)
    // a character may be given with or without the F0 of symbol fonts
    return code > 0 && code <= 0xffff ? symbol(String.fromCharCode(code < 0x100 ? code + 0xf000 : code)) : ''
  }
}

/** Without `xml:space` the blanks at both ends belong to the file, not to the text. */
function written(element: XmlElement): string {
  const text = textOf(element).replace(/[\r\n]+/g, ' ')
  return attributeOf(element, 'space') === 'preserve' ? text : text.trim()
}

/** Text boxes and word art of a drawing; its other text is for those who cannot see it. */
function boxesIn(drawing: XmlElement): XmlElement[] {
  const name = localName(drawing)
  if (name === 'txbxContent' || name === 'textpath') return [drawing]
  if (name === 'AlternateContent') return branchOf(drawing).flatMap(boxesIn)
  return drawing.children.flatMap((child) => (isXmlElement(child) ? boxesIn(child) : []))
}
