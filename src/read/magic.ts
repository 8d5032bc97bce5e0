/** What the first bytes of a file say about it, whatever its name. */

/** First bytes (Latin-1) and what begins so, in words for a message. */
const SIGNATURES: readonly (readonly [begin: string, says: string])[] = [
  ['PK\x03\x04', 'zip (docx, xlsx, ofd …)'],
  ['PK\x05\x06', 'zip (empty)'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'OLE (doc, xls, wps …)'],
  ['%PDF-', 'PDF'],
  ['{\\rtf', 'RTF'],
  ['\x89PNG\r\n\x1a\n', 'PNG'],
  ['\xff\xd8\xff', 'JPEG'],
  ['GIF8', 'GIF'],
  ['II*\0', 'TIFF'],
  ['MM\0*', 'TIFF'],
  ['\x1f\x8b\x08', 'gzip'],
  ['7z\xbc\xaf\x27\x1c', '7z'],
  ['Rar!\x1a\x07', 'RAR'],
  ['\x7fELF', 'ELF'],
  ['MZ\x90\0', 'EXE'],
  ['SQLite format 3\0', 'SQLite']
]

/** @returns Name of the binary format that begins so; null for what may be text. */
export function binaryFormat(bytes: Uint8Array): string | null {
  const head = latin1(bytes, 16)
  return SIGNATURES.find(([begin]) => head.startsWith(begin))?.[1] ?? null
}

export function beginsLikeRtf(bytes: Uint8Array): boolean {
  return latin1(bytes, 5) === '{\\rtf'
}

/**
 * Whether the file is a web page, even under the name of a text or a Word file. Only a document says so:
 * a stray tag at the start of a Markdown file does not.
 */
export function beginsLikeHtml(bytes: Uint8Array): boolean {
  // UTF-16 pages show the same letters with NULs in between
  let rest = latin1(bytes, 4096)
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
    .trimStart()
  for (let cut = preamble(rest); cut > 0; cut = preamble(rest)) rest = rest.slice(cut).trimStart()
  return /^<(?:!doctype\s+html|html|head|body)\b/i.test(rest)
}

/** What may stand before the document: comments, XML declaration, JSP and PHP directives. */
const PREAMBLE = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<%', '%>']
] as const

function preamble(text: string): number {
  for (const [open, close] of PREAMBLE) {
    if (!text.startsWith(open)) continue
    const end = text.indexOf(close, open.length)
    return end === -1 ? 0 : end + close.length
  }
  return 0
}

/** The first bytes, one character a byte. */
export function latin1(bytes: Uint8Array, count: number): string {
  let text = ''
  for (const byte of bytes.subarray(0, count)) text += String.fromCharCode(byte)
  return text
}
