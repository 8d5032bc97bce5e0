import {WEEKDAYS} from '../../words/numeral.ts'
/**
 * A date as its cell prints it, in Chinese order and digits: 「2022年7月」, 「2022/7/20」.
 *
 * Formats of other countries (`d-mmm-yy`, `mmmm d, yyyy`) and two-digit years read as 2022年7月20日: what the cell
 * says is a day, and a reader of notices knows no other words for it.
 *
 * @param format Number format; undefined where the file names none
 */
export function dateText(date: Date, format: string | undefined): string {
  const tokens = tokensOf(format ?? '')
  const has = (pattern: RegExp) => tokens.some(({code}) => pattern.test(code))
  if (!has(/^(?:[ymdehs]|a+$)/)) return inWords(date, true, true, true)
  const isMonth = monthTokens(tokens)
  const month = isMonth.includes(true)
  if (tokens.some(({code}, at) => isMonth[at] && code.length > 2) || isForeignOrder(tokens, isMonth)) {
    return inWords(date, has(/^[ye]/), month, has(/^d{1,2}$/)) + clock(date, has(/^h/))
  }
  return tokens
    .map(({code, literal}, at) => (code === '' ? literal : printed(date, code, isMonth[at] === true, has(/^(?:am\/pm|上午\/下午)$/))))
    .join('')
    .trim()
}

/** 「m"月"」「d"日前"」: a format of one month or day alone is a date's too; `0`, `#`, `?` and `@` print a number or a text. */
export function printsDate(format: string): boolean {
  const tokens = tokensOf(format)
  return tokens.some(({code}) => /^[ymd]/.test(code)) && !tokens.some(({bare}) => /[0#?@]/.test(bare))
}

interface Token {
  readonly code: string
  readonly literal: string
  /** The literal, where nothing marks it as one */
  readonly bare: string
}

/** Quoted and escaped text, then `[…]`, then codes; all else stands for itself. */
const TOKEN = /"([^"]*)"|\\(.)|[_*](?:.)|\[(h+|m+|s+)\]|\[[^[\]]*\]|(am\/pm|a\/p|上午\/下午|y+|m+|d+|h+|s+|e+|a{3,4})|\.(0+)|(.)/gisu

function tokensOf(format: string): Token[] {
  const [section = ''] = format.split(';')
  return [...section.matchAll(TOKEN)].map(([, quoted, escaped, elapsed, code, fraction, other]) => ({
    code: (elapsed ?? code ?? '').toLowerCase(),
    literal: quoted ?? escaped ?? (fraction === undefined ? (other ?? '') : ''),
    bare: other ?? ''
  }))
}

/** An `m` behind hours or before seconds is minutes. */
function monthTokens(tokens: readonly Token[]): boolean[] {
  const codes = tokens.map(({code}, at) => ({code, at})).filter(({code}) => /^[ymdehs]/.test(code))
  const isMonth = tokens.map(() => false)
  for (const [index, {code, at}] of codes.entries()) {
    isMonth[at] = code.startsWith('m') && !(codes[index - 1]?.code ?? '').startsWith('h') && !(codes[index + 1]?.code ?? '').startsWith('s')
  }
  return isMonth
}

/** 7/20/2022 and 20/7/22, which a Chinese reader takes for other days; 7/20 and 2022-7, which look like no date at all. */
function isForeignOrder(tokens: readonly Token[], isMonth: readonly boolean[]): boolean {
  const order = tokens.map(({code}, at) => (isMonth[at] ? 'm' : /^[yed]/.test(code) && !/^d{3}/.test(code) ? code.charAt(0).replace('e', 'y') : '')).join('')
  const named = tokens.some(({literal}) => /[年月日]/u.test(literal))
  return order !== '' && order !== 'ymd' && order !== 'y' && !named
}

function inWords(date: Date, year: boolean, month: boolean, day: boolean): string {
  return `${year ? `${date.getUTCFullYear()}年` : ''}${month ? `${date.getUTCMonth() + 1}月` : ''}${day ? `${date.getUTCDate()}日` : ''}`
}

function clock(date: Date, isWanted: boolean): string {
  const isMidnight = date.getUTCHours() === 0 && date.getUTCMinutes() === 0
  return isWanted && !isMidnight ? ` ${date.getUTCHours()}:${two(date.getUTCMinutes())}` : ''
}

function printed(date: Date, code: string, isMonth: boolean, isHalf: boolean): string {
  const padded = (value: number) => (code.length > 1 ? two(value) : String(value))
  const weekday = WEEKDAYS.charAt(date.getUTCDay())
  switch (code.charAt(0)) {
    case 'y':
    case 'e':
      return String(date.getUTCFullYear())
    case 'm':
      return padded(isMonth ? date.getUTCMonth() + 1 : date.getUTCMinutes())
    case 'd':
      return code.length > 2 ? `星期${weekday}` : padded(date.getUTCDate())
    case 'h':
      return padded(isHalf ? ((date.getUTCHours() + 11) % 12) + 1 : date.getUTCHours())
    case 's':
      return padded(date.getUTCSeconds())
    case 'a':
      return code === 'aaaa' ? `星期${weekday}` : code === 'aaa' ? weekday : date.getUTCHours() < 12 ? '上午' : '下午'
    default:
      return date.getUTCHours() < 12 ? '上午' : '下午'
  }
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
