import type {Finding, FindingOf, Messages, PageOf, RuleExample, RulePage} from '../model/rule.ts'
import type {Facts} from '../tree/facts.ts'

interface Finds<F extends Finding> {
  /** What breaks the rule in one notice, in source order. Changes nothing. */
  find(facts: Facts): readonly F[]
  /** At least two that break it and two that keep it: they are its tests */
  readonly examples: readonly RuleExample[]
}

/** A rule about one notice. */
export type Rule = RulePage & Finds<Finding>
/** The same, with the data of each of its messages. */
export type RuleOf<M extends Messages<M>> = PageOf<M> & Finds<FindingOf<M>>
