import type {Input} from './inputs.ts'
import type {Io} from './io.ts'
import type {Pipeline} from './pipeline.ts'
import type {Place} from './place.ts'
import {readProblem, systemProblem, type Problem} from './problem.ts'

/** The operating system did not give the bytes; the cause is its word. */
class Refused extends Error {}

/** What is in a file, or comes from standard input. */
export async function bytesOf({path, isStdin}: Input, {io, place}: {readonly io: Io; readonly place: Place}): Promise<Uint8Array> {
  try {
    return isStdin ? await io.readStdin() : place.bytes(path)
  } catch (cause) {
    throw new Refused(path, {cause})
  }
}

/** Why a file did not become a record, whoever refused it. */
export const fileProblem = (path: string, error: unknown, {readableExtensions}: Pipeline): Problem =>
  error instanceof Refused ? systemProblem('unreadable', path, error.cause) : readProblem(path, error, readableExtensions)
