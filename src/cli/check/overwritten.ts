import type {Place} from '../place.ts'
import type {Problem} from '../problem.ts'
import type {Report} from './options.ts'

/** Reports that would take the place of a file that this run reads, or of one another: by whichever of its paths the file is named. */
export function overwritten(reports: readonly Report[], read: readonly string[], place: Place): Problem[] {
  const taken = new Set(read.map((path) => place.real(path)))
  const written = new Set<string>()
  return reports.flatMap(({path}): Problem[] => {
    if (path === null) return []
    const real = place.real(path)
    if (taken.has(real)) return [{key: 'report-over-input', values: {path}}]
    if (written.has(real)) return [{key: 'one-place', values: {path}}]
    written.add(real)
    return []
  })
}
