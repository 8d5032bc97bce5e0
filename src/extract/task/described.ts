import type {Block, Paragraph, Section} from '../../model/gwast.ts'
import {viewOf} from '../../tree/leaf.ts'
import type {Source} from '../../tree/source.ts'
import {beginsMeasure, describes, goesOn, holdsDuty, isMeasure} from '../../words/describe.ts'
import {countsNames} from '../../words/listing.ts'
import {saysWhoBelongs} from '../../words/membership.ts'
import {onlyReports, opensReply} from '../../words/reply.ts'
import {ownParagraphs} from './duty.ts'
import {factOf} from './facts.ts'
import {titleOf} from './title.ts'

/** Of a list so many items, at least, and such a part of them, are descriptions before the others are taken for some. */
const FEWEST = 3
const MOST = 2 / 3

interface Description {
  /** Heading of the item, empty where it is a sentence */
  title: string
  /** The words behind it say what the thing is, and nothing else */
  isPlain: boolean
}

/** Which items prescribe no work: they only say what a thing is, serves or is made of, who belongs to a body, or, in a reply, what was done. */
export class Descriptions {
  readonly #source: Source
  readonly #lists = new Map<Section, boolean>()
  #isReply = false

  constructor(source: Source) {
    this.#source = source
  }

  /** Begins a part of the notice. */
  enter(blocks: readonly Block[]): void {
    this.#isReply = blocks.some((block) => block.type === 'paragraph' && opensReply(viewOf(block, this.#source).fold))
  }

  /**
   * What an item is that prescribes no work. A description is one whose first sentence says what the thing is, where no other begins
   * with a measure and none holds a sign of duty; among items that are descriptions the last two are enough.
   *
   * @param paragraphs The item's text without a unit clause, in order.
   * @param parent The section that it stands in.
   * @returns `section` where it prints a heading, `nothing` where it is a sentence, null where it may be work.
   */
  of(paragraphs: readonly Paragraph[], parent: Section | undefined): 'section' | 'nothing' | null {
    const text = paragraphs.map((node) => viewOf(node, this.#source).fold).join('。')
    const title = titleOf(paragraphs, this.#source)
    if (countsNames(text)) return 'nothing'
    const fact = factOf(paragraphs, this.#source)
    if (fact !== null) return fact
    if ((this.#isReply && onlyReports(text)) || (title !== null && saysWhoBelongs(title, text))) return title === null ? 'nothing' : 'section'
    const found = descriptionOf(paragraphs, this.#source)
    if (!found || !(found.isPlain || (parent && this.#isList(parent)))) return null
    return found.title === '' ? 'nothing' : 'section'
  }

  #isList(parent: Section): boolean {
    const known = this.#lists.get(parent)
    if (known !== undefined) return known
    const items = parent.children.filter((child) => child.type === 'section' && !child.repeats)
    const told = items.filter((item) => descriptionOf(ownParagraphs(item as Section), this.#source)?.isPlain)
    const isList = items.length >= FEWEST && told.length >= MOST * items.length
    this.#lists.set(parent, isList)
    return isList
  }
}

/** What may be a description: it holds no sign of duty, and begins with no measure. */
function descriptionOf(paragraphs: readonly Paragraph[], source: Source): Description | null {
  const text = paragraphs.map((node) => viewOf(node, source).fold).join('')
  // 「生产是指将物料加工成⏎产品的过程」: a sentence that breaks is no heading.
  const heading = text.slice(0, titleOf(paragraphs, source)?.length ?? 0)
  const title = describes(heading) ? '' : heading
  const [opening, ...others] = text
    .slice(title.length)
    .split(/[。;]/u)
    .filter((sentence) => /\p{Script=Han}{2}/u.test(sentence))
  if (opening === undefined || [title, opening, ...others].some(isMeasure) || (title === '' && beginsMeasure(opening)) || holdsDuty(text)) return null
  // 「餐食标准⏎主要包括…」: the heading is what is named.
  const tells = (sentence: string): boolean => describes(sentence) || (title !== '' && describes(`${title}:${sentence}`))
  return {title, isPlain: tells(opening) && others.every((sentence) => tells(sentence) || goesOn(sentence))}
}
