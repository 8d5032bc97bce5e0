/** Before what makes GFM take a text for an address. */
const BEFORE_ADDRESS = /(?=:\/\/)|(?<=www)(?=\.)|(?=@)/giu
/** Parts a text in two, and nobody sees it. */
const SEAM = '<!-- -->'

/**
 * Escaped Markdown in which no address becomes a link. Escapes do not keep it from that:
 * remark and GitHub search the text for addresses once more when the escapes are gone.
 *
 * @param escape Escapes whatever else is markup.
 */
export const unlinked = (text: string, escape: (text: string) => string): string => text.split(BEFORE_ADDRESS).map(escape).join(SEAM)
