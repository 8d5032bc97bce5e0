import type {PageData, PageNotice, PageSource, PageTask} from '../data.ts'
import {byId} from './dom.ts'

/** One task, with its place among all and within its notice. */
export interface Item {
  readonly at: number
  readonly notice: number
  readonly within: number
  readonly task: PageTask
}

export const data = JSON.parse(byId('data').textContent) as PageData
export const {words, notices} = data

export const items: readonly Item[] = notices
  .flatMap(({tasks}, notice) => tasks.map((task, within) => ({notice, within, task})))
  .map((item, at) => ({...item, at}))

const firstOf: number[] = []
for (const {at, notice, within} of items) if (within === 0) firstOf[notice] = at

export const itemOf = (notice: number, within: number): Item | undefined => items[(firstOf[notice] ?? 0) + within]

export const noticeOf = (at: number): PageNotice => notices[at] ?? {title: '', facts: [], tasks: [], remarks: []}

export const sourceOf = (notice: number): PageSource => JSON.parse(byId(`source-${notice}`).textContent) as PageSource
