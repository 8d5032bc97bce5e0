import type {Element} from '../model/gwast.ts'
import {paragraphsOf, viewOf} from '../tree/leaf.ts'
import type {Source} from '../tree/source.ts'

/** 「，」 and 「。」 part organs of different kinds; 、 joins those of one kind. */
export function splitTop(print: string): string[] {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (const character of print) {
    if (/[（(〔]/u.test(character)) depth++
    if (/[）)〕]/u.test(character)) depth--
    if (depth <= 0 && /[，,。；;]/u.test(character)) {
      if (part !== '') parts.push(part)
      part = ''
    } else part += character
  }
  return part === '' ? parts : [...parts, part]
}

/** 「1.甲表 2.乙表」 on one line are two. */
export function attachmentTitles(element: Element, source: Source): string[] {
  return paragraphsOf(element)
    .flatMap((node) => viewOf(node, source).print.split(/(?<=[\p{Script=Han}》）)])\d{1,2}[.．、](?=[\p{Script=Han}《“])/u))
    .map((title) => title.replace(/[。；;]$/u, ''))
    .filter((title) => title !== '')
}
