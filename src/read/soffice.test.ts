import {chmod, mkdtemp, readdir, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {ReadError} from '../model/contract.ts'
import {read} from './index.ts'
import {convertWithSoffice} from './soffice.ts'

/** Programs that behave as LibreOffice may: the last argument is the input, the one before it the output folder. */
const PROGRAMS = {
  good: 'for a; do before=$last; last=$a; out=$before; done; mkdir "$out"; cat "$last" > "$out/input.docx"; echo "$@" >> "$out/input.docx"',
  silent: 'exit 0',
  failing: 'exit 3',
  endless: 'sleep 60 & wait'
}

// made for a shell
describe.skipIf(process.platform === 'win32')('conversion by LibreOffice', () => {
  let folder = ''
  const run = (program: string, name = '通知 -x;.doc', timeout?: number) =>
    convertWithSoffice(new TextEncoder().encode('甲\n'), name, join(folder, program), 'docx', timeout).then(
      (bytes) => new TextDecoder().decode(bytes),
      (error: unknown) => (error instanceof ReadError ? [error.code, error.values] : error)
    )
  const leftovers = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('zwgk-soffice-'))

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'programs-'))
    for (const [name, script] of Object.entries(PROGRAMS)) {
      await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`)
      await chmod(join(folder, name), 0o755)
    }
  })
  afterAll(() => rm(folder, {recursive: true}))

  it('hands over the file under a plain name, with a profile of its own', async () => {
    const made = await run('good')
    expect(made).toMatch(/^甲\n-env:UserInstallation=file:\/\/\S+\/profile --headless --norestore --convert-to docx --outdir \S+\/out \S+\/input\.doc\n$/)
    expect(await run('good', '通知')).toMatch(/\/input\n$/)
  })

  it('says what went wrong', async () => {
    expect(await run('missing')).toEqual(['soffice', {detail: 'no such program'}])
    expect(
      await read({path: 'a.rtf', bytes: new TextEncoder().encode('{\\rtf1 甲}')}, {soffice: join(folder, 'missing')}).catch((error: unknown) => error)
    ).toMatchObject({code: 'soffice'})
    expect(await run('silent')).toEqual(['soffice', {detail: 'no output'}])
    expect(await run('failing')).toEqual(['soffice', {detail: 'exit code 3'}])
  })

  it('ends a program that does not end, and leaves nothing behind', async () => {
    const before = await leftovers()
    expect(await run('endless', 'a.doc', 0.3)).toEqual(['soffice', {detail: '0.3 s'}])
    expect((await leftovers()).filter((name) => !before.includes(name))).toEqual([])
  })
})
