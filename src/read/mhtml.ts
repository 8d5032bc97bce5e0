import {ReadError, type Reader} from '../model/contract.ts'
import {declaredCharset, writePage} from './html.ts'
import {decode} from './encoding.ts'
import {parseMime} from './mhtml/mime.ts'
import {pagesIn} from './mhtml/pages.ts'
import {ReadingText} from './reading-text.ts'

/** Web archives (RFC 2557): Word, Excel and browsers save them as `.mht`, programs of offices as `.doc` and `.xls`. */
export const reader: Reader = {
  name: 'mhtml',
  extensions: ['.mht', '.mhtml'],
  read(bytes, forced) {
    const pages = pagesIn(parseMime(bytes))
    if (pages.length === 0) throw new ReadError('damaged', {detail: 'the web archive holds no page'})
    const into = new ReadingText()
    let encoding: string | null = null
    for (const {content, charset} of pages) {
      const decoded = decode(content, forced, charset ?? declaredCharset(content))
      encoding ??= decoded.encoding
      writePage(into, decoded.text)
    }
    return {text: into.text, blocks: into.blocks, encoding}
  }
}
