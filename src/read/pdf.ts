import {ReadError, type Reader, type Reading} from '../model/contract.ts'
import {PagedLayout} from './page/layout.ts'
import {loadEngine, openOptions, type PdfDocument} from './pdf/engine.ts'
import {checkWhole, failureOf} from './pdf/failure.ts'
import {drawnOn} from './pdf/page.ts'

const MOST_PAGES = 2000
const MOST_BYTES = 256 * 1024 * 1024
/** More glyphs than these on a page are a hostile file; a page in six-point type has some 10 000. */
const MOST_GLYPHS = 200000

/** Annotations are left out: seals and comments are no text of the notice. */
const NO_ANNOTATIONS = 0

/** PDF with a text layer: paragraphs, ruled tables, headers and footers aside. */
export const reader: Reader = {
  name: 'pdf',
  extensions: ['.pdf'],
  async read(bytes) {
    if (bytes.length > MOST_BYTES)
      throw new ReadError('too-large', {detail: `${Math.round(bytes.length / 1024 / 1024)} MB, ${MOST_BYTES / 1024 / 1024} are allowed`})
    checkWhole(bytes)
    const engine = await loadEngine()
    const task = engine.getDocument(openOptions(bytes))
    try {
      const document = await task.promise
      const names = new Map(Object.entries(engine.OPS).map(([name, code]) => [code, name]))
      return await layout(document, names)
    } catch (error) {
      throw failureOf(error)
    } finally {
      await task.destroy()
    }
  }
}

async function layout(document: PdfDocument, names: ReadonlyMap<number, string>): Promise<Reading> {
  const pages = document.numPages
  if (pages > MOST_PAGES) throw new ReadError('too-large', {detail: `${pages} pages, ${MOST_PAGES} are allowed`})
  const paged = new PagedLayout()
  for (let number = 1; number <= pages; number++) {
    const page = await document.getPage(number)
    const drawn = drawnOn(page, await page.getOperatorList({annotationMode: NO_ANNOTATIONS}), names)
    if (drawn.glyphs.length > MOST_GLYPHS)
      throw new ReadError('too-large', {detail: `${drawn.glyphs.length} characters on one page, ${MOST_GLYPHS} are allowed`})
    paged.add(drawn)
    page.cleanup()
  }
  return paged.reading()
}
