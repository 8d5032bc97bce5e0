/** ASCII punctuation that Markdown, GFM or GitHub's mathematics could take for its own within a line. */
const MARKS = /[\\`*_~[\]<>&|#$]/gu
/** What GFM makes a link of, and remark and GitHub even where it is escaped: they search the text once more when escapes are gone. */
const ADDRESS = /:(?=\/\/)|(?<=www)\.|@/giu
/** Parts a text in two, and nobody sees it. */
const SEAM = '<!-- -->'

const escape = (text: string): string => text.replace(MARKS, '\\$&').replace(ADDRESS, `${SEAM}$&`)

/** Control characters print nothing; a tab is a blank. */
const clean = (text: string): string => text.replace(/\t/gu, ' ').replace(/[^\P{Cc}\n]/gu, '')

const lines = (text: string): string[] => clean(text.replace(/\r\n?/gu, '\n')).split('\n').map(line => line.trim())

/** Text in a cell of a table: nothing in it is markup, its lines are broken by `<br>`. */
export const cellText = (text: string): string => lines(text.trim()).map(escape).join('<br>')

/** Text in a heading or paragraph: one line. */
export const lineText = (text: string): string => escape(lines(text).join(' ').trim())
