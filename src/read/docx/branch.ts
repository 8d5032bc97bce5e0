import {childOf, childrenOf, isXmlElement, localName, type XmlElement} from '../xml.ts'

/**
 * What a reader of `mc:AlternateContent` takes: the newer drawing, whose text the fallback repeats. The fallback speaks
 * where the choice has no text at all.
 */
export function branchOf(alternate: XmlElement): XmlElement[] {
  const choice = childrenOf(alternate, 'Choice').find(saysSomething)
  const fallback = childOf(alternate, 'Fallback')
  return choice ? childrenOf(choice) : fallback ? childrenOf(fallback) : []
}

function saysSomething(element: XmlElement): boolean {
  return element.children.some((child) => isXmlElement(child) && (SAYING.has(localName(child)) || saysSomething(child)))
}

const SAYING = new Set(['t', 'sym', 'textpath', 'fldChar', 'tab', 'br'])
