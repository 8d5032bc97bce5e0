import type {Problem} from './problem.ts'

/** The arguments ask for what cannot be done. */
export class UsageError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.key)
    this.problem = problem
  }
}

/** One of the choices, in whatever case it was typed. */
export function choice<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const found = choices.find((one) => one === value.toLowerCase())
  if (found !== undefined) return found
  throw new UsageError({key: 'bad-choice', values: {option, value, choices: choices.join(', ')}})
}

export function countOf(option: string, value: string | undefined): number | null {
  if (value === undefined) return null
  if (/^[1-9]\d{0,5}$/u.test(value)) return Number(value)
  throw new UsageError({key: 'bad-number', values: {option, value}})
}

/** Parts of a list; a comma within brackets, as in 各县（市，区）, parts nothing. */
export function listOf(value: string, separator: RegExp): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < value.length; at++) {
    const mark = value[at] ?? ''
    if (/[(（〔[]/u.test(mark)) depth++
    else if (/[)）〕\]]/u.test(mark)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && separator.test(mark)) {
      parts.push(value.slice(start, at))
      start = at + 1
    }
  }
  return [...parts, value.slice(start)].map((part) => part.trim()).filter((part) => part !== '')
}
