import {describe, expect, it} from 'vitest'
import {checkNotice, extractNotice, readNotice, ReadError, renderRecords, rendererNames} from './index.ts'
import {seedBytes, seeds} from './seeds.fixture.ts'
import {sourcesIn} from './sources.fixture.ts'

const bytes = new TextEncoder().encode('一、公开\n（一）公开预算。（责任单位：市财政局）')

describe('the library', () => {
  it.each([[undefined], [null], ['a.txt'], [bytes], [{path: 'a.txt'}], [{bytes}], [{path: 'a.txt', bytes: 'text'}]])(
    'says what it wants where it is given %j',
    async (wrong) => {
      await expect(extractNotice(wrong as never)).rejects.toThrow(/^Expected \{path, bytes\}/u)
      await expect(readNotice(wrong as never)).rejects.toThrow(TypeError)
    }
  )
  it('says in a sentence why a file cannot be read, and what to do', async () => {
    const why = async (path: string, given: Uint8Array) => {
      try {
        await extractNotice({path, bytes: given})
        return ''
      } catch (error) {
        return error instanceof ReadError ? error.message : ''
      }
    }
    expect(await why('a.xlsx', bytes)).toMatch(/^[^{}]+ save it again[^{}]*$/u)
    expect(await why('a.xyz', bytes)).toMatch(/^files of this type \(\.xyz\) cannot be read; save it as one of .*\.docx/u)
    expect(await why('a.txt', new Uint8Array())).toBe('the file is empty; give a notice that has text')
  })
  it('has a sentence for everything that is refused', () => {
    const codes = new Set(
      [...sourcesIn('read'), ...sourcesIn('text')].flatMap((source) => [...source.matchAll(/new ReadError\('([\w-]+)'/gu)].map((match) => match[1] ?? ''))
    )
    expect(codes.size).toBeGreaterThan(15)
    for (const code of codes) expect(new ReadError(code).message, code).toMatch(/^[^{}]*\w [^;]+; (?:[^{}]|\{\w+\})+$/u)
  })
  it('says which formats there are where it is asked for another', async () => {
    await expect(renderRecords([], 'docx' as never)).rejects.toThrow(/^Expected a format of json, .*parquet, not docx$/u)
    await expect(renderRecords({} as never, 'json')).rejects.toThrow(/^Expected an array of records/u)
  })
  it('checks as the command does, in the order of the text', async () => {
    const text = '一、公开\n（一）公开预算，2023年9月31日前完成。\n（一）公开决算。（责任单位：市财政局）'
    const found = await checkNotice({path: 'a.txt', bytes: new TextEncoder().encode(text)}, {language: 'en'})
    expect(found.map(({ruleId}) => ruleId)).toEqual(['missing-title', 'impossible-date', 'numbering-repeat'])
    expect(found.every(({position}, at) => (position?.start.offset ?? -1) >= (found[at - 1]?.position?.start.offset ?? -1))).toBe(true)
    const off = await checkNotice({path: 'a.txt', bytes: new TextEncoder().encode(text)}, {severities: {'numbering-repeat': 'off', 'missing-title': 'error'}})
    expect(off.map(({ruleId, severity}) => [ruleId, severity]).at(0)).toEqual(['missing-title', 'error'])
    expect(off.map(({ruleId}) => ruleId)).not.toContain('numbering-repeat')
  })
  it('writes every output of the command', async () => {
    const record = await extractNotice({path: 'a.txt', bytes})
    for (const name of rendererNames) expect((await renderRecords([record], name)).length, name).toBeGreaterThan(20)
    expect(await renderRecords([record], 'csv', {header: 'en', bom: false})).toMatch(/^source,docNumber,/u)
  })
  it('takes none of its own outputs for a notice, however it was saved since', async () => {
    const [name = ''] = seeds
    const record = await extractNotice({path: name, bytes: seedBytes(name)})
    const asBytes = (data: string | Uint8Array) => (typeof data === 'string' ? new TextEncoder().encode(data) : data)
    const refused = async (path: string, data: string | Uint8Array) =>
      expect(extractNotice({path, bytes: asBytes(data)}), path).rejects.toMatchObject({code: 'own-output'})
    for (const header of ['zh', 'en'] as const) {
      for (const rows of ['task', 'unit', 'deadline'] as const) await refused(`${rows}.csv`, await renderRecords([record], 'csv', {rows, header}))
      await refused('ledger.md', await renderRecords([record], 'md', {header}))
      await refused('ledger.xlsx', await renderRecords([record], 'xlsx', {header}))
      await refused('review.html', await renderRecords([record], 'html', {header}))
    }
    const cells =
      String(await renderRecords([record], 'csv', {bom: false}))
        .split('\r\n')[0]
        ?.split(',') ?? []
    await refused('saved.html', `<html><body><table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr><tr><td>a.txt</td></tr></table></body></html>`)
    await refused('pasted.txt', cells.join('\t'))
  })
})
