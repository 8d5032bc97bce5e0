import type {CellText} from '../reading-text.ts'

export type Item =
  /** `depth` 1 = highest heading; null for running text */
  | {readonly type: 'text'; readonly text: string; readonly depth: number | null; readonly isTrivia: boolean}
  | {readonly type: 'table'; readonly rows: readonly (readonly CellText[])[]}
  /** Another file that is set in here, by its relationship */
  | {readonly type: 'chunk'; readonly id: string}
