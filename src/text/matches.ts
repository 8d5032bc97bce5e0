/**
 * Every match of a global pattern, from a place on: the only loop over matches in the program. Behind an empty match it goes
 * on with the next character: a step of one code unit would land inside a surrogate pair, where a `u` pattern steps back,
 * for ever.
 *
 * @param regex With the flag `g`; its own `lastIndex` is taken and left at 0.
 * @param from Offset into the text, UTF-16 code units.
 */
export function* matchesOf(regex: RegExp, text: string, from = 0): Generator<RegExpExecArray, void> {
  let at = from
  for (;;) {
    // who takes the matches may use the pattern himself
    regex.lastIndex = at
    const match = regex.exec(text)
    const end = regex.lastIndex
    regex.lastIndex = 0
    if (!match) return
    at = match[0] === '' ? end + ((text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1) : end
    yield match
    if (at > text.length) return
  }
}

/** A pattern with the flag `y` right at a place; null where it does not match there. */
export function matchAt(regex: RegExp, text: string, at: number): RegExpExecArray | null {
  regex.lastIndex = at
  const match = regex.exec(text)
  regex.lastIndex = 0
  return match
}
