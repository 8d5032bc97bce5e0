import {attributeOf, childOf, childrenOf, localName, type XmlElement} from '../xml.ts'
import {isOn, numberOf, valueOf, type Styles} from './styles.ts'

/** One level of a list as numbering.xml defines it. */
export interface Level {
  readonly start: number
  readonly format: string
  /** `%1` stands for the number of the first level */
  readonly text: string
  /** All numbers in it are decimal (「第1.1条」 below 「第一章」) */
  readonly isLegal: boolean
  /** 1-based level that restarts it; 0: none does; absent: any above it */
  readonly restart?: number
  readonly gap: string
  readonly style?: string
}

export interface List {
  /** Lists of one abstract definition go on counting together */
  readonly key: string
  readonly levels: ReadonlyMap<number, Level>
  /** Numbers that this list begins with, whatever its siblings counted */
  readonly starts: ReadonlyMap<number, number>
}

/** Word has nine levels. */
const MOST_LEVELS = 9
/** Word allows fewer. */
const LONGEST_TEXT = 100

interface Abstract {
  levels: Map<number, Level>
  linkedStyle: string | undefined
}

/** numId → list */
export function listsOf(root: XmlElement | undefined, styles: Styles): Map<string, List> {
  const abstracts = new Map<string, Abstract>()
  const abstractOfNum = new Map<string, string>()
  const numbers: [string, XmlElement][] = []
  for (const child of root ? childrenOf(root) : []) {
    if (localName(child) === 'abstractNum') {
      abstracts.set(attributeOf(child, 'abstractNumId') ?? '', {levels: levelsOf(child), linkedStyle: valueOf(child, 'numStyleLink')})
    } else if (localName(child) === 'num') {
      const id = attributeOf(child, 'numId') ?? ''
      numbers.push([id, child])
      abstractOfNum.set(id, valueOf(child, 'abstractNumId') ?? '')
    }
  }
  const styleLinks = new Map(
    (root ? childrenOf(root, 'abstractNum') : []).map((child) => [valueOf(child, 'styleLink'), attributeOf(child, 'abstractNumId') ?? ''])
  )

  const lists = new Map<string, List>()
  for (const [id, element] of numbers) {
    let key = abstractOfNum.get(id) ?? ''
    // a list style: the definition stands where the style points to
    const linked = abstracts.get(key)?.linkedStyle
    if (linked !== undefined) key = styleLinks.get(linked) ?? abstractOfNum.get(styles(linked)?.numId ?? '') ?? key
    const levels = new Map(abstracts.get(key)?.levels)
    const starts = new Map<number, number>()
    for (const override of childrenOf(element, 'lvlOverride')) {
      const at = numberOf(attributeOf(override, 'ilvl')) ?? 0
      const level = childOf(override, 'lvl')
      if (level && at < MOST_LEVELS) levels.set(at, levelOf(level))
      const start = numberOf(valueOf(override, 'startOverride'))
      if (start !== undefined) starts.set(at, start)
    }
    lists.set(id, {key, levels, starts})
  }
  return lists
}

function levelsOf(abstract: XmlElement): Map<number, Level> {
  const levels = childrenOf(abstract, 'lvl').map((level) => [numberOf(attributeOf(level, 'ilvl')) ?? 0, levelOf(level)] as const)
  return new Map(levels.filter(([at]) => at >= 0 && at < MOST_LEVELS))
}

function levelOf(level: XmlElement): Level {
  const restart = numberOf(valueOf(level, 'lvlRestart'))
  const style = valueOf(level, 'pStyle')
  const suffix = valueOf(level, 'suff') ?? 'tab'
  return {
    start: numberOf(valueOf(level, 'start')) ?? 0,
    format: formatOf(level),
    text: (valueOf(level, 'lvlText') ?? '').slice(0, LONGEST_TEXT),
    isLegal: isOn(level, 'isLgl'),
    ...(restart !== undefined && {restart}),
    gap: suffix === 'nothing' ? '' : ' ',
    ...(style !== undefined && {style})
  }
}

/** Newer formats stand beside one that older programs know: 「001」 beside decimal. */
function formatOf(level: XmlElement): string {
  const choice = childOf(childOf(level, 'AlternateContent'), 'Choice') ?? level
  const format = childOf(choice, 'numFmt')
  const name = attributeOf(format, 'val') ?? 'decimal'
  return name === 'custom' && attributeOf(format, 'format')?.startsWith('01') === true ? 'decimalZero' : name
}
