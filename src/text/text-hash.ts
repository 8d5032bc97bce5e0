import {createHash} from 'node:crypto'
import {foldKey} from './fold.ts'

/** SHA-256 of the folded text without white space, hexadecimal: the same for two dresses of one text. */
export function textHashOf(text: string): string {
  return createHash('sha256').update(foldKey(text)).digest('hex')
}
