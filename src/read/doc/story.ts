import type {Range} from '../../model/contract.ts'
import type {CellText} from '../reading-text.ts'
import {paragraphRuns, runAt, type Formatted, type Property} from './formatting.ts'
import type {Label, Numbers} from './numbers.ts'
import type {WordText} from './pieces.ts'
import {Rows} from './rows.ts'
import {OUTLINE, type Styles} from './styles.ts'
import {visibleIn} from './visible.ts'
import type {WordFile} from './word-file.ts'
import {isNumbered} from '../../words/marker.ts'

/** A paragraph or table of a story; `end` is the character position behind it. */
export type StoryBlock = StoryParagraph | {readonly type: 'table'; readonly rows: readonly (readonly CellText[])[]; readonly end: number}

interface StoryParagraph {
  readonly type: 'paragraph'
  readonly text: string
  /** 1 = highest heading; null for running text */
  readonly depth: number | null
  /** Whether it is an entry of a table of contents */
  readonly isContents: boolean
  /** Whether a note begins here */
  readonly isNote: boolean
  readonly end: number
}

const IN_TABLE = 0x2416
const ROW_END = 0x2417
const DEPTH = 0x6649
const INNER_ROW_END = 0x244c

/** A paragraph ends at its mark, a page break or a cell mark. */
const PARAGRAPH_END = 13
const PAGE_BREAK = 12
const CELL_END = 7
/** Sign of a note, before its text as well */
const NOTE = 2

export function storyReader(file: WordFile, pieces: WordText, styles: Styles, numbers: Numbers): (story: Range) => StoryBlock[] {
  const {text} = pieces
  const {hidden, symbols} = visibleIn(file, pieces)
  const paragraphs = paragraphRuns(file)

  /** Printed text of a paragraph, lines parted by `\n`. */
  const printed = (start: number, end: number) => {
    let line = ''
    for (let at = start; at < end; at++) if (hidden[at] === 0) line += symbols.get(at) ?? printedCharacter(text.charCodeAt(at))
    return line
  }

  return ({start, end}) => {
    const blocks: StoryBlock[] = []
    const table = new Rows()
    const closeTable = (at: number) => {
      const {rows, rest} = table.close()
      if (rows.length > 0) blocks.push({type: 'table', rows, end: at})
      for (const line of rest) blocks.push({type: 'paragraph', text: line, depth: null, isContents: false, isNote: false, end: at})
    }
    const stop = Math.min(end, text.length)
    for (let at = start; at < stop;) {
      let mark = at
      while (mark < stop && !isEnd(text.charCodeAt(mark))) mark++
      const run = runAt(paragraphs, pieces.byteOf(Math.min(mark, stop - 1)))
      const properties = run?.properties() ?? []
      const isCellEnd = text.charCodeAt(mark) === CELL_END
      const depth = depthOf(properties, isCellEnd)
      const isRowEnd = isOn(properties, depth > 1 ? INNER_ROW_END : ROW_END)
      const own = printed(at, mark)
      const label = run && !isRowEnd ? numbers.of(run) : null
      const body = labelled(own, label)
      if (depth === 0) {
        closeTable(at)
        if (body.trim() !== '') {
          blocks.push({
            type: 'paragraph',
            text: body,
            depth: headingDepth(own, label, run, properties, styles),
            isContents: styles(run?.style ?? 0).isContents,
            isNote: text.charCodeAt(at) === NOTE,
            end: mark + 1
          })
        }
      } else if (!isRowEnd) {
        table.paragraph(body)
        if (isCellEnd && depth === 1) table.endCell()
      } else if (depth === 1) table.endRow(properties)
      at = mark + 1
    }
    closeTable(stop)
    return blocks
  }
}

function isEnd(code: number): boolean {
  return code === PARAGRAPH_END || code === PAGE_BREAK || code === CELL_END
}

/** How many tables the paragraph stands in. */
function depthOf(properties: readonly Property[], isCellEnd: boolean): number {
  const depth = properties.findLast(({code}) => code === DEPTH)?.value
  if (depth?.byteLength === 4) return depth.getInt32(0, true)
  return isCellEnd || isOn(properties, IN_TABLE) ? 1 : 0
}

function isOn(properties: readonly Property[], code: number): boolean {
  return properties.some((property) => property.code === code && property.value.getUint8(0) !== 0)
}

/** A number is printed even where nothing follows it, as in the first column of a table; a bullet then says nothing. */
function labelled(text: string, label: Label | null): string {
  return label && !(label.isBullet && text.trim() === '') ? label.text + text : text
}

function headingDepth(text: string, label: Label | null, run: Formatted | undefined, properties: readonly Property[], styles: Styles): number | null {
  const outline = properties.findLast(({code}) => code === OUTLINE)?.value.getUint8(0) ?? styles(run?.style ?? 0).outline
  return outline < 9 && label === null && !isNumbered(text) ? Math.min(outline + 1, 6) : null
}

/** U+001E is a hyphen; U+001F one that is seen at the end of a line only; the others stand for notes, pictures, drawings. */
function printedCharacter(code: number): string {
  if (code >= 32 || code === 9) return String.fromCharCode(code)
  return code === 11 || code === 14 ? '\n' : code === 0x1e ? '-' : ''
}
