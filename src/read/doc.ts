import {ReadError, type Reader, type Reading} from '../model/contract.ts'
import {pointsOutside} from './damage.ts'
import {openWord} from './doc/word-file.ts'
import {writeWord} from './doc/write.ts'
import {decode} from './encoding.ts'
import {binaryFormat} from './magic.ts'
import {oleKind} from './ole.ts'
import {ReadingText} from './reading-text.ts'

/** Binary files of Word 97–2003 and WPS: text, tables with merged cells, automatic numbers, notes, text boxes. */
export const reader: Reader = {
  name: 'doc',
  extensions: ['.doc', '.wps', '.dot', '.wpt'],
  read(bytes, encoding) {
    const kind = oleKind(bytes)
    if (kind === 'encrypted') throw new ReadError('encrypted')
    if (kind === null) return notWord(bytes, encoding)
    const into = new ReadingText()
    try {
      const isNumberLost = writeWord(into, openWord(bytes))
      return {text: into.text, blocks: into.blocks, encoding: null, ...(isNumberLost && {warnings: ['automatic-numbers-lost']})}
    } catch (error) {
      if (pointsOutside(error)) throw new ReadError('damaged', {detail: 'Word'})
      throw error
    }
  }
}

/** A `.doc` may be anything that Word opens. */
function notWord(bytes: Uint8Array, encoding: string | undefined): Reading {
  const begins = binaryFormat(bytes)
  if (begins === 'RTF') throw new ReadError('rtf')
  if (begins !== null) throw new ReadError('binary', {begins})
  return decode(bytes, encoding)
}
