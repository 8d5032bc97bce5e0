import {isSeen, namesOf, walk, weight, type Element} from './dom.ts'

/** What an element holds, counted in visible characters that are not white space. */
export interface Measure {
  text: number
  /** Text of sentences, outside links and page furniture: what articles are made of */
  prose: number
  /** All text outside links and page furniture */
  plain: number
  linked: number
  /** No part of the notice, even inside the article */
  furniture: boolean
  /** Only for a table */
  table?: TableMeasure
}

interface TableMeasure {
  /** Cells that are not empty */
  cells: number
  /** Most cells that are not empty in one row */
  columns: number
  largestCell: number
  /** Whether a cell holds a table with text */
  nested: boolean
}

/** Names that sites give to what stands around an article, in English and in pinyin initials. */
const AROUND = named('nav|mainnav|menu|foot|footer|crumbs?|breadcrumbs?|toolbar|sidebar|copyright|search|login|pager|pagination|related|dqwz|xgwz|xgyd|xglj')
/** Names of what is furniture inside the article too; a `footer` there may well be the signature. */
const WITHIN = named('share|bdsharebuttonbox|qr|qrcode|ewm|print|btn|button')
const FURNITURE_TAGS = new Set(['nav', 'footer', 'aside', 'button'])
/** Furniture has little to say; a name on a wrapper of half the page means nothing. */
const FURNITURE_AT_MOST = 400

function named(words: string): RegExp {
  return new RegExp(`(?:^|[^a-z])(?:${words})(?:$|[^a-z])`)
}

/** Measures every visible element below `root` in one pass. */
export function measure(root: Element): Map<Element, Measure> {
  const measures = new Map<Element, Measure>()
  const path: Measure[] = []
  const tables: (TableMeasure & {row: number})[] = []
  let links = 0

  walk(root, {
    enter(element) {
      if (!isSeen(element)) return false
      const own: Measure = {text: 0, prose: 0, plain: 0, linked: 0, furniture: false}
      measures.set(element, own)
      path.push(own)
      if (element.name === 'a') links++
      if (element.name === 'table') tables.push({cells: 0, columns: 0, largestCell: 0, nested: false, row: 0})
      if (element.name === 'tr') {
        const table = tables.at(-1)
        if (table) table.row = 0
      }
      return undefined
    },
    text(value) {
      const own = path.at(-1)
      if (!own) return
      const count = weight(value)
      own.text += count
      if (links > 0) own.linked += count
      else own.plain += count
      if (links === 0 && (count >= 10 || /[，。；]/.test(value))) own.prose += count
    },
    leave(element) {
      const own = path.pop()
      if (!own) return
      if (element.name === 'a') links--
      if (own.text <= FURNITURE_AT_MOST) {
        own.furniture = FURNITURE_TAGS.has(element.name) || namesOf(element).some((name) => WITHIN.test(name))
        if (own.furniture || namesOf(element).some((name) => AROUND.test(name))) own.prose = own.plain = 0
      }
      if (element.name === 'td' || element.name === 'th') countCell(tables.at(-1), own.text)
      if (element.name === 'table') {
        const table = tables.pop()
        const around = tables.at(-1)
        if (table) own.table = table
        if (around && own.text > 0) around.nested = true
      }
      const above = path.at(-1)
      if (above) {
        above.text += own.text
        above.prose += own.prose
        above.plain += own.plain
        above.linked += own.linked
      }
    }
  })
  return measures
}

function countCell(table: (TableMeasure & {row: number}) | undefined, text: number): void {
  if (!table || text === 0) return
  table.cells++
  table.row++
  table.columns = Math.max(table.columns, table.row)
  table.largestCell = Math.max(table.largestCell, text)
}
