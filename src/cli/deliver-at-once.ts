import {extname, resolve} from 'node:path'
import {setImmediate} from 'node:timers/promises'
import type {Renderer, RenderOptions} from '../model/contract.ts'
import type {NoticeRecord} from '../model/record.ts'
import {anchorsOf} from '../render/ledger/anchor.ts'
import {sharesOf} from '../render/ledger/split.ts'
import type {Delivery, Order} from './order.ts'
import {distinctNames, safeName} from './file-names.ts'
import type {ReadingText} from './gather.ts'
import {SPLIT_FOLDERS, type Options} from './options.ts'
import {toStdout} from './stdout.ts'
import {textNames, TEXT_FOLDER} from './text-names.ts'
import type {Placing} from './moves.ts'
import {Draft, writing, type OutFile} from './write.ts'

/** Where the review page is written beside the other files, they link to its tasks. */
function linksTo(records: readonly NoticeRecord[], outputs: readonly Renderer[], options: Options): RenderOptions['linkTo'] {
  const page = outputs.find(({name}) => name === 'html')
  if (!page) return null
  const anchorOf = anchorsOf(records)
  return (record, task) => `${page.file(options)}#${anchorOf(record, task)}`
}

/** A table for each unit, in a folder below; each is made when its turn comes, as there may be very many. */
async function* splitBy(
  records: readonly NoticeRecord[],
  outputs: readonly Renderer[],
  {filter, expansions}: Order,
  options: RenderOptions
): AsyncGenerator<OutFile> {
  const shares = sharesOf(records, filter, expansions)
  const stems = shares.map(({unit}) => safeName(unit))
  const {linkTo} = options
  for (const output of outputs) {
    const names = distinctNames(stems, extname(output.file(options)))
    for (const [index, share] of shares.entries()) {
      const data = await output.render(share.records, {
        ...options,
        keeps: share.keeps,
        title: options.header === 'zh' ? `任务分办单（${share.unit}）` : `Tasks of ${share.unit}`,
        linkTo: linkTo && ((record, task) => `../${linkTo(record, task)}`)
      })
      yield {name: `${SPLIT_FOLDERS[options.header]}/${names[index] ?? index}`, data}
    }
  }
}

function textFiles(texts: readonly ReadingText[]): OutFile[] {
  const names = textNames(texts.map(({path}) => path))
  return texts.map(({text}, index) => ({name: `${TEXT_FOLDER}/${names[index] ?? index}`, data: text}))
}

/** Holds the records until all are there: most outputs are of all notices together. */
export function deliverAtOnce(order: Order): Delivery {
  const {io, options, outputs, filter} = order
  const records: NoticeRecord[] = []
  const texts = new Map<string, ReadingText>()
  const keepsText = outputs.some(({needsText}) => needsText)
  let draft: Draft | undefined
  let settle = (): void => {}
  /** Nothing is made in the output folder before there is something to write. */
  const begin = (): Draft => {
    const begun = new Draft(resolve(io.cwd, options.out))
    settle = io.onInterrupt(() => {
      begun.discard()
    })
    return begun
  }
  const added: Placing[] = []
  const add = ({name, data}: OutFile): Promise<void> =>
    writing(() => {
      draft ??= begin()
      added.push({name, draft: draft.add(data)})
    })
  const isSplit = ({splits}: Renderer): boolean => options.split !== null && splits === true
  return {
    async take(record, text) {
      records.push(record)
      if (keepsText || !text.isOwn) texts.set(text.path, text)
      return true
    },
    async finish() {
      const given: RenderOptions = {
        ...options,
        keeps: filter.keeps,
        textOf: ({source}) => texts.get(source.path)?.text ?? '',
        linkTo: linksTo(records, outputs, options)
      }
      const files: OutFile[] = []
      for (const output of outputs.filter((one) => !isSplit(one))) files.push({name: output.file(options), data: await output.render(records, given)})
      if (options.out === '-') {
        for (const {data} of files) await writing(() => toStdout(io, data))
        return []
      }
      for (const file of files) await add(file)
      let tables = 0
      for await (const table of splitBy(records, outputs.filter(isSplit), order, given)) {
        await add(table)
        tables++
        // or the user could not interrupt the run: nothing else in it waits
        await setImmediate()
      }
      const readingTexts = textFiles([...texts.values()].filter(({isOwn}) => !isOwn))
      for (const file of readingTexts) await add(file)
      await writing(() => {
        const whole = (draft ??= begin())
        io.uninterrupted(() => {
          whole.place(added)
        })
      })
      const folders = [
        {name: SPLIT_FOLDERS[options.header], count: tables},
        {name: TEXT_FOLDER, count: readingTexts.length}
      ]
      return [...files.map(({name}) => ({name})), ...folders.filter(({count}) => count > 0)]
    },
    discard() {
      draft?.discard()
      settle()
    }
  }
}
