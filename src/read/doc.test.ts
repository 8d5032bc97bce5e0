import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {ReadError} from '../model/contract.ts'
import {wordFile, type Part} from './doc/doc.fixture.ts'
import {rowOf, spans} from './doc/table.ts'
import {read} from './index.ts'
import {expectSoundLayout, outline, squeeze} from './reading.fixture.ts'

const file = (...parts: (string | Part)[]) => wordFile(parts.map((part) => (typeof part === 'string' ? {text: part} : part)))
const lines = async (...parts: (string | Part)[]) => outline(await read({path: 'notice.doc', bytes: file(...parts)}))
const failure = async (path: string, bytes: Uint8Array) =>
  read({path, bytes}).then(
    () => 'read',
    (error: unknown) => (error instanceof ReadError ? [error.code, error.values] : error)
  )

describe('doc reader: text', () => {
  it('reads wide and narrow pieces in their order, a paragraph a line', async () => {
    expect(await lines('某县通知\r一、', {text: 'GDP\x96\rA\x0bB', narrow: true}, '甲\f乙\r')).toEqual(['某县通知', '一、GDP–', 'A', 'B甲', '乙'])
  })

  it('prints equations, which are fields without a result', async () => {
    expect(await lines('见\x13 EQ \\o\\ac(○,3) \x15条，过\x13 eq \\* jc2 \\o\\ad(\\s\\up 9(hé),河)\x15。\x13 XE 词\x15止。\r')).toEqual(['见③条，过河。止。'])
    expect(await lines('共\x13 = \x13 EQ \\f(1,2)\x15 \x140.5\x15成。\r')).toEqual(['共0.5成。'])
  })

  it('prints the result of a field, not its instruction, in fields inside fields too', async () => {
    expect(await lines('见\x13 HYPERLINK "http://x" \x14网\x13PAGE\x141\x15站\x15。\r')).toEqual(['见网1站。'])
    expect(await lines('甲\x13 REF 没有结尾\r乙\x15丙\r')).toEqual(['甲', '乙丙'])
    expect(await lines('\x13 TOC \x14目录\r第一章\x13 PAGEREF \x141\x15\r\x15正文\r')).toEqual(['目录', '第一章1', '正文'])
  })

  it('leaves out what stands for pictures and notes, and keeps hyphens that are seen', async () => {
    expect(await lines('甲\x01乙\x02丙\x08丁\x1f戊\x1e己\r')).toEqual(['甲乙丙丁戊-己'])
  })

  it('sets notes below the text, numbered, their sign left out of the sentence', async () => {
    const bytes = wordFile([{text: '2022\x02年\r\x02 见附表。\r\x02又见。\r'}], {notes: 13})
    expect(outline(await read({path: 'a.doc', bytes}))).toEqual(['2022年', '［脚注1］见附表。', '［脚注2］又见。'])
  })

  it('keeps the cells of a table whose rows have no end', async () => {
    expect(await lines('前\r甲\x07乙\r丙\x07后\r')).toEqual(['前', '甲', '乙', '丙', '后'])
  })

  it('has every printed character once, in blocks that do not overlap', async () => {
    const text = fc.string({unit: fc.constantFrom(...'甲乙一、。a1\r\x07\x0b\f'), maxLength: 60})
    await fc.assert(
      fc.asyncProperty(fc.array(text, {minLength: 1, maxLength: 4}), async (parts) => {
        const all = parts.join('').replaceAll('\x07', '').trim()
        fc.pre(all !== '')
        const vfile = await read({path: 'a.doc', bytes: file(...parts)})
        expect(squeeze(String(vfile))).toBe(squeeze(all))
        expectSoundLayout(vfile)
      })
    )
  })
})

