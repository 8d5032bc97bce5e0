import {ReadError} from '../../model/contract.ts'
import {matchAt} from '../../text/matches.ts'

const DEEPEST = 256
/** 50 MB of what Word writes have a million. */
const MOST_ELEMENTS = 3_000_000

/** A chunk of a tag: an attribute up to its opening quote, or the end. Counts are bounded, for a regex has a stack too. */
const CHUNK = /\s{1,500}[^\s"'/<>=]{1,500}\s{0,500}=\s{0,500}(?<quote>["'])|\s{0,500}(?<empty>\/?)>/y
const NAME = /\/?[^\s"'/<>=!?]{1,500}/y

/**
 * Lets pass only XML that every parser understands alike: no document type (and so no entities), tags that match,
 * bounded depth. What passes can be walked by recursion.
 *
 * @param name Of the part, for the message
 * @throws ReadError `hostile-xml`, `damaged`, `too-large`
 */
export function guardXml(source: string, name: string): void {
  const open: string[] = []
  let elements = 0
  for (let at = source.indexOf('<'); at !== -1; at = source.indexOf('<', at)) {
    const markup = source.charCodeAt(at + 1)
    if (markup === 0x21 || markup === 0x3f) {
      at = pass(source, at, name)
      continue
    }
    const tag = matchAt(NAME, source, at + 1)?.[0]
    if (tag === undefined) throw malformed(name, at)
    const end = endOfTag(source, at + 1 + tag.length, name)
    if (tag.startsWith('/')) {
      if (open.pop() !== tag.slice(1)) throw malformed(name, at)
    } else {
      if (++elements > MOST_ELEMENTS) throw new ReadError('too-large', {detail: `${name} has more than ${MOST_ELEMENTS} elements`})
      if (!end.empty) open.push(tag)
      if (open.length > DEEPEST) throw new ReadError('hostile-xml', {detail: `${name} nests deeper than ${DEEPEST}`})
    }
    at = end.at
  }
  if (open.length > 0 || elements === 0) throw malformed(name, source.length)
}

function endOfTag(source: string, from: number, name: string): {at: number; empty: boolean} {
  for (let at = from; ;) {
    const chunk = matchAt(CHUNK, source, at)
    if (!chunk?.groups) throw malformed(name, at)
    const {quote, empty} = chunk.groups
    const end = at + chunk[0].length
    if (quote === undefined) return {at: end, empty: empty === '/'}
    const close = source.indexOf(quote, end)
    if (close === -1) throw malformed(name, at)
    at = close + 1
  }
}

/** Passes over comments, CDATA and processing instructions; where parsers differ about their end, nobody writes them so. */
function pass(source: string, at: number, name: string): number {
  const [start, close] = source.startsWith('<!--', at) ? [at + 4, '-->'] : source.startsWith('<![CDATA[', at) ? [at + 9, ']]>'] : [at + 2, '>']
  if (close === '>' && source.charCodeAt(at + 1) === 0x21) {
    throw new ReadError('hostile-xml', {detail: `${name} declares ${source.slice(at, at + 10).replace(/\s.*/su, '')}`})
  }
  const end = source.indexOf(close, start)
  if (end === -1 || (close === '>' && source[end - 1] !== '?') || (close === '-->' && /^-?>/.test(source.slice(start, start + 2)))) throw malformed(name, at)
  return end + close.length
}

function malformed(name: string, at: number): ReadError {
  return new ReadError('damaged', {detail: `${name} is no well-formed XML at character ${at}`})
}
