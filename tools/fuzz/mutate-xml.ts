/** One change to XML: attributes, elements, texts, and what no writer would write. */
import {characters} from './characters.ts'
import {mutateText} from './mutate-text.ts'
import type {Random} from './random.ts'

/** Values of an attribute, or a number in it, that a reader must not trust */
export const HOSTILE = [
  '-1',
  '0',
  'NaN',
  '1e308',
  '-1e308',
  'Infinity',
  '4294967295',
  '2147483648',
  '999999999999999999999',
  '0.0000001',
  '',
  'x',
  '1048577',
  '65536',
  '1e9',
  '99999',
  'true',
  'false',
  '../../x',
  '#',
  'A1:XFD1048576',
  '%1',
  '&#0;',
  '__proto__'
]

type Change = (xml: string, random: Random) => string

/** One of the matches, chosen */
function oneOf(xml: string, pattern: RegExp, random: Random): RegExpExecArray | undefined {
  const matches = [...xml.matchAll(pattern)]
  return matches.length === 0 ? undefined : random.pick(matches)
}

const replaced =
  (pattern: RegExp, by: (found: string, random: Random, xml: string) => string): Change =>
  (xml, random) => {
    const match = oneOf(xml, pattern, random)
    return match ? xml.slice(0, match.index) + by(match[0], random, xml) + xml.slice(match.index + match[0].length) : mutateText(xml, random)
  }

const VALUE = /="[^"]*"/gu
const NUMBER = /-?\d+(?:\.\d+)?/gu
const TAG = /<\/?\w[^<>]*>/gu
const LEAF = /<([\w:.-]+)(?: [^<>]*)?>[^<>]*<\/\1>/gu
const WORDS = />[^<>]+</gu

const changes: readonly Change[] = [
  replaced(VALUE, (_, random) => `="${random.pick(HOSTILE)}"`),
  replaced(VALUE, (_, random) => `="${random.pick(HOSTILE)}"`),
  replaced(VALUE, (_, random, xml) => oneOf(xml, VALUE, random)?.[0] ?? ''),
  replaced(NUMBER, (_, random) => random.pick(HOSTILE)),
  replaced(NUMBER, (found, random) => String(Number(found) + random.between(-2, 2))),
  replaced(/ [\w:.-]+="[^"]*"/gu, () => ''),
  replaced(/ [\w:.-]+="[^"]*"/gu, (found) => found + found),
  replaced(TAG, () => ''),
  replaced(TAG, (found) => found + found),
  replaced(TAG, (_, random, xml) => oneOf(xml, TAG, random)?.[0] ?? ''),
  replaced(TAG, (found) => found.replace(/[\w:.-]+/u, (name) => `x${name}`)),
  replaced(LEAF, () => ''),
  replaced(LEAF, (found, random) => found.repeat(random.between(2, 50))),
  replaced(LEAF, (_, random, xml) => oneOf(xml, LEAF, random)?.[0] ?? ''),
  replaced(
    TAG,
    (found, random) =>
      found +
      random.pick([
        '<!-- x -->',
        '<![CDATA[公开]]>',
        '<?x y?>',
        '<!DOCTYPE a [<!ENTITY b "c">]>',
        '&b;',
        '&#x20BB7;',
        '&#xD842;',
        '&amp;amp;',
        '\0',
        ']]>',
        '<',
        '&'
      ])
  ),
  replaced(WORDS, (found, random) => `>${mutateText(found.slice(1, -1), random)}<`),
  replaced(WORDS, (_, random) => `>${random.pick(HOSTILE)}<`),
  replaced(WORDS, (_, random) => `>${random.pick(characters)}<`),
  replaced(LEAF, (found, random) => {
    const tag = random.pick(['w:tbl', 'w:sdt', 'mc:Choice', 'a', 'w:p', 'row'])
    const times = random.pick([1, 2, 50, 2000])
    return `<${tag}>`.repeat(times) + found + `</${tag}>`.repeat(times)
  }),
  mutateText
]

export const mutateXml: Change = (xml, random) => random.pick(changes)(xml, random)
