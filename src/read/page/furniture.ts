import type {Line} from './lines.ts'
import {HUNDREDS} from '../../words/numeral.ts'

/** Lines of a page, outside its tables. */
interface Margin {
  readonly height: number
  readonly lines: readonly Line[]
}

/** Headers and footers stand in the outer parts of a page. */
const OUTER = 0.13
/** So many lines at most. */
const MOST = 3
/** Lines of the same place stand this close from page to page, in points. */
const SAME = 4

/** 「— 3 —」「-3-」「·3·」「第3页」「第 3 页 共 9 页」「3/9」「Page 3」 */
const NUMBER = new RegExp(
  `^(?:[—–―─_~·•-]+[\\divx]{1,5}[—–―─_~·•-]+|第[\\d${HUNDREDS}]{1,5}页(?:[,，/]?\\(?共[\\d${HUNDREDS}]{1,5}页\\)?)?|\\d{1,4}/\\d{1,4}|page\\d{1,4}(?:of\\d{1,4})?)$`,
  'iu'
)
const BARE = /^\d{1,4}$/u
/** Marks of apps that scan; on their pages there is nothing else. */
const SCANNER = /^(?:扫描全能王|由?扫描全能王扫描)(?:创建)?$|^(?:Scannedby|CamScanner)/iu

const tight = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '')

/** Headers, footers and page numbers of all pages: what is repeated at the same place, and what only counts pages. */
export function furnitureOf(pages: readonly Margin[]): Set<Line> {
  const outer = pages.map((page) => ({...page, lines: outerOf(page)}))
  const repeats = repeatsOf(outer)
  const bare = bareNumbers(outer)
  return new Set(
    outer.flatMap(({lines}) => lines.filter((line) => NUMBER.test(tight(line.text)) || SCANNER.test(tight(line.text)) || repeats.has(line) || bare.has(line)))
  )
}

function outerOf({height, lines}: Margin): Line[] {
  const top = lines.filter((line) => line.y < height * OUTER).slice(0, MOST)
  const bottom = lines.filter((line) => line.y > height * (1 - OUTER)).slice(-MOST)
  return [...top, ...bottom]
}

/** The same words, numbers apart, at the same height of a good part of the pages. */
function repeatsOf(pages: readonly Margin[]): Set<Line> {
  const places = new Map<string, {line: Line; page: number}[]>()
  for (const [page, {lines}] of pages.entries()) {
    for (const line of lines) {
      const words = tight(line.text).replace(/\d+/gu, '#')
      // a bare number is no words, and a header ends where it ends
      if (words === '#' || /[，、；,]$/u.test(line.text)) continue
      places.set(words, [...(places.get(words) ?? []), {line, page}])
    }
  }
  const repeated = new Set<Line>()
  for (const standing of places.values()) {
    for (const {line} of standing) {
      const same = standing.filter((other) => Math.abs(other.line.y - line.y) <= SAME)
      // headers of odd and even pages may differ
      if (new Set(same.map(({page}) => page)).size >= Math.max(2, pages.length * 0.3)) repeated.add(line)
    }
  }
  return repeated
}

/** Numbers alone in a line that count with the pages; the number of a single page is 1. */
function bareNumbers(pages: readonly Margin[]): Set<Line> {
  const found = pages.flatMap(({lines}, page) =>
    lines.flatMap((line) => {
      const text = tight(line.text)
      return BARE.test(text) ? [{line, ahead: Number(text) - page}] : []
    })
  )
  const counts = (ahead: number): boolean =>
    pages.length === 1 ? ahead === 1 : found.filter((other) => other.ahead === ahead).length >= Math.max(2, pages.length * 0.3)
  return new Set(found.filter(({ahead}) => counts(ahead)).map(({line}) => line))
}
