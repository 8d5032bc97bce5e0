import {latin1} from '../magic.ts'
import {headersOf} from './headers.ts'

/** Browsers write the address and the title of the page above the type. */
const HEAD = 16384

/** Whether the file is a MIME message that holds a page. */
export function isMhtml(bytes: Uint8Array): boolean {
  // nearly every file is told from its first bytes
  if (!/^(?:\xef\xbb\xbf)?\s*[\w-]+:/u.test(latin1(bytes, 100))) return false
  const {headers} = headersOf(latin1(bytes, HEAD))
  return headers.has('mime-version') && /^(?:multipart\/|text\/html\b)/iu.test(headers.get('content-type') ?? '')
}
