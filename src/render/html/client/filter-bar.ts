import type {UnitRole} from '../../../model/record.ts'
import {appendAll, byId, h} from './dom.ts'
import {everything, type Filter} from './filter.ts'
import {data, notices} from './page.ts'

/** Typing is not one search a key. */
const PAUSE_MS = 120

interface FilterBar {
  read(): Filter
  /** Sets some of the filters, and lets them work. */
  change(filter: Partial<Filter>): void
  clear(): void
}

export function filterBar(onChange: () => void): FilterBar {
  const form = byId<HTMLFormElement>('filters')
  const notice = byId<HTMLSelectElement>('notice')
  const [unit, role, kind, from, to, words] = ['unit', 'role', 'kind', 'from', 'to', 'words'].map((id) => byId<HTMLInputElement>(id)) as [
    HTMLInputElement,
    HTMLInputElement,
    HTMLInputElement,
    HTMLInputElement,
    HTMLInputElement,
    HTMLInputElement
  ]
  const fold = byId('fold')
  appendAll(
    notice,
    notices.map(({title}, at) => h('option', {value: at}, notices.length > 1 ? `${at + 1}. ${title}` : title))
  )
  appendAll(
    byId('units'),
    data.units.map((name) => h('option', {value: name}))
  )

  let pause: ReturnType<typeof setTimeout> | undefined
  const soon = (): void => {
    clearTimeout(pause)
    pause = setTimeout(onChange, PAUSE_MS)
  }
  form.addEventListener('input', soon)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
  })
  // the fields are empty only after the event
  form.addEventListener('reset', () => {
    setTimeout(onChange)
  })
  fold.addEventListener('click', () => {
    fold.setAttribute('aria-expanded', String(form.classList.toggle('open')))
  })

  const write = (filter: Filter): void => {
    notice.value = filter.notice === null ? '' : String(filter.notice)
    unit.value = filter.unit
    role.value = filter.role
    kind.value = filter.kind
    from.value = filter.from
    to.value = filter.to
    words.value = filter.words
    onChange()
  }
  const read = (): Filter => ({
    notice: notice.value === '' ? null : Number(notice.value),
    unit: unit.value,
    role: role.value as UnitRole,
    kind: kind.value as Filter['kind'],
    from: from.value,
    to: to.value,
    words: words.value
  })
  return {
    read,
    change: (filter) => {
      write({...read(), ...filter})
    },
    clear: () => {
      write(everything)
    }
  }
}
