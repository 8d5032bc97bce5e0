import type {VFile} from 'vfile'
import type {RulePage} from '../model/contract.ts'

export interface ReportOptions {
  readonly language: 'zh' | 'en'
  /** Whether it is shown on a terminal that has colours */
  readonly color: boolean
  /** Every rule that may have spoken */
  readonly rules: readonly (Omit<RulePage, 'messages'> & {readonly url: string})[]
  /** Absolute path of the folder that reports name files from */
  readonly root: string
  /** What is to be said of the run as a whole, already in the language */
  readonly notes: readonly string[]
  /** Version of the program */
  readonly version: string
}

/**
 * Writes what was found in files, for people or for another program.
 *
 * A file that could not be read has a message `unreadable` and no `data.reading`. The messages of each file stand in source order.
 * The report depends on its arguments alone.
 */
export interface Reporter {
  readonly name: string
  report(files: readonly VFile[], options: ReportOptions): string | Promise<string>
}
