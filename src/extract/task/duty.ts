import type {Paragraph, Section} from '../../model/gwast.ts'
import {viewOf} from '../../tree/leaf.ts'
import type {Source} from '../../tree/source.ts'
import {headsList} from '../../words/listing.ts'
import {isNumbered} from '../../words/marker.ts'
import {opensDuties} from '../../words/opener.ts'
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
  return [...path, node].some(isArticle) && !(opener && opensDuties(viewOf(opener, source).fold))
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
