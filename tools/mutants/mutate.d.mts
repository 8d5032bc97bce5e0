export interface Mutation {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly line: number
  readonly was: string
}
export function mutationsOf(name: string, code: string): Mutation[]
export function mutated(code: string, mutation: Mutation): string
