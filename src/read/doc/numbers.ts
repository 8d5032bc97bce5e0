import {numeral} from '../word/numeral.ts'
import {symbol} from '../word/symbol.ts'
import type {Formatted, Property} from './formatting.ts'
import {listUses, type ListLevel, type ListUse} from './list-tables.ts'
import type {Styles} from './styles.ts'
import type {WordFile} from './word-file.ts'

const LIST_INDEX = 0x460b
const LIST_LEVEL = 0x260a
const MOST_LEVELS = 9

/** A number as printed before a paragraph, with what parts it from the text. */
export interface Label {
  readonly text: string
  readonly isBullet: boolean
}

/** Counts numbered paragraphs and prints their numbers, which the text itself does not hold. */
export class Numbers {
  /** Whether a paragraph has a number that cannot be told here */
  lost = false
  readonly #uses: readonly ListUse[]
  readonly #styles: Styles
  /** By list: counters by level; undefined where the level has not begun */
  readonly #counters = new Map<number, (number | undefined)[]>()
  readonly #begun = new Set<string>()

  constructor(file: WordFile, styles: Styles) {
    this.#uses = listUses(file)
    this.#styles = styles
  }

  /** The number printed before a paragraph; null for most. Asked once a paragraph, in order. */
  of(paragraph: Formatted): Label | null {
    const style = this.#styles(paragraph.style).properties
    const own = paragraph.properties()
    const index = valueOf(own, LIST_INDEX) ?? valueOf(style, LIST_INDEX) ?? 0
    // from 0xF801 on: numbered, but with the number taken away
    if (index === 0 || index >= 0x7ff) return null
    const use = this.#uses[index - 1]
    const depth = valueOf(own, LIST_LEVEL) ?? use?.styles.get(paragraph.style) ?? valueOf(style, LIST_LEVEL) ?? 0
    const level = use?.levels[depth]
    if (!use || !level) {
      this.lost = true
      return null
    }
    const counters = this.#count(use, depth, level)
    const isBullet = level.format === 'bullet'
    const text = isBullet ? [...level.label].map(symbol).join('') : this.#label(use, level, counters)
    return text === '' ? null : {text: text + level.gap, isBullet}
  }

  #count({list, levels, starts}: ListUse, depth: number, level: ListLevel): (number | undefined)[] {
    const counters = this.#counters.get(list) ?? []
    this.#counters.set(list, counters)
    const restart = starts.get(depth)
    const isFirst = restart !== undefined && !this.#begun.has(`${list} ${depth} ${restart}`)
    if (isFirst) this.#begun.add(`${list} ${depth} ${restart}`)
    const before = counters[depth]
    counters[depth] = isFirst ? restart : before === undefined ? level.start : before + 1
    for (let below = depth + 1; below < MOST_LEVELS; below++) if (levels[below]?.isContinuous !== true) counters[below] = undefined
    return counters
  }

  #label({levels}: ListUse, {label, isLegal}: ListLevel, counters: readonly (number | undefined)[]): string {
    let text = ''
    for (const character of label) {
      const level = character.charCodeAt(0)
      if (level >= MOST_LEVELS) {
        text += character
        continue
      }
      const {format, start = 1} = levels[level] ?? {}
      // a bullet above has no number to repeat
      if (format === 'none' || format === 'bullet') continue
      if (format === undefined) this.lost = true
      text += numeral(isLegal ? 'decimal' : (format ?? 'decimal'), counters[level] ?? start)
    }
    return text
  }
}

function valueOf(properties: readonly Property[], code: number): number | undefined {
  const value = properties.findLast((property) => property.code === code)?.value
  return value === undefined ? undefined : value.byteLength === 2 ? value.getUint16(0, true) : value.getUint8(0)
}
