import {writeXlsx} from 'hucre'

/** The task table as .xlsx: a title above it, merged cells, nothing that depends on the day. */
export function xlsx(table) {
  const width = table.rows[0].length
  const merges = [{startRow: 0, startCol: 0, endRow: 0, endCol: width - 1}]
  table.rows.forEach((row, at) =>
    row.forEach((cell, column) => {
      if (cell === null || table.rows[at + 1]?.[column] !== null) return
      let last = at + 1
      while (table.rows[last + 1]?.[column] === null) last++
      merges.push({startRow: at + 1, startCol: column, endRow: last + 1, endCol: column})
    })
  )
  return writeXlsx({
    sheets: [{name: '分工表', rows: [[table.title], ...table.rows], merges}],
    properties: {created: new Date(Date.UTC(2024, 0, 1)), modified: new Date(Date.UTC(2024, 0, 1))}
  })
}
