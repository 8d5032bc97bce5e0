/** What the command needs of the process around it; tests give their own. */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Rejects with what the operating system says; a reader that has gone away is no error. */
  readonly stdout: {readonly isTTY?: boolean; write(data: string | Uint8Array): Promise<void>}
  readonly stderr: {readonly isTTY: boolean; readonly columns: number; write(text: string): void}
  readStdin(): Promise<Uint8Array>
  /** Runs synchronous work to its end even if the user interrupts it. */
  uninterrupted(work: () => void): void
}
