import type {Deadline, Position} from '../../model/deadline.ts'
import type {Limits} from '../../tree/facts.ts'

/** Each place once, in source order: tasks share what their heading or a merged cell says. */
export function onceEach<T extends {readonly position: Position}>(said: readonly T[]): T[] {
  const byPlace = new Map<number, T>()
  for (const one of said) if (!byPlace.has(one.position.start.offset)) byPlace.set(one.position.start.offset, one)
  return [...byPlace.values()].sort((one, other) => one.position.start.offset - other.position.start.offset)
}

/** Every time limit that the notice prints for its tasks, those of the attached table included. */
export function deadlinesOf(tasks: readonly Limits[]): Deadline[] {
  return onceEach(tasks.flatMap(({deadlines, annex}) => [...deadlines, ...(annex?.deadlines ?? [])]))
}
