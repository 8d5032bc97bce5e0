import type {Position} from '../model/deadline.ts'
import {simplify} from '../text/simplify.ts'

/** What the metadata block of a site (索引号 …) says that a notice itself may say too. */
export type MetadataField = 'title' | 'docNumber' | 'issuedOn' | 'issuer'

export interface Contradiction {
  label: string
  /** What the block says */
  value: string
  position: Position
}

/** Labels by what they name; where two stand, the earlier one of the list is meant. */
const LABELS: Readonly<Record<MetadataField, readonly string[]>> = {
  title: ['标题', '文件名称', '信息名称', '名称'],
  docNumber: ['发文字号', '发文文号', '文件编号', '文件文号', '文号'],
  issuedOn: ['成文日期', '成文时间', '发文日期', '生成日期'],
  issuer: ['发文机关', '制发机关', '制定机关', '发文单位', '发布机构', '发布机关']
}

export interface MetadataItem<T> {
  field: MetadataField
  label: string
  value: string
  at: T
}

/** The items of the block that name a part of the notice, the best label of each first. */
export function metadataOf<T extends {readonly print: string}>(lines: readonly T[]): MetadataItem<T>[] {
  const items = lines.flatMap((at): MetadataItem<T>[] => {
    const print = at.print.replace(/^[-·*•]\s*/u, '')
    const colon = print.search(/[:：]/u)
    const label = simplify(print.slice(0, Math.max(colon, 0)))
    const field = fieldOf(label)
    const value = print.slice(colon + 1).trim()
    return field && value !== '' && !NOTHING.test(value) ? [{field, label, value: field === 'issuedOn' ? dayWords(value) : value, at}] : []
  })
  return items.sort((one, other) => LABELS[one.field].indexOf(one.label) - LABELS[other.field].indexOf(other.label))
}

/** 「无」, 「—」, and an organ that is none: 「相关部门」 */
const NOTHING = /^[无—-]+$|(?:有关|相关)(?:部门|单位)$/u

function fieldOf(label: string): MetadataField | undefined {
  return (Object.keys(LABELS) as MetadataField[]).find((field) => LABELS[field].includes(label))
}

/** 「2022-06-20 08:30」 as a notice prints it: 2022年06月20日 */
const dayWords = (value: string): string => value.replace(/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d).*$/u, '$1年$2月$3日')
