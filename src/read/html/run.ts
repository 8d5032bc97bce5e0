import {isNumbered} from '../../words/marker.ts'
/** The text between two block boundaries, as a browser would print it. */
export class Run {
  #raw = ''

  /** A text node: white space inside it and at its ends is told apart until the run is complete. */
  push(value: string): void {
    this.#raw += value.replace(/[ \t\r\n\f]+/g, (white, at: number) => {
      if (!/[\r\n]/.test(white)) return ' '
      const before = value.charCodeAt(at - 1)
      const after = value.charCodeAt(at + white.length)
      // a source line broken between two Chinese characters is no gap between words
      return isWide(before) && isWide(after) ? JOINT : GAP
    })
  }

  /** @returns The lines of the run, and begins the next. */
  take(): string[] {
    const raw = this.#raw
    this.#raw = ''
    const pieces = raw
      .split(BREAKS)
      .map(tidy)
      .filter((line) => line !== '')
    if (pieces.length < 2 || readsAsLines(pieces)) return pieces
    const line = tidy(raw.replaceAll(JOINT, '').replaceAll(GAP, ' '))
    return line === '' ? [] : [line]
  }
}

/** Stand for line feeds of the source until the run is complete: code points that no text may hold. */
const JOINT = '\ufdd0'
const GAP = '\ufdd1'
const BREAKS = /[\ufdd0\ufdd1]/

function tidy(text: string): string {
  return text.replace(/ {2,}/g, ' ').replaceAll('\u00a0', ' ').trim()
}

function isWide(unit: number): boolean {
  return (unit >= 0x2e80 && unit <= 0x9fff) || (unit >= 0xff00 && unit <= 0xff65) || unit === 0x201c || unit === 0x201d
}

const LINE_END = /[。；;：:！？…）)]$/u
/**
 * Some pages print plain text with its own line feeds, unmarked (the style sheet keeps them). Then nearly every line
 * ends a sentence or begins an item; in a merely wrapped source few do.
 */
function readsAsLines(pieces: readonly string[]): boolean {
  const whole = pieces.filter((line) => LINE_END.test(line) || isNumbered(line)).length
  return pieces.length >= 3 && whole >= pieces.length * 0.7
}
