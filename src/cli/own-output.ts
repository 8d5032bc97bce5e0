import {sep} from 'node:path'
import {isGlob} from './glob.ts'
import {DEFAULT_OUT, SPLIT_FOLDERS} from './options.ts'
import type {Place} from './place.ts'

/** What the extraction calls its files. */
const OWN = /^(?:notices\.(?:json|ndjson)|(?:task|unit|deadline)s\.(?:csv|parquet)|ledger\.(?:xlsx|md)|deadlines\.ics|review\.html)$/u

export const isOwnOutput = (name: string): boolean => OWN.test(name) || Object.values(SPLIT_FOLDERS).includes(name)

/**
 * The extraction's default output folder, where it lies there filled and no path leads into it: its tables are no notices.
 * A folder of that name with other files is the user's own.
 */
export function unaskedOutput(paths: readonly string[], place: Place): string | null {
  const out = place.real(DEFAULT_OUT)
  const asked = paths.map((path) => place.real(isGlob(path) ? path.replaceAll('\\', '/') : path))
  if (asked.some((path) => path === out || path.startsWith(out + sep))) return null
  try {
    return place.kind(DEFAULT_OUT) === 'folder' && place.entries(DEFAULT_OUT).some(({name}) => isOwnOutput(name)) ? DEFAULT_OUT : null
  } catch {
    // the search will say why
    return null
  }
}
