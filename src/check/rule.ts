import type {Finding, RuleExample, RulePage} from '../model/rule.ts'
import type {Facts} from '../tree/facts.ts'

/** A rule about one notice. */
export interface Rule extends RulePage {
  /** What breaks the rule in one notice, in source order. Changes nothing. */
  find(facts: Facts): readonly Finding[]
  /** At least two that break it and two that keep it: they are its tests */
  readonly examples: readonly RuleExample[]
}
