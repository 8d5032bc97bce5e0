import {expect, it, vi} from 'vitest'
import {extractNotice} from '../index.ts'

const seen = vi.hoisted(() => ({paragraphs: 0}))

vi.mock(import('../tree/leaf.ts'), async (original) => {
  const leaf = await original()
  return {
    ...leaf,
    paragraphsOf: (...given) => {
      const found = leaf.paragraphsOf(...given)
      seen.paragraphs += found.length
      return found
    },
    *eachParagraph(node) {
      for (const one of leaf.eachParagraph(node)) {
        seen.paragraphs++
        yield one
      }
      return undefined
    }
  }
})

/** How many paragraphs all walks together look at, in a notice of one chapter. */
async function paragraphsSeen(items: number, item: string) {
  const text = `某县信息公开工作要点\n一、深化信息公开\n${Array.from({length: items}, (_, at) => `${at + 1}.${item}\n`).join('')}`
  seen.paragraphs = 0
  const {tasks, sections} = await extractNotice({path: 'a.txt', bytes: new TextEncoder().encode(text)})
  expect([tasks.length, sections.length]).toEqual([items, 1])
  return seen.paragraphs
}

it.each([
  ['with units', '公开清单。（责任单位：县财政局）'],
  ['without', '按月公开清单。']
])('twice the tasks of a chapter, %s, are twice the paragraphs to look at', async (_, item) => {
  const [some, twice] = [await paragraphsSeen(100, item), await paragraphsSeen(200, item)]
  expect(some).toBeGreaterThan(100)
  expect(twice).toBeLessThan(some * 2.1)
})
