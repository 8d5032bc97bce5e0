/** The notice as .docx: numbers typed, or by numbering.xml as word processors write them. */
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const ALIGN = {title: 'center', center: 'center', right: 'right'}
const NUMBER = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/u

const run = (text) =>
  `<w:r><w:rPr><w:rFonts w:ascii="Noto Sans CJK SC" w:hAnsi="Noto Sans CJK SC" w:eastAsia="Noto Sans CJK SC"/></w:rPr><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`
// LibreOffice drops hung punctuation when it writes a PDF: hanging is off.
const paragraph = (text, properties = '') => `<w:p><w:pPr>${properties}<w:overflowPunct w:val="0"/></w:pPr>${run(text)}</w:p>`

function line({text, style, level}, automatic) {
  if (level === undefined || !automatic) return paragraph(text, ALIGN[style] ? `<w:jc w:val="${ALIGN[style]}"/>` : '')
  return paragraph(text.replace(NUMBER, ''), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`)
}

function cell(rows, at, column) {
  const text = rows[at][column]
  const merge = text === null ? '<w:vMerge/>' : rows[at + 1]?.[column] === null ? '<w:vMerge w:val="restart"/>' : ''
  return `<w:tc><w:tcPr><w:tcW w:w="${[700, 1200, 3400, 2200, 1500][column]}" w:type="dxa"/>${merge}</w:tcPr>${paragraph(text ?? '')}</w:tc>`
}

export function docx({automatic, body, table}, zip) {
  const border = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4"/>`).join('')
  const rows = table.rows.map((row, at) => `<w:tr>${row.map((_, column) => cell(table.rows, at, column)).join('')}</w:tr>`).join('')
  // （一）（二）… runs on through the chapters: its level does not restart
  const level = (at, text) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/>${at === 1 ? '<w:lvlRestart w:val="0"/>' : ''}<w:suff w:val="nothing"/><w:lvlText w:val="${text}"/></w:lvl>`
  return zip({
    '[Content_Types].xml':
      '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/_rels/document.xml.rels':
      '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>',
    'word/numbering.xml': `<?xml version="1.0" encoding="UTF-8"?><w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${level(0, '%1、')}${level(1, '（%2）')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body.map((one) => line(one, automatic)).join('')}<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/><w:tblBorders>${border}</w:tblBorders></w:tblPr>${rows}</w:tbl><w:p/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440"/></w:sectPr></w:body></w:document>`
  })
}
