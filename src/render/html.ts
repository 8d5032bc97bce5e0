import type {Renderer} from '../model/contract.ts'
import {pageData} from './html/page-data.ts'
import {shell} from './html/shell.ts'
import {pageSource} from './html/source.ts'

/** The review page: the notices' text beside their tasks, in one file that needs nothing else. */
export const html: Renderer = {
  name: 'html',
  file: () => 'review.html',
  needsText: true,
  render: (records, {header, textOf}) =>
    shell(
      pageData(records, header),
      records.map((record) => pageSource(record, textOf(record)))
    )
}
