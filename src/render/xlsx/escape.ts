/** What XML 1.0 forbids or discourages, and CR, which it reads as LF. */
const FORBIDDEN = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu
/** A text that begins like an escape: Excel would read `_x0041_` as A. */
const LIKE_ESCAPE = /_(?=x[\dA-F]{4})/giu
const NEEDS_CARE = /[\p{Cc}\p{Cs}\uFFFE\uFFFF&<>_]/u

const markup = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/**
 * A text as the content of an element; every UTF-16 unit can be read back.
 *
 * @see ECMA-376 part 1, 22.9.2.19 ST_Xstring: `_xHHHH_`
 */
export const content = (text: string): string =>
  NEEDS_CARE.test(text)
    ? markup(text)
        .replace(LIKE_ESCAPE, '_x005F_')
        .replace(FORBIDDEN, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    : text

/** A text as the value of an attribute in double quotes; what XML forbids is left out there. */
export const attribute = (text: string): string => markup(text).replace(FORBIDDEN, '').replaceAll('"', '&quot;')
