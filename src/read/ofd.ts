import type {Reader} from '../model/contract.ts'
import {pagesOf} from './ofd/document.ts'
import {PagedLayout} from './page/layout.ts'
import {openZip} from './zip.ts'

/** OFD (GB/T 33190) with a text layer; laid out as a PDF is. */
export const reader: Reader = {
  name: 'ofd',
  extensions: ['.ofd'],
  read(bytes) {
    const layout = new PagedLayout()
    for (const page of pagesOf(openZip(bytes))) layout.add(page)
    return layout.reading()
  }
}
