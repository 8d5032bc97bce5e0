import type {Position} from '../../../model/deadline.ts'
import type {NoticeRecord} from '../../../model/record.ts'
import {foldKey} from '../../../text/fold.ts'
import {agree, isItem, isList, keysOf, labelOf, whereTheyDiffer, type Item, type Value} from './value.ts'
import {pushAll} from '../../../model/lists.ts'

export interface Difference {
  /** `tasks[2.9].units` */
  readonly key: string
  /** What was expected and is not there */
  readonly missing: readonly string[]
  /** What is there and was not expected */
  readonly extra: readonly string[]
  readonly place: Position | null
}

const placeOf = (value: Value, other: Position | null): Position | null =>
  isItem(value) && isItem(value.position) ? (value.position as unknown as Position) : other

function scalar(key: string, expected: Value, actual: Value, place: Position | null): Difference[] {
  if (agree(expected, actual)) return []
  const [missing, extra] = typeof expected === 'string' && typeof actual === 'string' ? whereTheyDiffer(expected, actual) : [labelOf(expected), labelOf(actual)]
  return [{key, missing: expected === undefined || expected === null ? [] : [missing], extra: actual === undefined || actual === null ? [] : [extra], place}]
}

function list(key: string, expected: readonly Value[], actual: readonly Value[], place: Position | null): Difference[] {
  const left = [...actual]
  const missing = expected.filter((one) => {
    const at = left.findIndex((other) => agree(one, other))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  // the same in few words, so that only a key of it differs
  const pairs = missing.flatMap((one) => {
    const at = left.findIndex((other) => labelOf(other) === labelOf(one))
    return at < 0 ? [] : [[one, left.splice(at, 1)[0]] as const]
  })
  const within = pairs.flatMap(([one, other]) => (isItem(one) && isItem(other) ? item(`${key}[${labelOf(one)}]`, one, other, placeOf(other, place)) : []))
  const lost = missing.filter((one) => !pairs.some(([paired]) => paired === one))
  if (lost.length + left.length === 0) return within
  return [{key, missing: lost.map(labelOf), extra: left.map(labelOf), place: placeOf(left[0], place)}, ...within]
}

function value(key: string, expected: Value, actual: Value, place: Position | null): Difference[] {
  if (isList(expected)) return list(key, expected, isList(actual) ? actual : [], place)
  if (isItem(expected) && isItem(actual)) return item(key, expected, actual, placeOf(actual, place))
  return scalar(key, expected, actual, place)
}

const item = (key: string, expected: Item, actual: Item, place: Position | null): Difference[] =>
  keysOf(expected).flatMap((name) => value(`${key}.${name}`, expected[name], actual[name], place))

/** Where a task stands: its id where the expected one has it, else the numbers over it and its own, or its first words. */
const taskKey = (task: Item, byId: boolean): string =>
  byId ? String(task.id) : foldKey([...(isList(task.path) ? task.path : []), task.marker ?? String(task.text ?? '').slice(0, 12)].join('>'))

function tasks(expected: readonly Item[], actual: readonly Item[]): Difference[] {
  const byId = expected.length > 0 && expected.every(({id}) => typeof id === 'string')
  const left = new Map<string, Item[]>()
  for (const task of actual) left.set(taskKey(task, byId), [...(left.get(taskKey(task, byId)) ?? []), task])
  const pairs = expected.map((task) => [task, left.get(taskKey(task, byId))?.shift()] as const)
  const extra = [...left.values()].flat()
  return [
    ...pairs.flatMap(([one, other]) =>
      other ? item(`tasks[${String(other.id)}]`, one, other, placeOf(other, null)) : [{key: 'tasks', missing: [labelOf(one)], extra: [], place: null}]
    ),
    ...extra.map((task) => ({key: 'tasks', missing: [], extra: [labelOf(task)], place: placeOf(task, null)}))
  ]
}

/** Measures that a gold file leaves out. */
const isSkipped = (expected: Item, name: string): boolean => isList(expected.skip) && expected.skip.includes(name)

/** Where a record differs from what is expected: only keys that the expected record has are compared, and text without its white space and width. */
export function differences(expected: Item, record: NoticeRecord): Difference[] {
  const actual = record as unknown as Item
  const found: Difference[] = []
  if (isItem(expected.notice)) {
    for (const name of keysOf(expected.notice)) {
      const position = record.notice.positions[name as keyof typeof record.notice.positions] ?? null
      pushAll(found, value(`notice.${name}`, expected.notice[name], (actual.notice as Item)[name], position))
    }
  }
  if (isList(expected.sections) && !isSkipped(expected, 'section'))
    pushAll(found, list('sections', expected.sections, actual.sections as readonly Value[], null))
  if (isList(expected.tasks) && !isSkipped(expected, 'task')) pushAll(found, tasks(expected.tasks.filter(isItem), actual.tasks as readonly Item[]))
  return found
}
