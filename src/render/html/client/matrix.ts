import {lastDayOf} from './dates.ts'
import {around, byId, fill, h} from './dom.ts'
import type {Filter} from './filter.ts'
import {data, words, type Item} from './page.ts'
import {maximum} from '../../../model/lists.ts'

/** More months than this are counted by year. */
const MONTHS = 30
/** Units shown at first: those with the most tasks. */
const UNITS = 60
const UNDATED = ''

/** Numbers of tasks of each unit in each column; a task counts once a column. */
function countsOf(items: readonly Item[], width: number): Map<number, Map<string, number>> {
  const counts = new Map<number, Map<string, number>>()
  for (const {task} of items) {
    const dates = new Set(task.limits?.flatMap(({date}) => date?.slice(0, width) ?? []))
    if (dates.size === 0) dates.add(UNDATED)
    for (const unit of new Set(task.units?.map(([, at]) => at))) {
      const row = counts.get(unit) ?? new Map<string, number>()
      counts.set(unit, row)
      for (const date of dates) row.set(date, (row.get(date) ?? 0) + 1)
      row.set('total', (row.get('total') ?? 0) + 1)
    }
  }
  return counts
}

const filterOf = (unit: string, column: string): Partial<Filter> =>
  column === 'total'
    ? {unit}
    : column === UNDATED
      ? {unit, kind: 'undated', from: '', to: ''}
      : column.length === 4
        ? {unit, from: `${column}-01-01`, to: `${column}-12-31`}
        : {unit, from: `${column}-01`, to: lastDayOf(column)}

export function matrix(onCell: (filter: Partial<Filter>) => void) {
  const panel = byId('panel-matrix')
  panel.addEventListener('click', (event) => {
    const cell = around(event, '[data-unit]')
    if (cell) onCell(filterOf(data.units[Number(cell.dataset['unit'])] ?? '', cell.dataset['column'] ?? ''))
  })

  const table = (counts: readonly (readonly [number, Map<string, number>])[], columns: readonly string[]): HTMLElement => {
    const nameOf = (column: string): string => (column === UNDATED ? words.undated : column === 'total' ? words.total : column)
    const dated = columns.filter((column) => column !== 'total' && column !== UNDATED)
    const most = Math.max(1, maximum(counts.flatMap(([, row]) => dated.map((column) => row.get(column) ?? 0))))
    const cell = (unit: number, column: string, count: number): HTMLElement =>
      h(
        'td',
        {class: column === 'total' ? 'sum' : count > 0 && column !== UNDATED ? `heat-${Math.ceil((count / most) * 4)}` : null},
        count === 0
          ? null
          : h(
              'button',
              {
                type: 'button',
                'data-unit': unit,
                'data-column': column,
                'aria-label': fill(words.cell, {unit: data.units[unit] ?? '', column: nameOf(column), count})
              },
              String(count)
            )
      )
    return h(
      'table',
      {},
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          h('th', {scope: 'col'}, words.unit),
          columns.map((column) => h('th', {scope: 'col'}, nameOf(column)))
        )
      ),
      h(
        'tbody',
        {},
        counts.map(([unit, row]) =>
          h(
            'tr',
            {},
            h('th', {scope: 'row', lang: 'zh-CN'}, data.units[unit] ?? ''),
            columns.map((column) => cell(unit, column, row.get(column) ?? 0))
          )
        )
      )
    )
  }

  return (items: readonly Item[]): void => {
    const dates = [...new Set(items.flatMap(({task}) => task.limits?.flatMap(({date}) => date?.slice(0, 7) ?? []) ?? []))].sort()
    const isByYear = dates.length > MONTHS
    const columns = [...(isByYear ? [...new Set(dates.map((date) => date.slice(0, 4)))] : dates), UNDATED, 'total']
    const counts = [...countsOf(items, isByYear ? 4 : 7)].sort(([, one], [, other]) => (other.get('total') ?? 0) - (one.get('total') ?? 0))
    if (counts.length === 0) {
      panel.replaceChildren(h('p', {class: 'empty'}, words.noUnits))
      return
    }
    panel.replaceChildren(table(counts.slice(0, UNITS), columns))
    if (counts.length <= UNITS) return
    const more = h('button', {type: 'button', class: 'all'}, fill(words.allUnits, {count: counts.length}))
    more.addEventListener('click', () => {
      panel.replaceChildren(table(counts, columns))
    })
    panel.append(more)
  }
}
