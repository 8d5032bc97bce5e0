import {resolve} from 'node:path'
import {setImmediate} from 'node:timers/promises'
import type {Flow} from '../model/contract.ts'
import type {Delivery, Order} from './order.ts'
import {toStdout} from './stdout.ts'
import {textNames, TEXT_FOLDER} from './text-names.ts'
import {Draft, writing} from './write.ts'

interface Output {
  readonly name: string
  readonly flow: Flow
}

/** To standard output: one output alone. */
function straight({io, clear}: Order, {flow}: Output): Delivery {
  let isFirst = true
  return {
    async take(record) {
      clear()
      const text = (isFirst ? flow.open : flow.between) + flow.each(record)
      isFirst = false
      return writing(() => toStdout(io, text))
    },
    async finish() {
      if (flow.close !== '') await writing(() => toStdout(io, flow.close))
      return []
    },
    discard() {}
  }
}

/** Writes each record when it comes, so that memory does not grow with the notices. */
export function deliverOneByOne(order: Order, outputs: readonly Output[]): Delivery {
  const {io, options} = order
  const [only] = outputs
  if (options.out === '-' && only) return straight(order, only)
  let draft: Draft | undefined
  let settle = (): void => {}
  let files: string[] = []
  let isFirst = true
  const texts: {readonly path: string; readonly draft: string}[] = []
  /** Nothing is made in the output folder before there is something to write. */
  const begin = (): Draft => {
    const begun = new Draft(resolve(io.cwd, options.out))
    settle = io.onInterrupt(() => {
      begun.discard()
    })
    files = outputs.map(({flow}) => begun.add(flow.open))
    return begun
  }
  return {
    take: async (record, {path, text, isOwn}) => {
      await writing(() => {
        const open = (draft ??= begin())
        outputs.forEach(({flow}, at) => {
          open.append(files[at] ?? '', (isFirst ? '' : flow.between) + flow.each(record))
        })
        isFirst = false
        if (!isOwn) texts.push({path, draft: open.add(text)})
      })
      // or the user could not interrupt the run: nothing else in it waits
      await setImmediate()
      return true
    },
    finish: async () =>
      writing(() => {
        const names = textNames(texts.map(({path}) => path))
        outputs.forEach(({flow}, at) => {
          draft?.append(files[at] ?? '', flow.close)
        })
        io.uninterrupted(() => {
          draft?.place([
            ...outputs.map(({name}, at) => ({draft: files[at] ?? '', name})),
            ...texts.map(({draft: text}, index) => ({draft: text, name: `${TEXT_FOLDER}/${names[index] ?? index}`}))
          ])
        })
        return [...outputs.map(({name}) => ({name})), ...(texts.length > 0 ? [{name: TEXT_FOLDER, count: texts.length}] : [])]
      }),
    discard() {
      draft?.discard()
      settle()
    }
  }
}
