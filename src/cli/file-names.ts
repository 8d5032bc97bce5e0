/** Two names that some file system takes for one. */
export const folded = (name: string): string => name.normalize('NFC').toLowerCase()

/** File names, all different: those that are like an earlier one are numbered. */
export function distinctNames(stems: readonly string[], extension: string): string[] {
  const counts = new Map<string, number>()
  const taken = new Set(stems.map(folded))
  return stems.map((stem) => {
    let count = (counts.get(folded(stem)) ?? 0) + 1
    if (count === 1) {
      counts.set(folded(stem), 1)
      return stem + extension
    }
    const numbered = (): string => `${stem}-${count}`
    while (taken.has(folded(numbered()))) count++
    counts.set(folded(stem), count)
    taken.add(folded(numbered()))
    return numbered() + extension
  })
}

/** What Windows calls its devices, with any extension */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=[\s.]|$)/iu
/** Full-width characters stand this far from what they widen */
const WIDER = 0xfee0
const MOST_CHARACTERS = 100
/** A name may have 255 bytes; extension and number come behind this */
const MOST_BYTES = 230

/** As much of a text as fits into so many bytes of UTF-8, no character cut in two. */
export function cutTo(most: number, text: string): string {
  let kept = ''
  let bytes = 0
  for (const character of text) {
    bytes += Buffer.byteLength(character)
    if (bytes > most) break
    kept += character
  }
  return kept
}

/** A name from the text of a notice as the name of a file, without extension, that every system takes and no folder can be left by. */
export function safeName(name: string): string {
  const written = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\p{Cf}\p{Zl}\p{Zp}\uFFFD]/gu, '_')
    .replace(/[\\/:*?"<>|]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) + WIDER))
    .replace(/^[\s.]+/u, '')
    .replace(DEVICE, '$&_')
  return cutTo(MOST_BYTES, [...written].slice(0, MOST_CHARACTERS).join('')).replace(/(?<![\s.])[\s.]+$/u, '') || '_'
}
