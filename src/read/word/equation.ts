import {matchAt} from '../../text/matches.ts'

/** Signs in a ring, ① ⓐ ㊀, by what stands in it (Unicode: Enclosed Alphanumerics, Enclosed CJK) */
const RINGED = new Map(
  (
    [
      [0x2460, 20],
      [0x24b6, 53],
      [0x3251, 15],
      [0x3280, 49],
      [0x32b1, 15]
    ] as const
  ).flatMap(([first, count]) => Array.from({length: count}, (_, at) => String.fromCodePoint(first + at)).map((ring) => [ring.normalize('NFKC'), ring] as const))
)
/** What 带圈字符 draws around a sign */
const RINGS = new Set('○〇◯')
const FRAMES = new Set('□△◇')

/** `\o\ad(`: a letter, its options, the bracket of its elements */
const DRAWING = /\\(?<name>[a-z])[^(),;\p{Script=Han}]{0,200}\(/iuy
/** `\* "Font:宋体"` */
const FORMAT = /\\\*[^\\]{0,200}/uy

/** Fields are written by dialogs of Word; longer ones are read as far as this. */
export const LONGEST_EQUATION = 2000

/** Whether the instruction is of a field that prints itself: it has no result. */
export const isEquation = (instruction: string): boolean => /^\s*EQ\s/iu.test(instruction)

/**
 * What an EQ field prints, as far as a line can: the sign of 带圈字符 (`\o\ac(○,1)` is ①), the characters below 拼音指南
 * (`\o\ad(\s\up 9(qiáo),桥)` is 桥), a/b for a fraction; of other equations their elements in a row.
 */
export function equation(instruction: string): string {
  const source = instruction.slice(0, LONGEST_EQUATION).replace(/^\s*EQ\s/iu, '')
  let at = 0

  /** Elements up to `)`, which is passed; each with the letter of the switch that it begins with */
  function elements(isInner = true): Element[] {
    const found: Element[] = [{text: '', lead: ''}]
    for (; at < source.length; at++) {
      const own = found.at(-1) ?? {text: '', lead: ''}
      const sign = source.charAt(at)
      if (sign === ')' && isInner) break
      if (sign === ',' || sign === ';') found.push({text: '', lead: ''})
      else if (sign === '\\') command(own)
      else if (sign === '(') {
        at++
        own.text += `(${elements()
          .map(({text}) => text)
          .join(',')})`
      } else own.text += sign
    }
    return found.map(({text, lead}) => ({text: text.trim(), lead}))
  }

  /** From the backslash to the last character of what belongs to it */
  function command(into: Element): void {
    const drawing = matchAt(DRAWING, source, at)
    if (!drawing) {
      // formatting prints nothing; any other sign is meant itself: `\,`
      const format = matchAt(FORMAT, source, at)
      if (!format) into.text += source.charAt(at + 1)
      at += (format?.[0].length ?? 2) - 1
      return
    }
    at += drawing[0].length
    const name = drawing.groups?.name?.toLowerCase() ?? ''
    if (into.text.trim() === '') into.lead = name
    into.text += drawn(name, elements())
  }

  return elements(false)
    .map(({text}) => text)
    .join(',')
}

interface Element {
  text: string
  lead: string
}

function drawn(name: string, elements: readonly Element[]): string {
  const texts = elements.map(({text}) => text)
  if (name === 'f') return texts.join('/')
  if (name === 'r') return `√${texts.at(-1) ?? ''}`
  if (name === 'b') return `(${texts.join(',')})`
  if (name === 'l') return texts.join(',')
  if (name !== 'o') return texts.join('')
  const [ring = '', inner = ''] = texts
  if (texts.length === 2 && RINGS.has(ring)) return RINGED.get(inner) ?? inner
  if (texts.length === 2 && FRAMES.has(ring)) return inner
  // what is raised over a character says how it is read
  const base = elements.filter(({lead}) => lead !== 's')
  return (base.length > 0 ? base : elements).map(({text}) => text).join('')
}
