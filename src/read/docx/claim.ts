import {latin1} from '../magic.ts'
import {zipHolds} from '../zip/directory.ts'

/** Whether the bytes are a Word document in XML: a zip with its main part, flat OPC, or XML of Word 2003. Loads nothing heavy. */
export function isDocx(bytes: Uint8Array): boolean {
  return isFlat(bytes) || zipHolds(bytes, /^word\/document\d*\.xml$/i)
}

export function isFlat(bytes: Uint8Array): boolean {
  const head = latin1(bytes, 2048)
  return (
    /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|pkg:package|w:wordDocument)\s/.test(head) &&
    /<\?mso-application progid="Word\.Document"|<pkg:package\s|<w:wordDocument\s/.test(head)
  )
}
