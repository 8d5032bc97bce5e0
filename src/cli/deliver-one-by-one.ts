import {resolve} from 'node:path'
import {setImmediate} from 'node:timers/promises'
import type {NoticeRecord} from '../model/record.ts'
import type {Delivery, Order} from './order.ts'
import {textNames, TEXT_FOLDER} from './text-names.ts'
import {Draft, writing} from './write.ts'

/** Writes each record when it comes, so that memory does not grow with the notices. */
export const deliverOneByOne = ({io, options, clear}: Order, lineOf: (record: NoticeRecord) => string, name: string): Delivery => {
  if (options.out === '-') {
    return {
      take: async record => {
        clear()
        return writing(() => io.stdout.write(lineOf(record)))
      },
      finish: async () => [],
      discard() {}
    }
  }
  let draft: Draft | undefined
  let lines = ''
  let settle = (): void => {}
  const texts: {readonly path: string; readonly file: string}[] = []
  const discard = (): void => {
    draft?.discard()
    settle()
  }
  /** Nothing is made in the output folder before there is something to write. */
  const begin = (): Draft => {
    const begun = new Draft(resolve(io.cwd, options.out))
    settle = io.onInterrupt(() => { begun.discard() })
    lines = begun.add('')
    return begun
  }
  return {
    take: async (record, {path, text, isOwn}) => {
      await writing(() => {
        draft ??= begin()
        draft.append(lines, lineOf(record))
        if (!isOwn) texts.push({path, file: draft.add(text)})
      })
      // or the user could not interrupt the run: nothing else in it waits
      await setImmediate()
      return true
    },
    finish: async () => writing(() => {
      const names = textNames(texts.map(({path}) => path))
      io.uninterrupted(() => {
        draft?.place([{file: lines, name}, ...texts.map(({file}, index) => ({file, name: `${TEXT_FOLDER}/${names[index] ?? index}`}))])
      })
      return [{name}, ...texts.length > 0 ? [{name: TEXT_FOLDER, count: texts.length}] : []]
    }),
    discard
  }
}
