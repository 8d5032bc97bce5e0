import {PART_LABELS} from '../words/site-label.ts'
import {ANY_OF, CLASS_NOUN} from '../words/unit-name.ts'
import {simplify} from '../text/simplify.ts'

/** What the metadata block of a site (索引号 …) says that a notice itself may say too. */
export type MetadataField = keyof typeof PART_LABELS

export interface MetadataItem<T> {
  field: MetadataField
  label: string
  value: string
  at: T
}

/** The items of the block that name a part of the notice, the best label of each first. */
export function metadataOf<T extends {readonly print: string}>(lines: readonly T[]): MetadataItem<T>[] {
  const items = lines.flatMap((at): MetadataItem<T>[] => {
    const print = at.print.replace(/^[-·•]\s*|\*+/gu, '')
    const colon = print.search(/[:：]/u)
    const label = simplify(print.slice(0, Math.max(colon, 0)))
    const field = fieldOf(label)
    const value = print.slice(colon + 1).trim()
    return field && value !== '' && !NOTHING.test(value) ? [{field, label, value: field === 'issuedOn' ? dayWords(value) : value, at}] : []
  })
  const rank = ({field, label}: MetadataItem<T>) => labelsOf(field).indexOf(label)
  return items.sort((one, other) => rank(one) - rank(other))
}

/** 「无」, 「—」, and an organ that is none: 「相关部门」 */
const NOTHING = new RegExp(`^[无—-]+$|${ANY_OF}${CLASS_NOUN}$`, 'u')

const labelsOf = (field: MetadataField): readonly string[] => PART_LABELS[field]

function fieldOf(label: string): MetadataField | undefined {
  return (Object.keys(PART_LABELS) as MetadataField[]).find((field) => labelsOf(field).includes(label))
}

/** 「2022-06-20 08:30」 as a notice prints it: 2022年06月20日; the blank is gone. */
const dayWords = (value: string): string => value.replace(/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2}?)(?:\d{2}:\d{2}|(?!\d)).*$/u, '$1年$2月$3日')
