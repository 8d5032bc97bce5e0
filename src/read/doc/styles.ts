import {propertiesOf, type Property} from './formatting.ts'
import {FIB, type WordFile} from './word-file.ts'

const NO_STYLE = 0xfff
const PARAGRAPH = 1

/** What a paragraph style says, with the styles that it is based on. */
interface ParagraphStyle {
  /** Those of the ancestors first */
  readonly properties: readonly Property[]
  /** 0 = first level of headings; 9 = running text */
  readonly outline: number
  readonly isContents: boolean
}

export type Styles = (style: number) => ParagraphStyle

interface Written {
  readonly builtIn: number
  readonly base: number
  readonly properties: readonly Property[]
}

/** Outline level of a paragraph, 9 for none. */
export const OUTLINE = 0x2640
const TEXT_LEVEL = 9

export function stylesOf({structure}: WordFile): Styles {
  const sheet = structure(FIB.styles)
  if (sheet.byteLength < 6) return () => PLAIN
  const own: Written[] = []
  const headLength = sheet.getUint16(0, true)
  const baseLength = sheet.getUint16(4, true)
  const count = sheet.getUint16(2, true)
  for (let at = 2 + headLength; own.length < count && at + 2 <= sheet.byteLength;) {
    const length = sheet.getUint16(at, true)
    own.push(styleAt(new DataView(sheet.buffer, sheet.byteOffset + at + 2, Math.min(length, sheet.byteLength - at - 2)), baseLength))
    at += 2 + length + (length & 1)
  }
  const of = (style: number, depth = 0): ParagraphStyle => {
    const found = own[style]
    if (!found || depth > 10) return PLAIN
    const base = found.base === NO_STYLE ? PLAIN : of(found.base, depth + 1)
    const said = found.properties.findLast(({code}) => code === OUTLINE)?.value.getUint8(0)
    // 「标题 1」 … 「标题 9」: their level goes without saying
    const outline = said ?? (found.builtIn >= 1 && found.builtIn <= 9 ? found.builtIn - 1 : base.outline)
    return {properties: [...base.properties, ...found.properties], outline, isContents: found.builtIn >= 19 && found.builtIn <= 27}
  }
  const resolved = new Map<number, ParagraphStyle>()
  return (style) => {
    const known = resolved.get(style) ?? of(style)
    resolved.set(style, known)
    return known
  }
}

const PLAIN: ParagraphStyle = {properties: [], outline: TEXT_LEVEL, isContents: false}

/** Fixed part, name, then the property lists; a paragraph style's first one is its paragraph's. */
function styleAt(view: DataView, baseLength: number): Written {
  const none = {builtIn: NO_STYLE, base: NO_STYLE, properties: []}
  if (view.byteLength < baseLength + 2) return none
  const builtIn = view.getUint16(0, true) & 0xfff
  const base = view.getUint16(2, true) >> 4
  if ((view.getUint16(2, true) & 15) !== PARAGRAPH) return none
  let at = baseLength + 2 + view.getUint16(baseLength, true) * 2 + 2
  at += at & 1
  if (at + 4 > view.byteLength) return {builtIn, base, properties: []}
  const length = Math.min(view.getUint16(at, true), view.byteLength - at - 2)
  return {builtIn, base, properties: length < 2 ? [] : propertiesOf(new DataView(view.buffer, view.byteOffset + at + 4, length - 2))}
}
