import type {VFile} from 'vfile'
import type {Checking} from '../model/reading.ts'
import type {NoticeRecord} from '../model/record.ts'

/** What the command calls of the library; loaded only when there is something to read. */
export interface Pipeline {
  readonly readableExtensions: readonly string[]
  readNotice(file: {path: string; bytes: Uint8Array}, options?: {encoding?: string | undefined; soffice?: string | undefined}): Promise<VFile>
  extractNotice(file: VFile, options?: Checking & {calendar?: boolean | undefined}): Promise<NoticeRecord>
  addKeywords(records: NoticeRecord[], count: number): Promise<void>
}
