import type {Reader, Reading} from '../model/contract.ts'
import {decode} from './encoding.ts'
import {isMarkdown, partRules} from './markdown/sniff.ts'
import {ReadingText} from './reading-text.ts'

/** Plain text, line by line: no layout, and positions point into the file itself, unless it is Markdown under another name. */
export const reader: Reader = {
  name: 'text',
  extensions: ['.txt', '.text', ''],
  ownText: true,
  read(bytes, encoding) {
    const decoded = decode(bytes, encoding)
    return isMarkdown(decoded.text) ? readMarkdown(decoded) : decoded
  }
}

async function readMarkdown({text, encoding}: Reading): Promise<Reading> {
  const {reader, writeMarkdown} = await import('./markdown.ts')
  const into = new ReadingText()
  await writeMarkdown(partRules(text.replaceAll('\r\n', '\n')), into)
  return {text: into.text, blocks: into.blocks, encoding, format: reader.name}
}
