import type {NoticeRecord, Section, Task} from '../../model/record.ts'
import {foldKey} from '../../text/fold.ts'
import {HUNDREDS} from '../../words/numeral.ts'

const ID = /^\d+(?:\.\d+)*(?:-\d+)?$/u
const MARKER = new RegExp(`^(?:[(]?[${HUNDREDS}]+[)、]|[(]?\\d+[.)、])$`, 'u')

/** `2.1` is an id, `二、` and `（一）` are markers, all else is words of a title. */
function fits(asked: string): (section: Section) => boolean {
  if (ID.test(asked)) return ({id}) => id === asked
  const key = foldKey(asked)
  return MARKER.test(key) ? ({marker}) => foldKey(marker) === key : ({title}) => foldKey(title).includes(key)
}

/** Sections by their id without the number that tells repeated ones apart. */
function byNumber(sections: readonly Section[]): Map<string, Section[]> {
  const found = new Map<string, Section[]>()
  for (const section of sections) {
    const number = section.id.replace(/-\d+$/u, '')
    const alike = found.get(number)
    if (alike) alike.push(section)
    else found.set(number, [section])
  }
  return found
}

/**
 * Whether a task stands in one of the sections asked for, or in one below it.
 *
 * @param asked Ids, markers or words of titles; none: every task does.
 */
export function standsIn({sections}: NoticeRecord, asked: readonly string[]): (task: Task) => boolean {
  if (asked.length === 0) return () => true
  const tests = asked.map(fits)
  const wanted = new Set<string>()
  // A section comes after the one that holds it
  for (const section of sections) {
    if ((section.parent !== null && wanted.has(section.parent)) || tests.some((test) => test(section))) wanted.add(section.id)
  }
  const numbered = byNumber(sections)
  return ({id, path, position}) => {
    const alike = numbered.get(id.split('.').slice(0, path.length).join('.')) ?? []
    // Of sections of one number, the task stands in the one that began last
    const holder = alike.findLast((section) => section.position.start.offset <= position.start.offset) ?? alike[0]
    return holder !== undefined && wanted.has(holder.id)
  }
}
