import {headersOf, type Headers} from './headers.ts'

/** A part of a MIME message that holds no other parts. */
export interface Part {
  /** Type and subtype, lower case: `text/html` */
  readonly type: string
  /** As the part names it; it often lies */
  readonly charset: string | undefined
  /** Where the page was: a URL, or a file name of the program that saved it */
  readonly location: string
  /** Without its transfer encoding */
  readonly content: Uint8Array
}

/** Parts may hold parts; nobody writes more than three levels. */
const DEEPEST = 8
const MOST_PARTS = 5000

/** Leaves of a MIME message (RFC 2045, 2046), in order; one that was cut off ends where the file does. */
export function parseMime(bytes: Uint8Array): Part[] {
  const parts: Part[] = []
  // one character a byte: MIME is made of lines, its contents are not
  visit(Buffer.from(bytes).toString('latin1'), 0, parts)
  return parts
}

function visit(source: string, depth: number, into: Part[]): void {
  const {headers, end} = headersOf(source)
  const body = source.slice(end)
  const {value: type, parameters} = valueOf(headers.get('content-type') ?? 'text/plain')
  const boundary = parameters.get('boundary')
  if (type.startsWith('multipart/') && boundary !== undefined) {
    if (depth < DEEPEST) for (const inner of partsBetween(body, boundary)) if (into.length < MOST_PARTS) visit(inner, depth + 1, into)
    return
  }
  const location = headers.get('content-location') ?? ''
  into.push({type, charset: parameters.get('charset'), location, content: transferred(body, headers)})
}

/** What stands between lines `--boundary`; what stands before the first is for people without MIME. */
function partsBetween(body: string, boundary: string): string[] {
  const mark = `\n--${boundary}`
  const parts: string[] = []
  let from = -1
  const lines = `\n${body}`
  for (let at = lines.indexOf(mark); at !== -1; at = lines.indexOf(mark, at + mark.length)) {
    if (from !== -1) parts.push(lines.slice(from, at))
    from = lines.indexOf('\n', at + mark.length) + 1
    if (from === 0 || lines.startsWith('--', at + mark.length)) return parts
  }
  if (from !== -1) parts.push(lines.slice(from))
  return parts
}

function transferred(body: string, headers: Headers): Uint8Array {
  const encoding = headers.get('content-transfer-encoding')?.trim().toLowerCase()
  if (encoding === 'base64') return Buffer.from(body, 'base64')
  return Buffer.from(encoding === 'quoted-printable' ? unquoted(body) : body, 'latin1')
}

/** RFC 2045 §6.7: `=D0` is a byte, `=` at the end of a line joins it to the next. */
function unquoted(body: string): string {
  return body.replace(/=(?:(?<byte>[\dA-F]{2})|[ \t]{0,80}\r?\n)/giu, (_, byte: string | undefined) =>
    byte === undefined ? '' : String.fromCharCode(Number.parseInt(byte, 16))
  )
}

/** `text/html; charset="gb2312"` → its value, lower case, and its parameters by lower-case name. */
function valueOf(header: string): {value: string; parameters: ReadonlyMap<string, string>} {
  const [value = '', ...rest] = header.split(';')
  const parameters = rest.map((one): [string, string] => {
    const equals = one.indexOf('=')
    return [
      one.slice(0, Math.max(equals, 0)).trim().toLowerCase(),
      one
        .slice(equals + 1)
        .trim()
        .replace(/^"|"$/gu, '')
    ]
  })
  return {value: value.trim().toLowerCase(), parameters: new Map(parameters)}
}
