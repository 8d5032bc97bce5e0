import {ReadError} from '../../model/contract.ts'
import {attributeOf, childOf, childrenOf, type XmlElement} from '../xml.ts'

/** Composites of other composites; nobody nests them deeper. */
const DEEPEST = 16
/** A page uses so many; one that asks for more is hostile. */
const MOST = 10000

/** Content of a composite by its ID. */
export type Composites = (id: string) => XmlElement

/**
 * Composites of resource parts, GB/T 33190 §13: drawn once, used by any number of objects.
 *
 * @param load Roots of the parts; they are read when the first object asks
 * @param outer Where a composite is looked for that they lack
 */
export function compositesIn(load: () => readonly XmlElement[], outer?: Composites): Composites {
  let contents: ReadonlyMap<string, XmlElement> | null = null
  return (id) => {
    contents ??= new Map(
      load()
        .flatMap((root) => childrenOf(root, 'CompositeGraphicUnits'))
        .flatMap((list) => childrenOf(list, 'CompositeGraphicUnit'))
        .map((unit) => [attributeOf(unit, 'ID') ?? '', childOf(unit, 'Content') ?? unit])
    )
    const content = contents.get(id) ?? outer?.(id)
    if (!content) throw new ReadError('damaged', {detail: `composite ${id} is missing`})
    return content
  }
}

/** Composites as one page uses them: in bounds. */
export class Uses {
  readonly #composites: Composites
  #count = 0
  #depth = 0

  constructor(composites: Composites) {
    this.#composites = composites
  }

  /**
   * Draws what a CompositeObject shows.
   *
   * @throws ReadError `damaged` where it is missing; `too-large`
   */
  each(object: XmlElement, draw: (content: XmlElement) => void): void {
    if (++this.#count > MOST) throw new ReadError('too-large', {detail: `more than ${MOST} composites on a page`})
    if (++this.#depth > DEEPEST) throw new ReadError('too-large', {detail: `composites nest deeper than ${DEEPEST}`})
    draw(this.#composites(attributeOf(object, 'ResourceID') ?? ''))
    this.#depth--
  }
}
