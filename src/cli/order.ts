import type {Renderer} from '../model/contract.ts'
import type {NoticeRecord} from '../model/record.ts'
import type {Filter} from '../render/ledger/filter.ts'
import type {Expansions} from '../render/ledger/parties.ts'
import type {ReadingText} from './gather.ts'
import type {Io} from './io.ts'
import type {Options} from './options.ts'

/** What was written into the output folder: a file, or a folder of so many. */
export interface Written {
  readonly name: string
  readonly count?: number
}

/** Takes the records, one after the other, and writes the outputs. */
export interface Delivery {
  /** @returns false: nobody wants more. */
  take(record: NoticeRecord, text: ReadingText): Promise<boolean>
  /** Writes what is not yet written. Neither is called again. */
  finish(): Promise<readonly Written[]>
  /** Leaves nothing temporary behind; to be called in the end, whatever happened. */
  discard(): void
}

export interface Order {
  readonly io: Io
  readonly options: Options
  readonly outputs: readonly Renderer[]
  readonly filter: Filter
  readonly expansions: Expansions
  /** Takes the line of progress off the terminal, before something is written there. */
  clear(): void
}
