/** Header fields by lower-case name */
export type Headers = ReadonlyMap<string, string>

/**
 * The header fields that a MIME message or part begins with (RFC 5322 §2.2): `Name: value`, a line that begins with a
 * blank goes on from the one above.
 *
 * @returns `end`: index of the first character of the body
 */
export function headersOf(source: string): {headers: Headers; end: number} {
  const headers = new Map<string, string>()
  let last = ''
  let at = /^(?:\xef\xbb\xbf)?\s*/u.exec(source)?.[0].length ?? 0
  while (at < source.length) {
    const feed = source.indexOf('\n', at)
    const end = feed === -1 ? source.length : feed + 1
    const line = source.slice(at, end).trimEnd()
    if (line === '') return {headers, end}
    const colon = line.indexOf(':')
    if (/^[ \t]/u.test(line) && last !== '') headers.set(last, `${headers.get(last) ?? ''} ${line.trim()}`)
    else if (colon > 0 && /^[\w-]+$/u.test(line.slice(0, colon))) {
      last = line.slice(0, colon).toLowerCase()
      if (!headers.has(last)) headers.set(last, line.slice(colon + 1).trim())
    } else return {headers, end: at}
    at = end
  }
  return {headers, end: at}
}
