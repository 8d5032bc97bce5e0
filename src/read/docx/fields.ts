import {equation, isEquation, LONGEST_EQUATION} from '../word/equation.ts'

interface Field {
  instruction: string
  /** Behind `separate`: what is printed */
  isResult: boolean
}

/** Complex fields: `begin` instruction `separate` result `end`. They nest, and reach over paragraphs (a table of contents). */
export class Fields {
  readonly #open: Field[] = []

  /** @returns What the field itself prints: one of an equation has no result. */
  mark(type: string): string {
    const field = this.#open.at(-1)
    if (type === 'begin') this.#open.push({instruction: '', isResult: false})
    else if (type === 'separate' && field) field.isResult = true
    else if (type === 'end') {
      this.#open.pop()
      if (field?.isResult === false && isEquation(field.instruction)) return this.#drawn(equation(field.instruction))
    }
    return ''
  }

  /** An equation may be an element of another. */
  #drawn(text: string): string {
    if (this.isPrinted) return text
    this.instruct(text)
    return ''
  }

  instruct(text: string): void {
    const field = this.#open.at(-1)
    if (field && !field.isResult && field.instruction.length < LONGEST_EQUATION) field.instruction += text
  }

  /** A field whose end was lost (a tracked change took it) must not hide the rest of the document. */
  endParagraph(): void {
    for (const field of this.#open) field.isResult = true
  }

  /** Whether text at this place is on paper. */
  get isPrinted(): boolean {
    return this.#open.every(({isResult}) => isResult)
  }

  get isContents(): boolean {
    return this.#open.some(({instruction, isResult}) => isResult && /^\s*TOC\b/i.test(instruction))
  }
}
