import {ORDINAL, toChinese} from '../../words/numeral.ts'

const CHINESE = new RegExp(`[${ORDINAL}]+`, 'u')

/** Markers of one kind count with each other: 一、 and 一． do, 一、 and （一） do not. */
const KINDS: readonly (readonly [name: string, form: RegExp])[] = [
  ['章', /^第.+[章编]$/u],
  ['节', /^第.+节$/u],
  ['条', /^第.+条$/u],
  ['一、', new RegExp(`^[${ORDINAL}]+[、.．﹒]$`, 'u')],
  ['（一）', new RegExp(`^（?[${ORDINAL}]+）[、.．]?$|^[\\u3220-\\u3229]$`, 'u')],
  ['1.', /^[\d\uff10-\uff19]+[、.．﹒]$/u],
  ['（1）', /^（?[\d\uff10-\uff19]+）[、.．]?$/u],
  ['①', /^[\u2460-\u2473]$/u]
]

/** The kind of a marker; null for one that counts with no others, as the 序号 of a table row. */
export function kindOf(marker: string | null): string | null {
  return marker === null ? null : (KINDS.find(([, form]) => form.test(marker))?.[0] ?? null)
}

const CIRCLED = 0x2460
const IDEOGRAPH = 0x3220
/** From a digit to its full-width form. */
const FULL_WIDTH = 0xfee0

/** The marker for another number in the form of one that is printed: （二） with 5 → （五）. */
export function markerLike(marker: string, ordinal: number): string {
  const unit = marker.charCodeAt(0)
  if (unit >= CIRCLED && unit < CIRCLED + 20) return String.fromCharCode(CIRCLED + ordinal - 1)
  if (unit >= IDEOGRAPH && unit < IDEOGRAPH + 10) return String.fromCharCode(IDEOGRAPH + ordinal - 1)
  const digits = /[\uff10-\uff19]/u.test(marker)
    ? String(ordinal).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + FULL_WIDTH))
    : String(ordinal)
  return marker.replace(/[\d\uff10-\uff19]+/u, digits).replace(CHINESE, toChinese(ordinal))
}
