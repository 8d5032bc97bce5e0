import {extname} from 'node:path'
import {ReadError} from '../model/contract.ts'
import {isMessageKey, type MessageKey, type Say, type Values} from './messages.ts'

/** Something wrong, not yet said in any language. */
export interface Problem {
  readonly key: MessageKey
  readonly values?: Values
  /** Code of the operating system: EACCES … */
  readonly reason?: string
}

export const isSystemError = (error: unknown): error is NodeJS.ErrnoException & {code: string} =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'

/** What the operating system refused. Throws whatever else it is given. */
export function systemProblem(key: 'unreadable' | 'out-not-writable', path: string, error: unknown): Problem {
  if (!isSystemError(error)) throw error
  return {key, values: {path}, reason: error.code}
}

/** One code of the reader may need different words. */
function keyOf({code, values}: ReadError, path: string, extensions: readonly string[]): string {
  // Binary content surprises only under the name of a text
  if (code === 'binary' && !extensions.includes(extname(path).toLowerCase())) return 'unknown-type'
  if (code !== 'not-text-encoding') return code
  return values.encoding ? 'not-in-encoding' : values.looksLike ? 'damaged-encoding' : code
}

/** Why a file did not become a record. */
export function readProblem(path: string, error: unknown, extensions: readonly string[]): Problem {
  if (error instanceof ReadError) {
    const key = keyOf(error, path, extensions)
    const values = {extension: extname(path), extensions: extensions.join(' '), ...error.values, path}
    if (isMessageKey(key)) return {key, values}
  }
  // Our own mistake with one file must not cost the others
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return {key: 'internal', values: {path, reason}}
}

export const sentence = (say: Say, {key, values, reason}: Problem): string =>
  say(key, reason === undefined ? values : {...values, reason: isMessageKey(reason) ? say(reason) : reason})
