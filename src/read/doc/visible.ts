import type {Range} from '../../model/contract.ts'
import {equation, isEquation} from '../word/equation.ts'
import {symbol as printedSymbol} from '../word/symbol.ts'
import {characterRuns} from './formatting.ts'
import type {WordText} from './pieces.ts'
import type {WordFile} from './word-file.ts'

const DELETED = 0x0800
const HIDDEN = 0x083c
const SYMBOL = 0x6a09

interface Visible {
  /** 1 where nobody sees the character: deleted (changes count as accepted), hidden, instruction of a field */
  readonly hidden: Uint8Array
  /** Signs of symbol fonts, for which the text has 「(」, and what equations print, in the place of U+0013 */
  readonly symbols: ReadonlyMap<number, string>
}

export function visibleIn(file: WordFile, {text, positionsIn}: WordText): Visible {
  const hidden = new Uint8Array(text.length)
  const symbols = new Map<number, string>()
  for (const {start, end, properties} of characterRuns(file)) {
    for (const {code, value} of properties()) {
      // 0 and 1: off and on; 0x80 and 0x81: as the style has it, and the opposite
      if ((code === DELETED || code === HIDDEN) && (value.getUint8(0) & 1) === 1) {
        for (const range of positionsIn(start, end)) hidden.fill(1, range.start, range.end)
      } else if (code === SYMBOL && value.byteLength === 4) {
        for (const range of positionsIn(start, end)) symbols.set(range.start, printedSymbol(String.fromCharCode(value.getUint16(2, true))))
      }
    }
  }
  for (const story of Object.values(file.stories)) hideInstructions(text, story, hidden, symbols)
  return {hidden, symbols}
}

/** A field is U+0013 instruction U+0014 result U+0015, and may hold others. Only its result is printed; an equation has none. */
function hideInstructions(text: string, {start, end}: Range, hidden: Uint8Array, symbols: Map<number, string>): void {
  let open = 0
  // number of the outermost field whose instruction is being read, from 1; 0: none
  let instruction = 0
  // where that field begins, unless nobody sees it
  let begin: number | null = null
  for (let at = start; at < Math.min(end, text.length); at++) {
    const code = text.charCodeAt(at)
    if (code === 0x13) {
      open++
      if (instruction === 0) {
        instruction = open
        begin = hidden[at] === 0 ? at : null
      }
    }
    // no instruction runs over a paragraph: this field was never closed
    if (code === 13 && instruction > 0) {
      open = instruction - 1
      instruction = 0
    }
    if ((code >= 0x13 && code <= 0x15) || instruction > 0) hidden[at] = 1
    if (code === 0x15 && instruction === open && begin !== null && isEquation(text.slice(begin + 1, at))) {
      symbols.set(begin, equation(text.slice(begin + 1, at)))
      hidden[begin] = 0
    }
    if ((code === 0x14 || code === 0x15) && instruction === open) instruction = 0
    if (code === 0x15 && open > 0) open--
  }
}
