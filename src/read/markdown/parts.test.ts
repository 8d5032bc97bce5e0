import fc from 'fast-check'
import {expect, it} from 'vitest'
import {outline, readText} from '../reading.fixture.ts'
import {partsOf} from './parts.ts'

/** None where there is no word */
const linesOf = (source: string) =>
  readText('a.md', source).then(outline, (error: unknown) => {
    expect(error).toMatchObject({code: 'empty'})
    return []
  })

it('parts of a document are read as they are within the whole', async () => {
  const piece = fc.constantFrom(
    ...['甲', '乙。', '　　丙', '\n', '\n\n', '\n \n', '\r\n\r\n', '**', '_', '- ', '3. ', '1) ', '# ', '> ', '***', '===', '`', '    ', '\t'],
    ...['[x]', '（一）', '<div>', '</div>', '<b>', '&amp;', '| 甲 | 乙 |\n|---|---|\n', '| 丙 | 丁 |', '- [ ] ', '\\', '[^1]']
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, {minLength: 1, maxLength: 30}), async (pieces) => {
      const source = `甲${pieces.join('')}`
      const parts = partsOf(source, 1)
      expect(parts.join('')).toBe(source)
      expect((await Promise.all(parts.map(linesOf))).flat()).toEqual(await linesOf(source))
    }),
    {numRuns: 500}
  )
})

it('a document is one part where something reaches over its blank lines', () => {
  const text = '甲\n\n乙\n\n丙'
  expect(partsOf(text, 1)).toEqual(['甲\n\n', '乙\n\n', '丙'])
  expect(partsOf(text)).toEqual([text])
  for (const reaching of ['```', '<!-- 注', '<script>', '[注]: 丁', '[^1]: 丁']) expect(partsOf(`${reaching}\n\n${text}`, 1).length).toBe(1)
})
