import type {Source} from '../../tree/source.ts'
import {cellText, type GridRow} from './grid.ts'

/** 「备注：…」「注 | …」「填报说明」「合计 | 12」, and 「…提示：」 of a form; 「说明情况」 and 「注重实效」 are work. */
const NOTE = /^(?:备?注|(?:填报|填表|填写|有关|相关|特别)?说明|[总合小共]计|总分|[\p{Script=Han}]{2}提示)(?::|\d?$|[\d(])/u
/** 序号 of a row, with its point */
const NUMBER = /^\d{1,3}[.、]?$/u

/** Whether a row is a remark on its table or a sum: it begins so, also behind its 序号. */
export function isNoteRow({row, cells}: GridRow, source: Source): boolean {
  const texts = [...new Set(cells)]
    .filter((cell) => cell !== undefined && row.children.includes(cell))
    .map((cell) => cellText(cell, source))
    .filter((text) => text !== '')
  const [first = '', second = ''] = texts
  return NOTE.test(NUMBER.test(first) ? second : first)
}
