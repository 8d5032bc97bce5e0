/** Seconds for each file where nothing else is asked for */
export const DEFAULT_TIMEOUT = 60

/** What a file may take, reading and extracting together. */
export interface Limit {
  readonly seconds: number
  /** When they are over, as `Date.now()` tells */
  readonly end: number
}
