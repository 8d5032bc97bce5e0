import {NINE, toChinese} from '../../words/numeral.ts'

/** ST_NumberFormat of ECMA-376 → what is printed for a number. Past its range a format falls back on decimal, as Word does. */
export function numeral(format: string, value: number): string {
  // a damaged file may name a format `constructor`
  const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined
  return value < 0 || value > 99_999 ? String(value) : (write?.(value) ?? String(value))
}

type Write = (value: number) => string | undefined

const FORMATS: Readonly<Partial<Record<string, Write>>> = {
  none: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: run(0x2474, 20),
  decimalEnclosedFullstop: run(0x2488, 20),
  ideographEnclosedCircle: run(0x3280, 10),
  ideographParenthesized: run(0x3220, 10),
  numberInDash: (value) => `- ${value} -`,
  lowerLetter: (value) => letters(value, 0x61),
  upperLetter: (value) => letters(value, 0x41),
  lowerRoman: (value) => roman(value)?.toLowerCase(),
  upperRoman: roman,
  ordinal: (value) => `${value}${/1\d$/.test(`0${value}`) ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`,
  // 一 … 十 十一 … 九十九 一〇〇
  chineseCounting: (value) => (value > 99 ? digits(value) : toChinese(value)),
  taiwaneseCounting: (value) => (value > 99 ? digits(value) : toChinese(value)),
  // 一百零一
  chineseCountingThousand: (value) => toChinese(value),
  taiwaneseCountingThousand: (value) => toChinese(value),
  japaneseCounting: (value) => toChinese(value).replaceAll('零', ''),
  ideographDigital: digits,
  japaneseDigitalTenThousand: digits,
  taiwaneseDigital: digits,
  koreanDigital2: digits,
  chineseLegalSimplified: (value) => toChinese(value, '零壹贰叁肆伍陆柒捌玖', '拾佰仟'),
  ideographLegalTraditional: (value) => toChinese(value, '零壹貳參肆伍陸柒捌玖', '拾佰仟'),
  ideographTraditional: (value) => '甲乙丙丁戊己庚辛壬癸'[value - 1],
  ideographZodiac: (value) => '子丑寅卯辰巳午未申酉戌亥'[value - 1]
}

function fullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
}

/** ① … ⑳ ㉑ … ㉟ ㊱ … ㊿ */
function circled(value: number): string | undefined {
  if (value < 1 || value > 50) return undefined
  return String.fromCharCode(value <= 20 ? 0x245f + value : value <= 35 ? 0x323c + value : 0x328d + value)
}

function run(first: number, count: number): Write {
  return (value) => (value >= 1 && value <= count ? String.fromCharCode(first + value - 1) : undefined)
}

/** a … z aa bb … */
function letters(value: number, first: number): string | undefined {
  if (value < 1 || value > 26 * 10) return undefined
  return String.fromCharCode(first + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

const ROMAN = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1]
] as const

function roman(value: number): string | undefined {
  if (value < 1 || value > 3999) return undefined
  let rest = value
  let text = ''
  for (const [sign, worth] of ROMAN) for (; rest >= worth; rest -= worth) text += sign
  return text
}

function digits(value: number): string {
  return String(value).replace(/\d/g, (digit) => `〇${NINE}`[Number(digit)] ?? digit)
}
