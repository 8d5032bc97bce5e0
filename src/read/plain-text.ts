import type {Reader} from '../model/contract.ts'
import {decode} from './encoding.ts'

/** Plain text, line by line: no layout, and positions point into the file itself. */
export const reader: Reader = {
  name: 'text',
  extensions: ['.txt', '.text', ''],
  ownText: true,
  read: (bytes, encoding) => decode(bytes, encoding)
}
