import type {UnitRole} from '../../model/record.ts'
import {FIRST_LEADS, tailOf} from '../../words/role.ts'
import {CLASS_NOUN} from '../../words/unit-name.ts'

/** What a bracket behind a name says of its role, not of the unit: 「市城管局（牵头）」「市公安局（按职责分工负责）」 */
export interface RoleMark {
  /** The name without it */
  readonly name: string
  readonly role: UnitRole | null
  /** 「（排第一的为牵头单位）」 is a rule for the whole list */
  readonly firstLeads: boolean
}

const BRACKET = /\(([^()]{1,20})\)$/u
const NOUN = new RegExp(`(?:责任)?${CLASS_NOUN}$`, 'u')

/** @param text A name, folded. */
export function roleMark(text: string): RoleMark | null {
  const match = BRACKET.exec(text)
  if (!match || match.index < 2) return null
  const said = match[1] ?? ''
  const name = text.slice(0, match.index)
  if (FIRST_LEADS.test(said)) return {name, role: null, firstLeads: true}
  const tail = tailOf(said.replace(NOUN, ''))
  if (tail?.start === 0) return {name, role: tail.role, firstLeads: false}
  // 「（负责摊点）」 says what for
  return /^负责/u.test(said) ? {name, role: 'responsible', firstLeads: false} : null
}
