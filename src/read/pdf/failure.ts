import {ReadError} from '../../model/contract.ts'
import {latin1} from '../magic.ts'

/**
 * A PDF ends with `%%EOF`, and one made for the web says its length: pdf.js would mend a cut file and read a part
 * of the notice as if it were the whole.
 *
 * @throws ReadError `damaged`
 */
export function checkWhole(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!file.includes('%%EOF')) throw new ReadError('damaged', {detail: 'the PDF has no end mark, it was cut off'})
  const head = latin1(bytes, 1024)
  const length = Number(/\/Linearized[^>]{0,200}?\/L (\d{1,12})/u.exec(head)?.[1] ?? 0)
  if (length > bytes.length) throw new ReadError('damaged', {detail: `${bytes.length} bytes of ${length} are there`})
}

/** Whatever stops the half of pdf.js that parses reaches the other half under one of these names, a TypeError too. */
const REFUSALS: ReadonlySet<string> = new Set(['InvalidPDFException', 'UnknownErrorException', 'FormatError'])

/** What pdf.js says of a file, in words of ours; names, not classes, for it exports few. All else is a fault of a program. */
export function failureOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  if (error.name === 'PasswordException') return new ReadError('encrypted')
  return REFUSALS.has(error.name) ? new ReadError('damaged', {detail: error.message.split('\n')[0] ?? error.name}) : error
}
