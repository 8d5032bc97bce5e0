import type {CellText} from '../reading-text.ts'

/** Labels of the block that government sites print around a document (政府信息公开 metadata). */
const LABELS = new Set([
  '索引号', '信息索引号', '索引', '发文字号', '文号', '文件编号', '发文文号', '文件文号', '发文号', '统一编号', '规范性文件统一编号',
  '成文日期', '成文时间', '生成日期', '发文日期', '发文时间', '印发日期', '发布日期', '公布日期', '公开日期', '实施日期', '生效日期', '施行日期', '失效日期', '废止日期', '有效期',
  '发文机关', '发文单位', '发布机构', '发布机关', '发布单位', '制发机关', '制定机关', '公开机构', '公开责任部门', '责任部门', '信息来源',
  '主题分类', '主题词', '分类', '公文种类', '文种', '体裁分类', '体裁', '组配分类', '服务对象分类', '信息分类',
  '有效性', '效力状态', '时效性', '文件状态', '标题', '名称', '信息名称', '文件名称', '公开属性', '公开方式', '公开范围', '公开时限', '内容概述', '关键词'
])

/** @returns The label that the line or cell begins with, without blanks; null where none does. */
export function labelOf(text: string): {label: string; rest: string} | null {
  // 「索 引 号：」: a label is short even with blanks inside
  const colon = text.slice(0, 20).search(/[:：]/)
  const label = (colon === -1 ? text.slice(0, 20) : text.slice(0, colon)).replace(/[\s【】[\]]/g, '')
  if (!LABELS.has(label)) return null
  if (colon === -1) return text.length < 20 ? {label, rest: ''} : null
  return {label, rest: text.slice(colon + 1).trim()}
}

/** A metadata table says little; a plan's own table of 名称 and 文号 says more. */
const LONGEST = 1500

/**
 * A table of labels and values as lines `标题：…`.
 *
 * @returns null where the table is anything else: then not every row begins with a label.
 */
export function metadataOf(rows: readonly (readonly CellText[])[]): string[] | null {
  let length = 0
  let labels = 0
  const lines: string[] = []
  for (const row of rows) {
    let open: string | null = null
    let first = true
    for (const {text} of row) {
      const cell = text.replaceAll('\n', ' ')
      length += cell.length
      if (cell === '' && open === null) continue
      const found = open === null ? labelOf(cell) : null
      if (first && !found) return null
      first = false
      if (open !== null) {
        lines.push(open + cell)
        open = null
      } else if (found) {
        labels++
        if (found.rest === '') open = /[:：]$/.test(cell) ? cell : `${cell}：`
        else lines.push(cell)
      } else lines.push(cell)
    }
    if (open !== null) lines.push(open)
  }
  return labels > 0 && length <= LONGEST ? lines : null
}
