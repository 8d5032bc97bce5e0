import {isElement, type Element} from './dom.ts'
import {isNumbered} from '../../words/marker.ts'
import {toChinese} from '../../words/numeral.ts'
import {numeral} from '../word/numeral.ts'

/**
 * The number that a browser prints before an item of an ordered list, `1. `; empty for other items.
 *
 * @param position Items of this list that came before
 */
export function printedNumber(item: Element, position: number, text: string): string {
  const list = item.parent
  if (!isElement(list) || list.name !== 'ol' || isNumbered(text)) return ''
  const style = `${list.attribs.style ?? ''};${item.attribs.style ?? ''}`
  if (/list-style(?:-type)?\s*:\s*(?:(?:inside|outside)\s+)?none/i.test(style)) return ''
  const start = Number.parseInt(list.attribs.start ?? '1', 10)
  const value = (Number.isFinite(start) ? start : 1) + position
  const named = `${list.attribs.class ?? ''} ${style}`
  if (/custom_cn2/.test(named)) return `（${toChinese(value)}）`
  if (/custom_cn1/.test(named)) return `${toChinese(value)}）`
  if (/custom_cn\b|cjk-ideographic|simp-chinese|trad-chinese/.test(named)) return `${toChinese(value)}、`
  if (/custom_num2/.test(named)) return `(${value})`
  if (/custom_num1/.test(named)) return `${value})`
  return `${typed(list.attribs.type ?? listStyle(style), value)}. `
}

function listStyle(style: string): string {
  return /list-style(?:-type)?\s*:\s*(lower|upper)-(alpha|latin|roman)/i.exec(style)?.slice(1).join('-').toLowerCase() ?? '1'
}

function typed(type: string, value: number): string {
  switch (type) {
    case 'a':
    case 'lower-alpha':
    case 'lower-latin':
      return letters(value)
    case 'A':
    case 'upper-alpha':
    case 'upper-latin':
      return letters(value).toUpperCase()
    case 'i':
    case 'lower-roman':
      return numeral('lowerRoman', value)
    case 'I':
    case 'upper-roman':
      return numeral('upperRoman', value)
    default:
      return String(value)
  }
}

function letters(value: number): string {
  return value >= 1 && value <= 26 ? String.fromCharCode(96 + value) : String(value)
}
