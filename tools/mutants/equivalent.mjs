/** Changes that no test can notice, each with its reason: they are left out of the share. `code` is the line that is changed. */
const EQUIVALENT = [
  {
    file: 'src/words/role.ts',
    code: 'if (!LAST.includes(text.charAt(text.length - 1))) return null',
    why: 'passes over most texts sooner; the patterns find nothing in them either'
  },
  {file: 'src/words/role.ts', code: 'const TAIL_WINDOW = 24', why: 'more than any tail is long'},
  {file: 'src/words/pattern.ts', code: 'const REACH = 80', why: 'more than any ending with its bracket is long'},
  {
    file: 'src/parse/table/grid.ts',
    code: 'reaching[column] = {cell, rows: column < WIDEST',
    why: 'bounds the time that a hostile table takes; no table of a notice is so wide'
  }
]

/**
 * @param {{file: string, line: number}} mutation
 * @param {string} code Of the file.
 */
export const isEquivalent = ({file, line}, code) => EQUIVALENT.some((one) => one.file === file && code.split('\n')[line - 1]?.includes(one.code))

/** Those whose line is no longer there. */
export const stale = (read) => EQUIVALENT.filter(({file, code}) => !read(file).includes(code)).map(({code}) => code)
