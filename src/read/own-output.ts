/** What the program itself wrote is no notice: it is known by its content, in whatever folder and whatever it was saved as since. */

/** Name in the properties of a workbook and of a page */
const GENERATOR = 'zwgk-extract'
/** Begins `ledger.md`; a comment, so nobody sees it */
const MARKDOWN_MARK = `<!-- ${GENERATOR} -->`

/** The first columns of every table, in the order of the ledger */
const HEADERS = ['来源文件发文字号文件标题发文机关成文日期编号序号', 'sourcedocNumbertitleissuerissuedOnidmarker']
/** A header row stands within so many characters … */
const WITHIN = 1000
/** … and a mark within so many bytes. */
const HEAD = 2048
/** What parts cells */
const SYNTAX = /[\s|,"*-]+/gu

/** Begins and ends a report of `check`, for a summary and for people */
const REPORT_BEGINS = `## ${GENERATOR} check`
const REPORT_ENDS = /(?:规则说明：zwgk-extract explain 规则|What a rule means: zwgk-extract explain RULE)$/u

const PAGE_MARK = `<meta name="generator" content="${GENERATOR}"`

/**
 * @param bytes The file.
 * @param text What was read out of it.
 * @param author Who made it, where the format says so.
 */
export function isOwnOutput(bytes: Uint8Array, text: string, author: string | undefined): boolean {
  if (author === GENERATOR) return true
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD))
  if (head.includes(PAGE_MARK) || [MARKDOWN_MARK, REPORT_BEGINS].some((mark) => head.trimStart().startsWith(mark))) return true
  if (REPORT_ENDS.test(text.slice(-HEAD).trimEnd())) return true
  const begin = text.slice(0, WITHIN).replace(SYNTAX, '')
  return HEADERS.some((header) => begin.includes(header))
}
