/** One change to a PDF whose streams are not packed: objects, references, numbers, operators. Readers find objects also where the table of places lies. */
import {mutateBytes} from './mutate-bytes.ts'
import {HOSTILE} from './mutate-xml.ts'
import type {Random} from './random.ts'

type Change = (pdf: string, random: Random) => string

const NUMBERS = [...HOSTILE.slice(0, 16), '-32768', '1e-9', '--1', '1.2.3', '.']
const OPERATORS = [
  'Tf',
  'Td',
  'Tj',
  'TJ',
  'Tm',
  'cm',
  'q',
  'Q',
  're',
  'f',
  'm',
  'l',
  'S',
  'h',
  'BT',
  'ET',
  'Do',
  'gs',
  'T*',
  'Tz',
  'Tr',
  'Ts',
  'c',
  'W',
  'n',
  'd',
  'Tc',
  'Tw'
]

/** A match near a place that is chosen first: to list them all would cost more than to read the file. */
function near(pdf: string, pattern: RegExp, random: Random): RegExpExecArray | null {
  pattern.lastIndex = random.below(pdf.length)
  return pattern.exec(pdf)
}

const replaced =
  (pattern: RegExp, by: (found: string, random: Random, pdf: string) => string): Change =>
  (pdf, random) => {
    const match = near(pdf, pattern, random)
    return match ? pdf.slice(0, match.index) + by(match[0], random, pdf) + pdf.slice(match.index + match[0].length) : pdf
  }

const NUMBER = /-?\d+(?:\.\d+)?/gu
const OBJECT = /\b\d{1,6} 0 obj.*?endobj/gsu
const STREAM = /stream\r?\n.*?endstream/gsu

const changes: readonly Change[] = [
  replaced(NUMBER, (_, random) => random.pick(NUMBERS)),
  replaced(NUMBER, (_, random) => random.pick(NUMBERS)),
  replaced(NUMBER, (found, random) => String(Number(found) + random.between(-3, 3))),
  replaced(/\b\d{1,6} 0 R/gu, (_, random) => `${random.between(0, 30)} 0 R`),
  replaced(/\/[A-Za-z]+/gu, (_, random, pdf) => near(pdf, /\/[A-Za-z]+/gu, random)?.[0] ?? '/X'),
  replaced(OBJECT, () => ''),
  replaced(OBJECT, (found) => `${found}\n${found}`),
  replaced(OBJECT, (found, random) => found.replace(/^\d+/u, String(random.between(0, 20)))),
  replaced(STREAM, () => 'stream\nendstream'),
  replaced(STREAM, (found, random, pdf) => near(pdf, STREAM, random)?.[0] ?? found),
  replaced(/(?<=[\d>)\]] )[A-Za-z*]{1,2}(?=\s)/gu, (_, random) => random.pick(OPERATORS)),
  replaced(/<<|>>|\[|\]|\(|\)/gu, (_, random) => random.pick(['<<', '>>', '[', ']', '(', ')', '']))
]

export function mutatePdf(bytes: Uint8Array, random: Random): Uint8Array {
  if (random.chance(0.35)) return mutateBytes(bytes, random)
  return new Uint8Array(Buffer.from(random.pick(changes)(Buffer.from(bytes).toString('latin1'), random), 'latin1'))
}
