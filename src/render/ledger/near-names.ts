import type {NoticeRecord} from '../../model/record.ts'
import {foldKey} from '../../text/fold.ts'
import {partiesIn, type Expansions} from './parties.ts'

const MOST = 3
const LEAST_LIKENESS = 0.5

/** Share of characters that two names have in common (Dice): 1 for the same ones. */
function likeness(one: string, other: string): number {
  const [own, others] = [new Set(one), new Set(other)]
  return (2 * [...own].filter((character) => others.has(character)).length) / (own.size + others.size)
}

interface Search {
  /** Where it was typed */
  readonly option: string
  readonly typed: string
  fits(key: string): boolean
}

interface Near {
  readonly name: string
  readonly likeness: number
}

interface State extends Search {
  isFound: boolean
  near: Near[]
}

/** Watches notice after notice for the names that were typed, to say which of them nothing bears. */
export class NameWatch {
  readonly #states: readonly State[]
  readonly #expansions: Expansions

  constructor(searches: readonly Search[], expansions: Expansions) {
    this.#states = searches.map((search) => ({...search, isFound: false, near: []}))
    this.#expansions = expansions
  }

  see(record: NoticeRecord): void {
    const open = this.#states.filter(({isFound}) => !isFound)
    if (open.length === 0) return
    const parties = record.tasks.flatMap(partiesIn(record, this.#expansions))
    const names = new Set(parties.map(({name}) => name))
    for (const state of open) {
      state.isFound = parties.some(({keys}) => keys.some(state.fits))
      for (const name of names) {
        const near = {name, likeness: likeness(foldKey(state.typed).replaceAll('*', ''), foldKey(name))}
        if (near.likeness < LEAST_LIKENESS || state.near.some((known) => known.name === name)) continue
        state.near = [...state.near, near].sort((one, other) => other.likeness - one.likeness).slice(0, MOST)
      }
    }
  }

  /** Names that no unit bears, each with those most like it. */
  missed(): {readonly option: string; readonly typed: string; readonly near: readonly string[]}[] {
    return this.#states.filter(({isFound}) => !isFound).map(({option, typed, near}) => ({option, typed, near: near.map(({name}) => name)}))
  }
}
