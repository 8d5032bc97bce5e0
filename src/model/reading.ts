import type {Data, LayoutBlock, Severity} from './contract.ts'

/** What is known of a file once it is read; `file.data.reading`. */
export interface FileReading {
  /** Name of the reader */
  readonly format: string
  /** Whether positions point into the file's own text or into a reading text made from it */
  readonly ownText: boolean
  /** Character encoding, by its WHATWG name; null for formats that fix their own */
  readonly encoding: string | null
  /** SHA-256 of the bytes, hexadecimal */
  readonly sha256: string
  readonly blocks?: readonly LayoutBlock[]
  /** Rule ids of what the reader could not recover */
  readonly warnings?: readonly string[]
}

/** How a notice is checked. */
export interface Checking {
  /** Language of the messages; absent: zh */
  readonly language?: 'zh' | 'en'
  /** Severity of rules, by id, where it is not the rule's own; `off`: the rule is not asked */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
}

declare module 'vfile' {
  interface DataMap {
    reading: FileReading
  }
}

declare module 'vfile-message' {
  interface VFileMessage {
    /** Which message of its rule it is, and what its sentence is filled with */
    messageId?: string | undefined
    data?: Data | undefined
  }
}
