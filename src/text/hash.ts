import {createHash} from 'node:crypto'
import {foldKey} from './fold.ts'

/** SHA-256, hexadecimal, of the folded text without white space: what two dresses of one text have in common. */
export const textHashOf = (text: string): string => createHash('sha256').update(foldKey(text)).digest('hex')