describe('doc reader: tables', () => {
  const number = (value: number) => [value & 255, (value >> 8) & 255]
  /** Properties of a row: its edges, and flags of its cells as in the file */
  const row = (cells: readonly string[], edges: readonly number[], flags: readonly number[] = []) => {
    const bytes = [cells.length, ...edges.flatMap(number), ...cells.flatMap((_, at) => [...number(flags[at] ?? 0), ...Array<number>(18).fill(0)])]
    return rowOf(cells, [{code: 0xd608, value: new DataView(new Uint8Array(bytes).buffer)}])
  }
  const [ABOVE, OPENS, LEFT] = [1 << 5, 3 << 5, 1]

  it('finds columns by the edges of all rows', () => {
    expect(spans([row(['任务', '单位'], [0, 2000, 3000]), row(['甲', '乙', '丙'], [8, 990, 2010, 3000]), row(['一、民生'], [0, 3000])])).toEqual([
      [{text: '任务', colSpan: 2}, {text: '单位'}],
      [{text: '甲'}, {text: '乙'}, {text: '丙'}],
      [{text: '一、民生', colSpan: 3}]
    ])
  })

  it('has a cell merged over rows or columns once', () => {
    expect(
      spans([
        row(['甲', '乙', '丙'], [0, 1000, 2000, 3000], [OPENS, 0, LEFT]),
        row(['', '丁', '戊'], [0, 1000, 2000, 3000], [ABOVE]),
        row(['己', '庚', '辛'], [0, 1000, 2000, 3000])
      ])
    ).toEqual([
      [
        {text: '甲', rowSpan: 2},
        {text: '乙\n丙', colSpan: 2}
      ],
      [{text: '丁'}, {text: '戊'}],
      [{text: '己'}, {text: '庚'}, {text: '辛'}]
    ])
  })

  it('keeps the cells where the file says nothing of their geometry', () => {
    expect(spans([rowOf(['甲', '乙'], []), rowOf(['丙'], [])])).toEqual([[{text: '甲'}, {text: '乙'}], [{text: '丙'}]])
  })
})

describe('doc reader: files that are not what they seem', () => {
  it('is chosen by the bytes under any name', async () => {
    for (const path of ['a.txt', 'a.wps', 'a.docx', 'a']) expect((await read({path, bytes: file('通知\r')})).data.reading?.format).toBe('doc')
  })

  it('reads plain text and web pages called .doc', async () => {
    const gbk = new Uint8Array([0xb9, 0xab, 0xce, 0xc4])
    expect(String(await read({path: 'a.doc', bytes: gbk}))).toBe('公文')
    expect((await read({path: 'a.doc', bytes: new TextEncoder().encode('<html><p>公文')})).data.reading?.format).toBe('html')
  })

  it('says what is wrong with the ones it cannot read', async () => {
    const text = {text: '通知\r'}
    expect(await failure('a.doc', new Uint8Array())).toEqual(['empty', {}])
    expect(await failure('a.doc', file('\r\r'))).toEqual(['empty', {}])
    expect(await failure('a.doc', wordFile([text], {flags: 0x300}))).toEqual(['encrypted', {}])
    expect(await failure('a.doc', wordFile([text], {version: 0x68}))).toEqual(['old-format', {program: 'Word 95'}])
    expect(await failure('a.doc', wordFile([text], {flags: 0}))).toEqual(['damaged', {detail: 'Table'}])
    expect(await failure('a.txt', new TextEncoder().encode('{\\rtf1\\ansi}'))).toEqual(['rtf', {}])
  })

  it('is damaged wherever it was cut off', async () => {
    const whole = file('通知\r'.repeat(3000))
    for (let length = 64; length < whole.length - 512; length += 1997)
      expect(await failure('a.doc', whole.subarray(0, length))).toEqual(['damaged', expect.anything()])
  })

  it('throws nothing but ReadError, whatever bytes are wrong', async () => {
    const whole = file('某县\x13A\x14B\x15\r', {text: 'GDP\r', narrow: true})
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 513), fc.nat(255)), {maxLength: 12}), async (changes) => {
        const bytes = whole.slice()
        for (const [at, byte] of changes) bytes[at + 512] = byte
        expect(await failure('a.doc', bytes)).not.toBeInstanceOf(Error)
      }),
      {numRuns: 300}
    )
  })

  it('reads a notice of five megabytes', async () => {
    const paragraph = `${'各单位要高度重视，加强组织领导，'.repeat(20)}\r`
    const read5 = await read({path: 'a.doc', bytes: file(paragraph.repeat(8000))})
    expect(String(read5).split('\n')).toHaveLength(8001)
  })
})
