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

/** What pdf.js says, in words of ours; names, not classes, for it comes from a file of its own. */
export function failureOf(error: unknown): unknown {
  if (error instanceof ReadError || !(error instanceof Error)) return error
  if (error.name === 'PasswordException') return new ReadError('encrypted')
  return new ReadError('damaged', {detail: error.message.split('\n')[0] ?? error.name})
}
