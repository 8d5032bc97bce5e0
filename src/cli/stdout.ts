import {printableLines} from '../text/printable.ts'
import type {Io} from './io.ts'
import {UsageError} from './usage.ts'

/**
 * Hands an output to the next program as it is; a terminal gets nothing that would steer it.
 *
 * @throws UsageError `binary-to-terminal`
 */
export async function toStdout({stdout}: Io, data: string | Uint8Array): Promise<boolean> {
  if (stdout.isTTY !== true) return stdout.write(data)
  if (typeof data !== 'string') throw new UsageError({key: 'binary-to-terminal'})
  return stdout.write(printableLines(data))
}
