/** Whether one character fits; `*` any number of any. */
type Token = '*' | ((character: string) => boolean)

/** `[ab]`, `[a-z]`, `[!a]`: what stands between the brackets. */
function classOf(body: string): Token {
  const negated = /^[!^]/u.test(body)
  const members = [...(negated ? body.slice(1) : body)]
  const fits = (character: string): boolean =>
    members.some((member, index) => {
      // `a-z`: the range is tried at its first member; its last one is an ordinary member too
      const last = members[index + 1] === '-' ? members[index + 2] : undefined
      return member === character || (last !== undefined && member <= character && character <= last)
    })
  return (character) => fits(character) !== negated
}

function tokensOf(pattern: string): Token[] {
  const tokens: Token[] = []
  // A bracket that nothing closes is an ordinary character
  for (const [token] of pattern.matchAll(/\[[^[\]]+\]|\*+|./gsu)) {
    if (token.startsWith('*')) tokens.push('*')
    else if (token === '?') tokens.push(() => true)
    else if (token.length > 1 && token.startsWith('[')) tokens.push(classOf(token.slice(1, -1)))
    else tokens.push((character) => character === token)
  }
  return tokens
}

/** `{a,b}` written out: every pattern it stands for. */
export function expandBraces(pattern: string): string[] {
  // Braces without a comma are ordinary characters
  const match = [...pattern.matchAll(/\{([^{}]*)\}/gu)].find(([whole]) => whole.includes(','))
  if (!match) return [pattern]
  const [whole, body = ''] = match
  const before = pattern.slice(0, match.index)
  const after = pattern.slice(match.index + whole.length)
  return body.split(',').flatMap((choice) => expandBraces(before + choice + after))
}

/**
 * Whether a name fits a pattern of `*`, `?` and `[…]`.
 *
 * Only the last `*` is ever tried again, so time is at most name × pattern, whatever is typed.
 */
export function fitsWildcard(pattern: string): (name: string) => boolean {
  const tokens = tokensOf(pattern)
  return (name) => {
    const characters = [...name]
    let token = 0
    let at = 0
    let star = -1
    let retry = 0
    while (at < characters.length) {
      const current = tokens[token]
      const character = characters[at] ?? ''
      if (current === '*') {
        star = token++
        retry = at
      } else if (current?.(character)) {
        token++
        at++
      } else if (star >= 0) {
        token = star + 1
        at = ++retry
      } else return false
    }
    while (tokens[token] === '*') token++
    return token === tokens.length
  }
}
