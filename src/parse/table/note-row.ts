import type {Source} from '../../tree/source.ts'
import {cellText, type GridRow} from './grid.ts'
import {beginsNoteRow} from '../../words/note.ts'

/** 序号 of a row, with its point */
const NUMBER = /^\d{1,3}[.、]?$/u

/** Whether a row is a remark on its table or a sum: it begins so, also behind its 序号. */
export function isNoteRow({row, cells}: GridRow, source: Source): boolean {
  const texts = [...new Set(cells)]
    .filter((cell) => cell !== undefined && row.children.includes(cell))
    .map((cell) => cellText(cell, source))
    .filter((text) => text !== '')
  const [first = '', second = ''] = texts
  return beginsNoteRow(NUMBER.test(first) ? second : first)
}
