import type {Worker} from 'node:worker_threads'

/** What the command needs of the process around it; tests give their own. */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /**
   * Resolves when the data are handed over: false where the reader has gone away, which is no error.
   * Rejects with what the operating system says.
   */
  readonly stdout: {readonly isTTY?: boolean; write(data: string | Uint8Array): Promise<boolean>}
  readonly stderr: {readonly isTTY: boolean; readonly columns: number; write(text: string): void}
  /** Starts `budget/worker.ts`; absent: the library works in this thread, where nothing can end it. */
  readonly startWorker?: () => Worker
  readStdin(): Promise<Uint8Array>
  /** Runs synchronous work to its end even if the user interrupts it. */
  uninterrupted(work: () => void): void
  /** @returns Ends the promise to clean up if the user interrupts the run. */
  onInterrupt(cleanUp: () => void): () => void
}
