import type {Notice} from '../model/record.ts'
import {simplify} from '../text/simplify.ts'
import {HUNDREDS, toNumber} from '../words/numeral.ts'
import {endsAsOrgan} from '../words/organ.ts'

type DocNumber = Notice['docNumber']

const NUMBER = /[〔[(（【「]?\(?((?:19|20)\d{2})[〕\])）】」]?第?(\d{1,5})号/u
/** 「第12号」, 「某县人民政府令（第12号）」, 「2022年第3号」 */
const ORDER = new RegExp(
  `^(?<letterhead>[\\p{Script=Han}]{1,40}令)?[(（]?(?<number>(?:(?<year>(?:19|20)\\d{2})年)?第(?<serial>[\\d${HUNDREDS}]{1,5})号)[)）]?$`,
  'u'
)

/**
 * 发文字号, or 令号, which counts the orders of the organ that its letterhead names and has no year.
 *
 * @param letterhead 发文机关标志 above it.
 */
export function docNumberOf(print: string | undefined, letterhead = ''): DocNumber {
  if (print === undefined) return null
  const plain = simplify(print).normalize('NFKC')
  const order = ORDER.exec(simplify(print))?.groups
  if (order) {
    const {number = '', year, serial = ''} = order
    const start = simplify(print).indexOf(number)
    // 「某令第12号」 is short for the organ's name, and the number as a whole
    const isShort = order.letterhead !== undefined && !endsAsOrgan(order.letterhead.slice(0, -1)) && !/[)）]$/u.test(print)
    return {
      text: isShort ? print : print.slice(start, start + number.length),
      agencyCode: order.letterhead ? print.slice(0, order.letterhead.length) : letterhead,
      year: year ? Number(year) : null,
      serial: toNumber(serial) ?? 0
    }
  }
  const match = NUMBER.exec(plain)
  if (!match) return null
  const text = print.slice(0, simplify(print).indexOf('号') + 1).replace(/^[（(]/u, '')
  return {text, agencyCode: text.slice(0, text.search(/[〔[(（【「\d]/u)).replace(/字$/u, ''), year: Number(match[1]), serial: Number(match[2])}
}

/** Of the number that a notice prints and the one that its site does, the first; 「某令第12号」 of the site for 「第12号」. */
export function fuller(own: DocNumber, site: DocNumber): DocNumber {
  return own && site && own.text !== site.text && own.year === null && site.text.endsWith(own.text) ? {...own, text: site.text} : (own ?? site)
}
