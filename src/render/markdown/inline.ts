import {unlinked} from '../../text/unlinked.ts'

/** ASCII punctuation that Markdown, GFM or GitHub's mathematics could take for its own within a line. */
const MARKS = /[\\`*_~[\]<>&|#$]/gu

const escape = (text: string): string => unlinked(text, (part) => part.replace(MARKS, '\\$&'))

/** Control characters print nothing; a tab is a blank. Two halves of characters are none when what stood between them is gone. */
const clean = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/\t/gu, ' ')
    .replace(/[^\P{Cc}\n]/gu, '')

const lines = (text: string): string[] =>
  clean(text.replace(/\r\n?/gu, '\n'))
    .split('\n')
    .map((line) => line.trim())

/** Text in a cell of a table: nothing in it is markup, its lines are broken by `<br>`. */
export const cellText = (text: string): string => lines(text.trim()).map(escape).join('<br>')

/** Text in a heading or paragraph: one line. */
export const lineText = (text: string): string => escape(lines(text).join(' ').trim())
