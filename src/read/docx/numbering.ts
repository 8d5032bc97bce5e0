import type {XmlElement} from '../xml.ts'
import {childOf} from '../xml.ts'
import {listsOf, type Level, type List} from './number-levels.ts'
import {numeral} from '../word/numeral.ts'
import {numberOf, valueOf, type ParagraphStyle, type Styles} from './styles.ts'
import {symbol} from '../word/symbol.ts'

/** A number as printed before a paragraph, and what parts it from the text. */
export interface Label {
  readonly text: string
  readonly gap: string
  readonly isBullet: boolean
}

/** Counts the numbered paragraphs of a document, which must be asked for in their order. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>
  /** Numbers reached, by definition and level */
  readonly #counters = new Map<string, (number | undefined)[]>()
  /** Lists and levels whose own start was used up */
  readonly #begun = new Set<string>()

  constructor(root: XmlElement | undefined, styles: Styles) {
    this.#lists = listsOf(root, styles)
  }

  /** @returns null for a paragraph without automatic number. */
  next(properties: XmlElement | undefined, style: ParagraphStyle | undefined): Label | null {
    const own = childOf(properties, 'numPr')
    const ownId = valueOf(own, 'numId')
    const id = ownId ?? style?.numId
    // numId 0 takes the number of the style away
    const list = id === undefined || id === '0' ? undefined : this.#lists.get(id)
    if (!list || id === undefined) return null
    const at = numberOf(valueOf(own, 'ilvl')) ?? (ownId === undefined ? levelOfStyle(list, style) : 0)
    const level = list.levels.get(at)
    if (!level) return null
    this.#count(id, list, at)
    const text = this.#print(list, level, at)
    return {text, gap: text === '' ? '' : level.gap, isBullet: level.format === 'bullet'}
  }

  #count(id: string, {key, levels, starts}: List, at: number): void {
    const counters = this.#counters.get(key) ?? []
    this.#counters.set(key, counters)
    const start = starts.get(at)
    const first = start !== undefined && !this.#begun.has(`${id} ${at}`)
    const before = counters[at]
    counters[at] = first ? start : before === undefined ? (start ?? levels.get(at)?.start ?? 0) : before + 1
    if (first) this.#begun.add(`${id} ${at}`)
    for (let below = at + 1; below < counters.length; below++) {
      const restart = levels.get(below)?.restart ?? below
      if (at < restart) counters[below] = undefined
    }
  }

  #print({key, levels, starts}: List, level: Level, at: number): string {
    if (level.format === 'bullet') return [...level.text].map(symbol).join('')
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const other = Number(digit) - 1
      if (other > at) return ''
      const value = this.#counters.get(key)?.[other] ?? starts.get(other) ?? levels.get(other)?.start ?? 0
      const format = other === at ? level.format : (levels.get(other)?.format ?? 'decimal')
      // a bullet above has no number to repeat
      if (format === 'bullet') return ''
      return numeral(level.isLegal && format !== 'none' ? 'decimal' : format, value)
    })
  }
}

/** A style takes the level that names it; a style that only inherits its list takes what its ancestors say. */
function levelOfStyle({levels}: List, style: ParagraphStyle | undefined): number {
  for (const [at, level] of levels) if (style && level.style === style.id) return at
  return style?.level ?? 0
}
