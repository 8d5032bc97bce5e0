import {ReadError} from '../../model/contract.ts'
import {formatName} from './number-format.ts'
import {FIB, type WordFile} from './word-file.ts'

/** How paragraphs of one level of a list are numbered. */
export interface ListLevel {
  readonly start: number
  /** Of ST_NumberFormat; undefined for one that nobody knows */
  readonly format: string | undefined
  /** What parts the number from the text */
  readonly gap: string
  /** 「第%1章」: U+0000 … U+0008 stand for the counters of the levels */
  readonly label: string
  /** All counters in Arabic digits */
  readonly isLegal: boolean
  /** Goes on counting behind a higher level */
  readonly isContinuous: boolean
}

/** What a paragraph's list index means: one list, some of its levels perhaps begun anew or redefined. */
export interface ListUse {
  readonly list: number
  readonly levels: readonly ListLevel[]
  /** Levels that begin anew, and with what */
  readonly starts: ReadonlyMap<number, number>
  /** Paragraph style → its level */
  readonly styles: ReadonlyMap<number, number>
}

/** @returns By list index, 1-based */
export function listUses(file: WordFile): ListUse[] {
  const lists = listsOf(file)
  const view = file.structure(FIB.listOverrides)
  if (view.byteLength < 4) return []
  const count = view.getUint32(0, true)
  const uses: ListUse[] = []
  let at = 4 + count * 16
  for (let index = 0; index < count; index++) {
    const id = view.getInt32(4 + index * 16, true)
    const overridden = view.getUint8(4 + index * 16 + 12)
    const list = lists.get(id)
    const levels = [...(list?.levels ?? [])]
    const starts = new Map<number, number>()
    at += 4
    for (let left = overridden; left > 0; left--) {
      const start = view.getInt32(at, true)
      const flags = view.getUint32(at + 4, true)
      const level = flags & 15
      at += 8
      if (flags & 0x20) {
        const read = levelAt(view, at)
        levels[level] = read.level
        at = read.next
        starts.set(level, read.level.start)
      } else if (flags & 0x10) starts.set(level, start)
    }
    uses.push({list: id, levels, starts, styles: list?.styles ?? new Map()})
  }
  return uses
}

interface List {
  readonly levels: readonly ListLevel[]
  readonly styles: ReadonlyMap<number, number>
}

const LIST = 28

/** The levels stand behind the table of lists; its length does not count them. */
function listsOf(file: WordFile): Map<number, List> {
  const lists = new Map<number, List>()
  const view = file.structureOn(FIB.lists)
  if (view.byteLength < 2) return lists
  const count = view.getUint16(0, true)
  let at = 2 + count * LIST
  for (let index = 0; index < count; index++) {
    const entry = 2 + index * LIST
    const isSimple = (view.getUint8(entry + 26) & 1) !== 0
    const styles = new Map<number, number>()
    const levels: ListLevel[] = []
    for (let level = 0; level < (isSimple ? 1 : 9); level++) {
      const style = view.getUint16(entry + 8 + level * 2, true)
      if (style !== 0xfff) styles.set(style, level)
      const read = levelAt(view, at)
      levels.push(read.level)
      at = read.next
    }
    lists.set(view.getInt32(entry, true), {levels, styles})
  }
  return lists
}

function levelAt(view: DataView, at: number): {level: ListLevel; next: number} {
  const flags = view.getUint8(at + 5)
  const text = at + 28 + view.getUint8(at + 24) + view.getUint8(at + 25)
  const length = view.getUint16(text, true)
  if (length > 255) throw new ReadError('damaged', {detail: 'Word lists'})
  let label = ''
  for (let index = 0; index < length; index++) label += String.fromCharCode(view.getUint16(text + 2 + index * 2, true))
  return {
    level: {
      start: view.getInt32(at, true),
      format: formatName(view.getUint8(at + 4)),
      gap: view.getUint8(at + 15) === 2 ? '' : ' ',
      label,
      isLegal: (flags & 4) !== 0,
      isContinuous: (flags & 8) !== 0
    },
    next: text + 2 + length * 2
  }
}
