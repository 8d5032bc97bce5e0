/** Control characters and overrides of direction, which a file name or a notice could steer a terminal with, become `�`. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')

/** The same for a text of many lines, which stay; a CR that ends none would write over its line. */
export const printableLines = (text: string): string => text.replace(/(?![\n\t])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069](?<!\r(?=\n))/gu, '\uFFFD')
