import {anyOf} from './pattern.ts'

/** Labels of the block that government sites print around a document (政府信息公开 metadata). */

/** Labels by the part of the notice that they name; where two stand, the earlier one of the list is meant. */
export const PART_LABELS = {
  title: ['标题', '文件名称', '信息名称', '名称'],
  docNumber: ['发文字号', '发文文号', '文件编号', '文件文号', '文号', '发文号'],
  issuedOn: ['成文日期', '成文时间', '发文日期', '发文时间', '生成日期'],
  issuer: ['发文机关', '制发机关', '制定机关', '发文单位', '发布机构', '发布机关', '发布单位', '制发机构']
} as const satisfies Record<string, readonly string[]>

const OTHER_LABELS = [
  '索引号',
  '信息索引',
  '信息索引号',
  '索引',
  '统一编号',
  '统一登记号',
  '规范性文件统一编号',
  '印发日期',
  '发布日期',
  '公布日期',
  '公开日期',
  '实施日期',
  '生效日期',
  '施行日期',
  '失效日期',
  '废止日期',
  '有效期',
  '公开机构',
  '公开责任部门',
  '责任部门',
  '信息来源',
  '主题分类',
  '主题词',
  '分类',
  '公文种类',
  '文种',
  '体裁分类',
  '体裁',
  '组配分类',
  '服务对象分类',
  '信息分类',
  '有效性',
  '文件有效性',
  '效力状态',
  '时效',
  '时效性',
  '状态',
  '文件状态',
  '政策咨询机关',
  '政策咨询电话',
  '解读机关',
  '点击数',
  '浏览次数',
  '公开类别',
  '公开属性',
  '公开方式',
  '公开范围',
  '公开时限',
  '内容概述',
  '关键词'
]

export const METADATA_LABELS: ReadonlySet<string> = new Set([...Object.values(PART_LABELS).flat(), ...OTHER_LABELS])

/** What a page says of itself, not of the notice: 「来源：某县水利局」 */
const PAGE_LABELS = [
  '来源',
  '信息来源',
  '文章来源',
  '作者',
  '编辑',
  '责任编辑',
  '发布人',
  '发布者',
  '发布时间',
  '更新时间',
  '时间',
  '日期',
  '审核',
  '审稿',
  '撰稿',
  '原文链接',
  '链接',
  '网址',
  '访问量',
  '点击率',
  '栏目',
  '标签'
]

/** A label of a page above the text, with its colon. */
export const HEAD_LABEL = new RegExp(`${anyOf([...METADATA_LABELS], PAGE_LABELS)}:`, 'gu')
/** A label of the title at the head of a line: 「标题：」 */
export const TITLE_LABEL = new RegExp(`^${anyOf(PART_LABELS.title)}:`, 'u')
