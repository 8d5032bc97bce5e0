import {spawn} from 'node:child_process'
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {extname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {ReadError} from '../model/contract.ts'

/** In seconds */
const TIMEOUT = 120

/**
 * Has LibreOffice convert a file, in a folder of its own that is gone afterwards.
 *
 * @param name    File name, for its extension
 * @param soffice The program, with its path where it is not on PATH
 * @param to      Extension to convert to, without its dot
 * @param timeout In seconds
 * @throws ReadError `soffice`, where the program is missing, takes too long or makes no file
 */
export async function convertWithSoffice(bytes: Uint8Array, name: string, soffice: string, to = 'docx', timeout = TIMEOUT): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'zwgk-soffice-'))
  try {
    // a plain name: the real one may have what a command line takes for something else
    const input = join(folder, `input${/^\.\w+$/.exec(extname(name))?.[0] ?? ''}`)
    const out = join(folder, 'out')
    await writeFile(input, bytes)
    // two runs on one profile: the second would hand its work to the first, and end
    const profile = pathToFileURL(join(folder, 'profile')).href
    await run(soffice, [`-env:UserInstallation=${profile}`, '--headless', '--norestore', '--convert-to', to, '--outdir', out, input], timeout)
    const [made] = await readdir(out).catch(() => [])
    if (made === undefined) throw new ReadError('soffice', {detail: 'no output'})
    return new Uint8Array(await readFile(join(out, made)))
  } finally {
    await rm(folder, {recursive: true, force: true, maxRetries: 3})
  }
}

function run(program: string, args: readonly string[], timeout: number): Promise<void> {
  return new Promise((resolve, reject) => {
    // `soffice` is a script: only its whole group ends with it
    const isGroup = process.platform !== 'win32'
    const child = spawn(program, args, {stdio: 'ignore', detached: isGroup, windowsHide: true})
    const timer = setTimeout(() => {
      if (isGroup && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      else child.kill('SIGKILL')
      reject(new ReadError('soffice', {detail: `${timeout} s`}))
    }, timeout * 1000)
    child.once('error', ({message}) => {
      clearTimeout(timer)
      reject(new ReadError('soffice', {detail: message.includes('ENOENT') ? 'no such program' : message}))
    })
    child.once('exit', (code) => {
      clearTimeout(timer)
      if (code === 0) resolve()
      else reject(new ReadError('soffice', {detail: `exit code ${String(code)}`}))
    })
  })
}
