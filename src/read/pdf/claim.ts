import {latin1} from '../magic.ts'

/** Whether the bytes are a PDF; servers and mailers may put some of their own before it. Loads nothing heavy. */
export function isPdf(bytes: Uint8Array): boolean {
  return /%PDF-\d/.test(latin1(bytes, 1024))
}
