/** The notice as .ofd (GB/T 33190): lines of text by place, the table by its ruling lines. Lengths in millimetres. */
const NS = 'xmlns:ofd="http://www.ofdspec.org/2016"'
const SIZE = 5
const LEFT = 30
const LINE = 30
const WIDTHS = [12, 22, 48, 42, 26]
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const text = (words, x, y) =>
  `<ofd:TextObject ID="1" Boundary="${x} ${y - SIZE} ${words.length * SIZE} ${SIZE}" Font="1" Size="${SIZE}"><ofd:TextCode X="0" Y="${SIZE}"${words.length > 1 ? ` DeltaX="g ${words.length - 1} ${SIZE}"` : ''}>${escape(words)}</ofd:TextCode></ofd:TextObject>`
const stroke = (x1, y1, x2, y2) =>
  `<ofd:PathObject ID="2" Boundary="${x1} ${y1} ${x2 - x1 + 1} ${y2 - y1 + 1}"><ofd:AbbreviatedData>M 0 0 L ${x2 - x1} ${y2 - y1}</ofd:AbbreviatedData></ofd:PathObject>`

/** Lines of at most `most` characters; the first of a paragraph is indented by two. */
function lines(words, most, indent) {
  const rows = [words.slice(0, most - indent)]
  for (let at = most - indent; at < words.length; at += most) rows.push(words.slice(at, at + most))
  return rows
}

function pagesOf(body, table) {
  const pages = [[]]
  let y = 40
  const next = (height) => {
    if (y + height <= 270) return
    pages.push([])
    y = 40
  }
  for (const {text: words, style} of body) {
    const indent = style === 'text' || style === undefined ? 2 : 0
    for (const [at, row] of lines(words, LINE, indent).entries()) {
      next(8)
      const x =
        style === 'title' || style === 'center'
          ? 105 - (row.length * SIZE) / 2
          : style === 'right'
            ? 180 - row.length * SIZE
            : LEFT + (at === 0 ? indent * SIZE : 0)
      pages.at(-1).push(text(row, x, y))
      y += 8
    }
  }
  const cells = table.rows.map((row) => row.map((cell, column) => (cell === null ? [] : lines(cell, Math.floor((WIDTHS[column] - 2) / SIZE), 0))))
  const heights = cells.map((row) => Math.max(...row.map((one) => one.length)) * 6 + 2)
  next(heights.reduce((sum, height) => sum + height, 0))
  const page = pages.at(-1)
  const right = LEFT + WIDTHS.reduce((sum, width) => sum + width, 0)
  let top = y - 4
  page.push(stroke(LEFT, top, right, top))
  const first = top
  for (const [at, row] of cells.entries()) {
    let x = LEFT
    for (const [column, one] of row.entries()) {
      one.forEach((words, line) => page.push(text(words, x + 1, top + 6 * (line + 1))))
      if (table.rows[at + 1]?.[column] !== null) page.push(stroke(x, top + heights[at], x + WIDTHS[column], top + heights[at]))
      x += WIDTHS[column]
    }
    top += heights[at]
  }
  let x = LEFT
  for (const width of [0, ...WIDTHS]) page.push(stroke((x += width), first, x, top))
  return pages.map((objects) => objects.join(''))
}

export function ofd({body, table}, zip) {
  const pages = pagesOf(body, table)
  return zip({
    'OFD.xml': `<?xml version="1.0" encoding="UTF-8"?><ofd:OFD ${NS} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${NS}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>${pages.map((_, at) => `<ofd:Page ID="${at + 1}" BaseLoc="Pages/Page_${at}/Content.xml"/>`).join('')}</ofd:Pages></ofd:Document>`,
    ...Object.fromEntries(
      pages.map((objects, at) => [
        `Doc_0/Pages/Page_${at}/Content.xml`,
        `<?xml version="1.0" encoding="UTF-8"?><ofd:Page ${NS}><ofd:Content><ofd:Layer ID="9">${objects}</ofd:Layer></ofd:Content></ofd:Page>`
      ])
    )
  })
}
