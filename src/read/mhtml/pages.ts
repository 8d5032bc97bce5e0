import {matchesOf} from '../../text/matches.ts'
import {latin1} from '../magic.ts'
import type {Part} from './mime.ts'

/** A frame page says so before its frames. */
const HEAD = 65536

/**
 * The pages of a web archive that are read: its first page; where that only frames others, as of a workbook, those
 * that it names, in their order there.
 */
export function pagesIn(parts: readonly Part[]): Part[] {
  const pages = parts.filter(({type}) => type === 'text/html' || type === 'application/xhtml+xml')
  const [first, ...others] = pages
  if (!first) return []
  const head = latin1(first.content, HEAD)
  if (!/<frameset\b/iu.test(head)) return [first]
  // Excel lists its sheets as `<link id="shLink" href="…">` and frames the first of them only, beside their tabs
  const sheets = namesAfter(head, /\bid="?shLink"?\s+href="(?<name>[^"]+)"/giu)
  const named = sheets.length > 0 ? sheets : namesAfter(head, /<frame\b[^>]{0,500}?\ssrc="?(?<name>[^"\s>]+)/giu)
  return named.flatMap((name) => others.find(({location}) => fileName(location) === name) ?? [])
}

const namesAfter = (source: string, pattern: RegExp): string[] => [...new Set([...matchesOf(pattern, source)].map(({groups}) => fileName(groups?.name ?? '')))]

/** Saved pages name each other by path or by URL: what stands behind the last slash is the same. */
const fileName = (location: string): string => location.slice(Math.max(location.lastIndexOf('/'), location.lastIndexOf('\\')) + 1).toLowerCase()
