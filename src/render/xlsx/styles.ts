/** Looks of cells, in the order of `cellXfs`: fonts, fills and borders by number, then the alignment. */
const cells = {
  plain: {font: 0, fill: 0, border: 0, format: 0, alignment: ''},
  title: {font: 1, fill: 0, border: 0, format: 0, alignment: 'horizontal="center" vertical="center"'},
  note: {font: 2, fill: 0, border: 0, format: 0, alignment: 'vertical="center" wrapText="1"'},
  header: {font: 3, fill: 2, border: 1, format: 0, alignment: 'horizontal="center" vertical="center" wrapText="1"'},
  blankHeader: {font: 3, fill: 3, border: 1, format: 0, alignment: 'horizontal="center" vertical="center" wrapText="1"'},
  text: {font: 0, fill: 0, border: 1, format: 0, alignment: 'vertical="top" wrapText="1"'},
  // 49: `@`, so that 1.10 is still text after it was edited
  code: {font: 0, fill: 0, border: 1, format: 49, alignment: 'vertical="top" wrapText="1"'},
  link: {font: 4, fill: 0, border: 1, format: 49, alignment: 'vertical="top" wrapText="1"'},
  date: {font: 0, fill: 0, border: 1, format: 164, alignment: 'horizontal="center" vertical="top"'},
  number: {font: 0, fill: 0, border: 1, format: 0, alignment: 'horizontal="center" vertical="top"'},
  choice: {font: 0, fill: 0, border: 1, format: 0, alignment: 'horizontal="center" vertical="top"'}
} as const

/** Looks that a row takes on while its rule is true, in the order of `dxfs`: colours of text and ground. */
const rows = {
  overdue: {text: '9C0006', ground: 'FDE3E1'},
  soon: {text: '7F4F00', ground: 'FFF2CC'},
  past: {text: '808080', ground: null}
} as const

interface Styles {
  cell: keyof typeof cells
  row: keyof typeof rows
}
export type StyleName<Of extends keyof Styles> = Styles[Of]

const cellNumbers = Object.fromEntries(Object.keys(cells).map((name, at) => [name, at])) as Record<StyleName<'cell'>, number>
const rowNumbers = Object.fromEntries(Object.keys(rows).map((name, at) => [name, at])) as Record<StyleName<'row'>, number>

export const cellStyle = (name: StyleName<'cell'>): number => cellNumbers[name]
export const rowStyle = (name: StyleName<'row'>): number => rowNumbers[name]

// 134: GB 2312, so that another system puts a Chinese font in place of these
const font = (name: string, size: number, marks = '', color = ''): string =>
  `<font>${marks}<sz val="${size}"/>${color && `<color rgb="FF${color}"/>`}<name val="${name}"/><charset val="134"/></font>`
const fill = (color: string): string => `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`
const side = (name: string): string => `<${name} style="thin"><color rgb="FFA6A6A6"/></${name}>`
const list = (name: string, items: readonly string[]): string => `<${name} count="${items.length}">${items.join('')}</${name}>`

const xf = ({font: fontId, fill: fillId, border, format, alignment}: (typeof cells)[StyleName<'cell'>]): string =>
  `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fillId}" borderId="${border}" xfId="0"` +
  ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
  `<alignment ${alignment || 'vertical="center"'}/></xf>`

const dxf = ({text, ground}: (typeof rows)[StyleName<'row'>]): string =>
  `<dxf><font><color rgb="FF${text}"/></font>${ground === null ? '' : `<fill><patternFill patternType="solid"><fgColor rgb="FF${ground}"/><bgColor rgb="FF${ground}"/></patternFill></fill>`}</dxf>`

export const stylesXml = [
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>',
  list('fonts', [font('宋体', 10), font('黑体', 18), font('宋体', 9, '', '595959'), font('宋体', 10, '<b/>'), font('宋体', 10, '<u/>', '0563C1')]),
  list('fills', ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>', fill('DDEBF7'), fill('E2EFDA')]),
  list('borders', [
    '<border><left/><right/><top/><bottom/><diagonal/></border>',
    `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`
  ]),
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  list('cellXfs', Object.values(cells).map(xf)),
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  list('dxfs', Object.values(rows).map(dxf)),
  '</styleSheet>'
].join('')
