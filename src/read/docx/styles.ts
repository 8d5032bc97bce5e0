import {attributeOf, childOf, childrenOf, type XmlElement} from '../xml.ts'

/** What a paragraph style says of numbers and headings, its ancestors asked. */
export interface ParagraphStyle {
  readonly id: string
  readonly numId?: string
  readonly level?: number
  /** 0 = first level of headings */
  readonly outline?: number
  readonly isContents: boolean
}

export type Styles = (id: string | undefined) => ParagraphStyle | undefined

interface Written {
  id: string
  name: string
  basedOn: string | undefined
  numId: string | undefined
  level: number | undefined
  outline: number | undefined
}

export function stylesOf(root: XmlElement | undefined): Styles {
  const written = new Map<string, Written>()
  let standard: string | undefined
  for (const style of root ? childrenOf(root, 'style') : []) {
    const id = attributeOf(style, 'styleId')
    if (id === undefined || (attributeOf(style, 'type') ?? 'paragraph') !== 'paragraph') continue
    const properties = childOf(style, 'pPr')
    const numbers = childOf(properties, 'numPr')
    written.set(id, {
      id,
      name: valueOf(style, 'name') ?? '',
      basedOn: valueOf(style, 'basedOn'),
      numId: valueOf(numbers, 'numId'),
      level: numberOf(valueOf(numbers, 'ilvl')),
      outline: numberOf(valueOf(properties, 'outlineLvl'))
    })
    if (/^(?:1|true|on)$/.test(attributeOf(style, 'default') ?? '')) standard = id
  }
  const resolved = new Map<string, ParagraphStyle>()
  return (id) => {
    const own = written.get(id ?? standard ?? '')
    if (!own) return undefined
    const style = resolved.get(own.id) ?? resolve(own, written)
    resolved.set(own.id, style)
    return style
  }
}

/** The nearest ancestor that says something has the last word. */
function resolve(own: Written, written: ReadonlyMap<string, Written>): ParagraphStyle {
  let {numId, level, outline} = own
  const seen = new Set<Written>()
  for (let style: Written | undefined = own; style && !seen.has(style); style = written.get(style.basedOn ?? '')) {
    seen.add(style)
    numId ??= style.numId
    level ??= style.level
    outline ??= style.outline ?? headingOf(style.name)
  }
  return {
    id: own.id,
    ...(numId !== undefined && {numId}),
    ...(level !== undefined && {level}),
    ...(outline !== undefined && {outline}),
    isContents: /^toc \d/i.test(own.name)
  }
}

/** 「heading 1」, 「标题 1」: the outline level of the built-in styles goes without saying. */
function headingOf(name: string): number | undefined {
  const depth = /^(?:heading|标题) ?([1-9])$/i.exec(name)?.[1]
  return depth === undefined ? undefined : Number(depth) - 1
}

/** `w:val` of a child. */
export function valueOf(element: XmlElement | undefined, local: string): string | undefined {
  return attributeOf(childOf(element, local), 'val')
}

export function numberOf(value: string | undefined): number | undefined {
  const number = Number.parseInt(value ?? '', 10)
  return Number.isFinite(number) ? number : undefined
}

/** A property that is on or off: there without a value it is on. */
export function isOn(element: XmlElement | undefined, local: string): boolean {
  const property = childOf(element, local)
  return property !== undefined && !/^(?:0|false|off|none)$/.test(attributeOf(property, 'val') ?? '')
}
