/** What no notice prints: 「# 标题」, 「**发布日期**: …」 or a line that is bold, a link with its address. */
const MARKS = /^[ \t\u2003\u3000]{0,20}(?:#{1,6} \S|(?:[-*+>] ?)?\*\*[^*\n]{2,200}\*\*[ \t]{0,20}(?:[:：\r]|$)|[^\n]{0,200}\]\(https?:\/\/)/gmu
const FEWEST = 2
/** A paragraph and a rule right below it are no heading: in a text that only kept the marks each line is a paragraph. */
const RULE = /\n(?=[ \t]{0,20}-{3,200}[ \t]{0,20}(?:\n|$))/gu

/** Whether a text under another name is Markdown, or kept its marks when it was turned into a document: two of its lines have some. */
export function isMarkdown(text: string): boolean {
  return (text.match(MARKS)?.length ?? 0) >= FEWEST
}

/** @returns The text as Markdown has it that is written with blank lines. */
export function partRules(text: string): string {
  return text.replaceAll(RULE, '\n\n')
}
