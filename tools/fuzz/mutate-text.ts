/** One change to a text: what typists, converters and hostile hands do. */
import {characters} from './characters.ts'
import type {Random} from './random.ts'
import {clause, sentence, time} from './words.ts'

type Change = (text: string, random: Random) => string

const insert: Change = (text, random) => {
  const at = random.below(text.length + 1)
  return text.slice(0, at) + random.pick(characters) + text.slice(at)
}

/** A run of the text, of at most so many code units: it may begin or end within a pair */
function runOf(text: string, random: Random, most: number): [number, number] {
  const start = random.below(text.length)
  return [start, Math.min(text.length, start + random.between(1, most))]
}

const byLines =
  (change: (lines: string[], random: Random) => void): Change =>
  (text, random) => {
    const lines = text.split('\n')
    change(lines, random)
    return lines.join('\n')
  }

const changes: readonly Change[] = [
  insert,
  insert,
  insert,
  (text, random) => {
    const [start, end] = runOf(text, random, 8)
    return text.slice(0, start) + text.slice(end)
  },
  (text, random) => {
    const [start, end] = runOf(text, random, 3)
    return text.slice(0, start) + random.pick(characters) + text.slice(end)
  },
  (text, random) => {
    const [start, end] = runOf(text, random, 60)
    const at = random.below(text.length)
    return text.slice(0, at) + text.slice(start, end) + text.slice(at)
  },
  (text, random) => {
    const [start] = runOf(text, random, 1)
    return text.slice(0, start) + random.pick([clause, sentence, time])(random) + text.slice(start)
  },
  (text, random) => {
    const character = random.pick(characters)
    const step = random.between(3, 40)
    return text.replace(new RegExp(`[^]{${step}}`, 'gu'), (run) => run + character)
  },
  byLines((lines, random) => {
    lines.splice(random.below(lines.length), random.between(1, 3))
  }),
  byLines((lines, random) => {
    lines.splice(random.below(lines.length), 0, ...lines.slice(random.below(lines.length)).slice(0, random.between(1, 8)))
  }),
  byLines((lines, random) => {
    const [one, other] = [random.below(lines.length), random.below(lines.length)]
    ;[lines[one], lines[other]] = [lines[other] ?? '', lines[one] ?? '']
  }),
  byLines((lines, random) => {
    const at = random.below(lines.length)
    lines.splice(at, 2, lines.slice(at, at + 2).join(''))
  }),
  byLines((lines, random) => {
    const at = random.below(lines.length)
    lines[at] = random.pick(['# ', '| ', '\t', '　　', '- ', '> ', '一、', '1.', '（一）', '附件', '注：', '"']) + (lines[at] ?? '')
  }),
  byLines((lines, random) => {
    lines.splice(
      random.below(lines.length),
      0,
      random.pick(['— 2 —', '\f', '', '|', '---', '| --- |', '责任单位：', '完成时限', '序号', '附件2', '抄送：', '一、'])
    )
  }),
  // hard wrapped, as converters print it; run on, as OCR gives it
  (text, random) => {
    const width = random.between(8, 40)
    return text.replace(new RegExp(`[^\\n]{${width}}(?=[^\\n])`, 'gu'), (run) => `${run}\n`)
  },
  (text) => text.replace(/\n+/gu, ''),
  (text, random) => {
    const [start, end] = runOf(text, random, 200)
    return (
      text.slice(0, start) + text.slice(start, end).replace(/[\uff01-\uff5e]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)) + text.slice(end)
    )
  },
  (text, random) => text.slice(0, random.between(1, Math.max(1, text.length)))
]

export const mutateText: Change = (text, random) => (text === '' ? insert(text, random) : random.pick(changes)(text, random))
