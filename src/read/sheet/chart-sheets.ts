import {attributeOf, childrenOf, localName, parseXml, rootOf} from '../xml.ts'

/** Relationships of what stands among the sheets of a workbook and has no cells. */
const CELLLESS = /\/(?:chartsheet|dialogsheet)$/i

/** Sheets that only draw a chart or a dialog are taken out of `xl/workbook.xml`, for a library that takes each for a table. */
export function withoutChartSheets(workbook: string, relations: string): string {
  const ids = new Set(
    childrenOf(rootOf(parseXml(relations, 'xl/_rels/workbook.xml.rels')))
      .filter((relation) => localName(relation) === 'Relationship' && CELLLESS.test(attributeOf(relation, 'Type') ?? ''))
      .map((relation) => attributeOf(relation, 'Id') ?? '')
  )
  if (ids.size === 0) return workbook
  return workbook.replace(/<(?:[\w-]+:)?sheet\s[^<>]*>/gu, (sheet) => (ids.has(/\s[\w-]+:id\s*=\s*["']([^"']*)/u.exec(sheet)?.[1] ?? '') ? '' : sheet))
}
