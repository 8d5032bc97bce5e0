/** PDFs written by hand: Helvetica as F1 and STSong-Light as F2, neither of them embedded. A page is 400 × 500 points. */

const WIDTH = 400
const HEIGHT = 500

const hex = (text: string): string => Array.from({length: text.length}, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')

/** A line of Chinese text; `y` counts from the top. */
export const line = (text: string, x: number, y: number, size = 10): string => `BT /F2 ${size} Tf ${x} ${HEIGHT - y} Td <${hex(text)}> Tj ET\n`

/** Lines of a text column, 12 points apart. */
export const column = (lines: readonly string[], x = 50, y = 80): string =>
  lines
    .map((text, at) => {
      const indent = /^ */u.exec(text)?.[0].length ?? 0
      return line(text.trim(), x + indent * 10, y + at * 15)
    })
    .join('')

export const latin = (text: string, x: number, y: number): string => `BT /F1 10 Tf ${x} ${HEIGHT - y} Td (${text}) Tj ET\n`

/** Stroked lines, each `[x1, y1, x2, y2]`. */
export const strokes = (...lines: readonly (readonly [number, number, number, number])[]): string =>
  `${lines.map(([x1, y1, x2, y2]) => `${x1} ${HEIGHT - y1} m ${x2} ${HEIGHT - y2} l`).join(' ')} S\n`

/** Borders of a table with these columns and rows, as thin filled rectangles. */
export function bars(xs: readonly number[], ys: readonly number[]): string {
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)]
  return [...xs.map((x) => `${x} ${HEIGHT - bottom} 0.5 ${bottom - top} re f`), ...ys.map((y) => `${left} ${HEIGHT - y} ${right - left} 0.5 re f`)].join('\n')
}

export interface PdfOptions {
  readonly encrypted?: boolean
  readonly rotate?: number
  /** Stands between the objects: makes a file large */
  readonly filler?: string
  /** Embedded Type 1 program of F1, a byte a character */
  readonly program?: string
}

/** A Type 1 program: what is to be encrypted is, with the key 55665 (Adobe Type 1 Font Format §7.3). */
export function type1(open: string, secret: string): string {
  let key = 55665
  const encrypted = [...`    ${secret}`].map((character) => {
    const byte = character.charCodeAt(0) ^ (key >> 8)
    key = ((byte + key) * 52845 + 22719) & 0xffff
    return String.fromCharCode(byte)
  })
  return `%!PS-AdobeFont-1.0: Own\n/FontMatrix [0.001 0 0 0.001 0 0] readonly def\n${open}\ncurrentfile eexec\n${encrypted.join('')}`
}

export function pdfOf(pages: readonly string[], {encrypted = false, rotate = 0, filler = '', program}: PdfOptions = {}): Uint8Array {
  const kids = pages.map((_, at) => `${7 + at * 2} 0 R`).join(' ')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[5 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/FontDescriptor 6 0 R>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
    ...pages.flatMap((content, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${WIDTH} ${HEIGHT}]/Rotate ${rotate}/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>/Contents ${8 + at * 2} 0 R>>`,
      `<</Length ${content.length}>>\nstream\n${content}\nendstream`
    ])
  ]
  if (program !== undefined) {
    const own = objects.length + 1
    objects[2] = `<</Type/Font/Subtype/Type1/BaseFont/Own/FirstChar 97/LastChar 97/Widths[500]/FontDescriptor ${own} 0 R>>`
    objects.push(
      `<</Type/FontDescriptor/FontName/Own/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent 0/CapHeight 800/StemV 90/FontFile ${own + 1} 0 R>>`,
      `<</Length ${program.length}/Length1 ${program.indexOf('eexec') + 6}/Length2 ${program.length - program.indexOf('eexec') - 6}/Length3 0>>\nstream\n${program}\nendstream`
    )
  }
  if (encrypted) objects.push(`<</Filter/Standard/V 1/R 2/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>`)
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n${filler}`
    return offset
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`
  const secret = encrypted ? `/Encrypt ${objects.length} 0 R/ID[<${'43'.repeat(16)}><${'43'.repeat(16)}>]` : ''
  file += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R${secret}>>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}
