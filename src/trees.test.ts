import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {outlineOf} from './cli/view/outline.ts'
import {processor, readNotice} from './index.ts'

const folder = new URL('../fixtures/trees/', import.meta.url)
const files = readdirSync(folder)
const inputs = files.filter((name) => !name.endsWith('.tree'))
/** The input that a printed tree is of, without its ending. */
const stem = (name: string): string => name.replace(/\.[a-z]+$/u, '')
const treeOf = (name: string): URL => new URL(`${stem(name)}.tree`, folder)
const MOST_LINES = 16

/** What `zwgk-extract tree FILE` prints. */
async function printed(path: string): Promise<string> {
  const file = await readNotice({path, bytes: readFileSync(new URL(path, folder))})
  const {facts} = await processor.run(processor.parse(file), file)
  return outlineOf(facts)
}

describe('printed trees', () => {
  it.each(inputs)('%s', async (name) => {
    const tree = await printed(name)
    if (process.env.UPDATE) writeFileSync(treeOf(name), tree)
    expect(existsSync(treeOf(name)) ? readFileSync(treeOf(name), 'utf8') : `no ${stem(name)}.tree; UPDATE=1 writes it`).toBe(tree)
  })
  it('stand beside their inputs', () => {
    expect(files.filter((name) => name.endsWith('.tree')).map(stem)).toEqual(inputs.map(stem))
  })
  it('show one trait each: their inputs are short', () => {
    expect(inputs.filter((name) => readFileSync(new URL(name, folder), 'utf8').trimEnd().split('\n').length > MOST_LINES)).toEqual([])
  })
})
