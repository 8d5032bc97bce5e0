import type {Block, Paragraph, Part, Section} from '../../model/gwast.ts'
import {eachParagraph, viewOf} from '../../tree/leaf.ts'
import type {Source} from '../../tree/source.ts'
import {headsList} from '../../words/listing.ts'
import {isNumbered} from '../../words/marker.ts'
import {opensDuties} from '../../words/opener.ts'
import {WORK_VERB} from '../../words/verb.ts'
import {isArticle, prescribes} from './prescribes.ts'
import {firstSentence} from './title.ts'

/** 「申报材料。请各校于…前登录平台提交。」 */
const ASKS = /(?:^|[。:])请/u

/** The paragraphs of an item itself, its heading first. */
export function ownParagraphs({children}: Section): Paragraph[] {
  return children.filter((child) => child.type === 'paragraph')
}

/** Whether an item is a list of conditions, papers or persons by its heading, and asks for nothing. */
export function isListed(node: Section, source: Source): boolean {
  const own = ownParagraphs(node).map((child) => viewOf(child, source))
  const [heading] = own
  return heading !== undefined && headsList(firstSentence(heading)) && !own.some(({fold}) => ASKS.test(fold))
}

/** Whether an item stands in a rule (办法, 细则), where only who does what is work; below 「县林长办履行下列职责：」 every item is. */
export function isOfRule(path: readonly Section[], node: Section, source: Source): boolean {
  const [opener] = path.length > 0 ? ownParagraphs(path.at(-1) as Section) : []
  // 附则 of a plan prescribes as a rule does
  const isRule = [...path, node].some(isArticle) || path.some((section) => isByLaw(section, source))
  return isRule && !(opener && opensDuties(viewOf(opener, source).fold))
}

function isByLaw(section: Section, source: Source): boolean {
  const heading = eachParagraph(section).next().value
  return heading !== undefined && viewOf(heading, source).fold === '附则'
}

/** Whether the paragraphs of an item say who does what, by their own words: what a list in them is made of does nothing. */
export function namesDuty(paragraphs: readonly Paragraph[], source: Source): boolean {
  const texts = paragraphs.map((node) => viewOf(node, source).fold)
  const list = texts.findIndex((text, at) => at > 0 && isNumbered(text))
  if (list === -1) return prescribes(texts.join(''))
  const behind = texts.findIndex((text, at) => at > list && !isNumbered(text))
  // 「有下列情形之一的：（一）…（二）…」 and, behind them, what follows for whom; a paragraph between two items belongs to the first.
  return prescribes(texts.slice(0, list).join('')) || (behind !== -1 && !texts.slice(behind).some(isNumbered) && prescribes(texts.slice(behind).join('')))
}

/** A name in a catalogue is at most so long, in characters. */
const LONGEST_NAME = 20
const WORK = new RegExp(`^${WORK_VERB}`, 'u')

/** 「1.1.1　犁」 in a decimal catalogue: a name, with nothing below it. */
export function isCatalogued(node: Section, source: Source): boolean {
  const name = node.children.length === 1 ? nameOf(node, source) : null
  return name !== null && !WORK.test(name)
}

/** What a decimal item prints, where that is short and no sentence; what stands in brackets does not count. */
function nameOf({decimal, children: [first]}: Section, source: Source): string | null {
  if (!decimal || first?.type !== 'paragraph' || first.children.some(({type}) => type === 'unitClause')) return null
  const {fold} = viewOf(first, source)
  const name = fold.replace(/\([^()]*\)/gu, '')
  return name.length <= LONGEST_NAME && !/[,。;:]/u.test(name) ? name : null
}

/** A catalogue has so many items, at least, and such a share of them begins with no verb: 「修剪机械」 does. */
const FEWEST_NAMES = 4
const MOST_NAMES = 2 / 3

/** Whether an enclosure is a decimal outline of mere names: 「1.厨房用具」「1.1锅类」「1.1.1铁锅」 */
export function isCatalogue({name, children}: Part, source: Source): boolean {
  if (name !== '附件' && name !== '印发件') return false
  const items = sectionsIn(children)
  const names = items.flatMap((item) => (ownParagraphs(item).length === 1 ? (nameOf(item, source) ?? []) : []))
  return items.length >= FEWEST_NAMES && names.length === items.length && names.filter((own) => !WORK.test(own)).length >= MOST_NAMES * names.length
}

function sectionsIn(blocks: readonly Block[]): Section[] {
  return blocks.flatMap((block) => (block.type === 'section' ? [block, ...sectionsIn(block.children)] : []))
}
