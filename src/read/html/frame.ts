import type {Item} from './flow.ts'
import {labelOf} from './metadata.ts'
import {OFFICIAL_KIND} from '../../words/kind.ts'

type Line = Extract<Item, {type: 'line'}>
type Role = 'text' | 'title' | 'trivia'

/**
 * What of the page around the article belongs to the notice: its title and its metadata; the rest is furniture.
 *
 * @param pageTitle `<title>` or `<meta name="ArticleTitle">`
 * @returns One role for each item
 */
export function roles(items: readonly Item[], pageTitle: string): Role[] {
  const found = items.map((item): Role => (isOutside(item) || (item.type === 'line' && item.zone === 'furniture') ? 'trivia' : 'text'))
  const labelled = items.map((item) => (item.type === 'line' && isOutside(item) ? labelOf(item.text) : null))
  // one label alone may be any word of a menu
  const kinds = new Set(labelled.flatMap((label) => (label ? [label.label] : [])))
  if (kinds.size >= 2 || items.some((item) => item.type === 'line' && item.zone === 'metadata')) {
    for (const [at, label] of labelled.entries()) if (label) found[at] = 'text'
  }
  for (const at of titleOf(items, pageTitle)) found[at] = 'title'
  return found
}

/**
 * Joins a label that stands alone to the value on the next line: `<dt>文号：</dt><dd>…</dd>`.
 */
export function withValues(items: readonly Item[]): Item[] {
  const joined: Item[] = []
  for (const item of items) {
    const last = joined.at(-1)
    if (last?.type === 'line' && item.type === 'line' && isOutside(last) && isOutside(item) && belong(last, item)) {
      joined[joined.length - 1] = {...last, text: last.text + item.text, element: item.element}
    } else joined.push(item)
  }
  return joined
}

function belong(label: Line, value: Line): boolean {
  if (label.element === value.element || label.element.parent !== value.element.parent) return false
  return /[:：]$/.test(label.text) && labelOf(label.text)?.rest === '' && !labelOf(value.text)
}

function isOutside(item: Item): boolean {
  return item.type === 'line' && (item.zone === 'before' || item.zone === 'after')
}

/** Indexes of the lines that hold the title above the article; empty where the article itself begins with it. */
function titleOf(items: readonly Item[], pageTitle: string): number[] {
  const start = items.findIndex((item) => item.type === 'table' || item.zone === 'article')
  const groups = linesByElement(items.slice(0, Math.max(start, 0)))
  const known = squeeze(pageTitle)
  // 「…的通知 - 某市人民政府门户网站」: what comes first is the document's
  const least = Math.max(6, squeeze(pageTitle.split(/\s[-–—]|[_|]/u)[0] ?? '').length / 2)
  const isTitle = (text: string) => text.length >= least && known.includes(text)
  const group =
    groups.findLast(({text}) => isTitle(text)) ??
    groups.slice(-NEAR).findLast(({text}) => OFFICIAL.test(text)) ??
    groups.findLast(({depth}) => depth !== null && depth <= 3)
  if (!group) return []
  // 「现将《…》印发给你们」 names the title, it does not print it.
  const head = squeeze(
    items
      .slice(start, start + 12)
      .map((item) => (item.type === 'line' ? item.text : ''))
      .join('')
  ).replace(/《[^《》]*》/gu, '')
  return head.includes(group.text) ? [] : group.indexes
}

/** A title stands close above its text. */
const NEAR = 12
/** 标题 = 发文机关 + 事由 + 文种 (GB/T 9704-2012, 7.3.1) */
const OFFICIAL = new RegExp(`关于.{2,120}${OFFICIAL_KIND}(?:（.{1,12}）)?$`, 'u')

interface Group {
  text: string
  depth: number | null
  indexes: number[]
}

/** Consecutive lines of one element are one piece: a title broken by `<br>`. */
function linesByElement(items: readonly Item[]): Group[] {
  const groups: (Group & {element: unknown})[] = []
  for (const [at, item] of items.entries()) {
    if (item.type !== 'line' || item.zone !== 'before') continue
    const last = groups.at(-1)
    if (last && last.element === item.element && last.indexes.at(-1) === at - 1) {
      last.text += squeeze(item.text)
      last.indexes.push(at)
    } else groups.push({text: squeeze(item.text), depth: item.depth, indexes: [at], element: item.element})
  }
  return groups
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '')
}
