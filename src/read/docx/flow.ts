import {attributeOf, childOf, childrenOf, localName, type XmlElement} from '../xml.ts'
import {branchOf} from './branch.ts'
import {Fields} from './fields.ts'
import {inlineOf, type Inline} from './inline.ts'
import type {Notes} from './notes.ts'
import type {Label, Numbering} from './numbering.ts'
import {numberOf, valueOf, type Styles} from './styles.ts'
import {symbol} from '../word/symbol.ts'
import type {Item} from './item.ts'
import {tableItems} from './table.ts'
import {isNumbered} from '../../words/marker.ts'

/** Hold paragraphs and tables: content controls, insertions, sections of Word 2003. */
const CONTAINERS = new Set('sdt sdtContent customXml smartTag ins moveTo sect sub-section body'.split(' '))

/** Body, cell, box or note → what it prints, in reading order. */
export class Flow {
  readonly #styles: Styles
  readonly #numbering: Numbering
  readonly #notes: Notes
  readonly #fields = new Fields()

  constructor(styles: Styles, numbering: Numbering, notes: Notes) {
    this.#styles = styles
    this.#numbering = numbering
    this.#notes = notes
  }

  items(container: XmlElement): Item[] {
    const items: Item[] = []
    // text of paragraphs whose end a tracked change took out: it goes on in the next one
    let carried = ''
    const flush = () => {
      if (carried !== '') items.push(running(carried))
      carried = ''
    }
    const add = (inline: Inline, text: (own: string) => Item | null) => {
      for (const item of this.#boxes(inline.before)) items.push(item)
      const item = text(inline.text)
      if (item) items.push(item)
      for (const item of this.#boxes(inline.after)) items.push(item)
    }
    const visit = (element: XmlElement): void => {
      const name = localName(element)
      if (name === 'p') {
        const inline = inlineOf(element, this.#fields, this.#notes)
        add(inline, (own) => {
          const text = carried + own
          carried = isEndTakenOut(element) ? text : ''
          return isEndTakenOut(element) ? null : this.#paragraph(element, text, inline.isContents)
        })
      } else if (name === 'tbl') {
        flush()
        for (const item of tableItems(element, (cell) => this.items(cell))) items.push(item)
      } else if (name === 'altChunk') items.push({type: 'chunk', id: attributeOf(element, 'id') ?? ''})
      else if (name === 'AlternateContent') branchOf(element).forEach(visit)
      else if (name === 'textpath') items.push(running(attributeOf(element, 'string') ?? ''))
      else if (CONTAINERS.has(name)) childrenOf(element).forEach(visit)
    }
    if (localName(container) === 'textpath') visit(container)
    else childrenOf(container).forEach(visit)
    flush()
    return items.filter((item) => item.type !== 'text' || item.text.trim() !== '')
  }

  #boxes(boxes: readonly XmlElement[]): Item[] {
    return boxes.flatMap((box) => this.items(box))
  }

  #paragraph(element: XmlElement, own: string, isContents: boolean): Item {
    const properties = childOf(element, 'pPr')
    const style = this.#styles(valueOf(properties, 'pStyle'))
    const label = this.#numbering.next(properties, style) ?? labelOf2003(properties)
    // a number is printed even where nothing follows it, as in the first column of a table; a bullet then says nothing
    const text = label && !(label.isBullet && own.trim() === '') ? label.text + label.gap + own : own
    const outline = numberOf(valueOf(properties, 'outlineLvl')) ?? style?.outline ?? 9
    const isHeading = outline < 9 && (label === null || label.text === '') && !isNumbered(own)
    return {type: 'text', text, depth: isHeading ? Math.min(outline + 1, 6) : null, isTrivia: isContents || style?.isContents === true}
  }
}

/** Word 2003 writes the number that it printed. */
function labelOf2003(properties: XmlElement | undefined): Label | null {
  const text = valueOf(childOf(properties, 'listPr'), 't')
  return text === undefined ? null : {text: [...text].map(symbol).join(''), gap: ' ', isBullet: false}
}

function running(text: string): Item {
  return {type: 'text', text, depth: null, isTrivia: false}
}

function isEndTakenOut(paragraph: XmlElement): boolean {
  const mark = childOf(childOf(paragraph, 'pPr'), 'rPr')
  return childOf(mark, 'del') !== undefined || childOf(mark, 'moveFrom') !== undefined
}
