import {expect} from 'vitest'
import type {VFile} from 'vfile'
import type {LayoutBlock, Range} from '../model/contract.ts'
import {read} from './index.ts'

export function readText(path: string, text: string): Promise<VFile> {
  return read({path, bytes: new TextEncoder().encode(text)})
}

/** Blocks printed a line each: `# title`, `~ trivia`, `= cell ¦ cell`. */
export function outline(file: VFile): string[] {
  const text = String(file)
  const slice = ({start, end}: Range) => text.slice(start, end).replaceAll('\n', '⏎')
  return (file.data.reading?.blocks ?? []).flatMap((block) => {
    if (block.type === 'table') {
      return block.rows.map(
        (row) => `= ${row.map((cell) => `${slice(cell)}${cell.colSpan ? `<${cell.colSpan}` : ''}${cell.rowSpan ? `^${cell.rowSpan}` : ''}`).join(' ¦ ')}`
      )
    }
    return [block.type === 'heading' ? `${'#'.repeat(block.depth)} ${slice(block)}` : block.type === 'trivia' ? `~ ${slice(block)}` : slice(block)]
  })
}

function rangesOf(blocks: readonly LayoutBlock[]): Range[] {
  return blocks.flatMap((block) => (block.type === 'table' ? block.rows.flat() : [block]))
}

/** The law of every layout: ranges lie in the text, in order, without overlap, and leave out nothing but cell borders. */
export function expectSoundLayout(file: VFile, border = ''): void {
  const text = String(file)
  let at = 0
  let between = ''
  for (const {start, end} of rangesOf(file.data.reading?.blocks ?? [])) {
    expect(start).toBeGreaterThanOrEqual(at)
    expect(end).toBeGreaterThanOrEqual(start)
    between += text.slice(at, start)
    at = end
  }
  expect(at).toBeLessThanOrEqual(text.length)
  expect((between + text.slice(at)).replaceAll(border, '').trim()).toBe('')
}

export function squeeze(text: string): string {
  return text.replace(/\s+/g, '')
}
