/** The pieces of a notice in each format that is text. */
import type {Piece} from './notice.ts'
import type {Random} from './random.ts'

type Rows = readonly (readonly string[])[]

/** A table as it is pasted into a text: tabs, pipes, blanks, one cell a line, or run together. */
function pasted(rows: Rows, random: Random): string {
  const flat = (separator: string): string =>
    rows.map((row) => row.map((cell) => cell.replaceAll('\n', random.pick(['', ' ', '\n']))).join(separator)).join('\n')
  switch (random.below(6)) {
    case 0:
      return flat('\t')
    case 1:
      return rows.map((row) => `| ${row.join(' | ')} |`).join('\n')
    case 2:
      return rows
        .flat()
        .filter((cell) => cell !== '' || random.chance(0.3))
        .join('\n')
    case 3:
      return flat(random.pick(['  ', '    ', '　', ' ']))
    case 4:
      return gfm(rows)
    default:
      return flat(random.pick(['', ',', '│', ' | ']))
  }
}

export function plain(pieces: readonly Piece[], random: Random): string {
  const texts = pieces.map((piece) => (piece.kind === 'line' ? piece.text : pasted(piece.rows, random)))
  const separator = random.pick(['\n', '\n', '\n', '\n\n', '\r\n', '\n　　', ''])
  return texts.join(separator)
}

function gfm(rows: Rows): string {
  const line = (row: readonly string[]): string => `| ${row.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', '<br>')).join(' | ')} |`
  const [header = [], ...body] = rows
  return [line(header), `|${header.map(() => ' --- |').join('')}`, ...body.map(line)].join('\n')
}

export function markdown(pieces: readonly Piece[], random: Random): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'table') return gfm(piece.rows)
      if (piece.level !== undefined && random.chance(0.6)) return `${'#'.repeat(piece.level + 2)} ${piece.text}`
      return random.pick(['', '', '', '- ', '1. ', '> ', '**', '    ']) + piece.text
    })
    .join('\n\n')
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')

export function html(pieces: readonly Piece[], random: Random): string {
  const body = pieces
    .map((piece) => {
      if (piece.kind === 'line') {
        const tag = piece.level !== undefined && random.chance(0.5) ? `h${piece.level + 2}` : random.pick(['p', 'p', 'p', 'div', 'span', 'li', 'pre', 'td'])
        return `<${tag}${random.pick(['', '', ' style="display:none"', ' hidden', ' class="content"'])}>${escape(piece.text)}</${tag}>`
      }
      const cell = (text: string): string =>
        `<td${random.chance(0.1) ? ` ${random.pick(['colspan', 'rowspan'])}="${random.pick(['2', '0', '-1', '3', '65535', '1e9', 'x'])}"` : ''}>${escape(text)}</td>`
      return `<table>${piece.rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join(random.pick(['', '\n', '<tbody>']))}</table>`
    })
    .join(random.pick(['', '\n']))
  return `<!doctype html><html><head><meta charset="utf-8"><title>通知</title></head><body>${random.pick(['', '<nav><a href="/">首页</a></nav>'])}<div class="${random.pick(['article', 'TRS_Editor', 'x'])}">${body}</div></body></html>`
}

export function csv(pieces: readonly Piece[], random: Random): string {
  const separator = random.pick([',', ',', '\t', ';'])
  const cell = (text: string): string => (/["\r\n]/u.test(text) || text.includes(separator) || random.chance(0.1) ? `"${text.replaceAll('"', '""')}"` : text)
  return pieces
    .flatMap((piece) => (piece.kind === 'line' ? [cell(piece.text)] : piece.rows.map((row) => row.map(cell).join(separator))))
    .join(random.pick(['\n', '\r\n']))
}
