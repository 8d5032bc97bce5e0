import type {VFile} from 'vfile'
import type {Checking} from '../model/reading.ts'
import type {NoticeRecord} from '../model/record.ts'

export interface ReadOptions {
  readonly encoding?: string | undefined
  readonly soffice?: string | undefined
  /** LibreOffice is given so many seconds */
  readonly timeout?: number | undefined
}

interface File {
  path: string
  bytes: Uint8Array
}

/** What the command calls of the library; loaded only when there is something to read. */
export interface Pipeline {
  readonly readableExtensions: readonly string[]
  /** Name of the reader; throws ReadError where there is none. */
  formatOf(file: File): string
  readNotice(file: File, options?: ReadOptions): Promise<VFile>
  extractNotice(file: VFile, options?: Checking & {calendar?: boolean | undefined}): Promise<NoticeRecord>
  addKeywords(records: NoticeRecord[], count: number): Promise<void>
}
