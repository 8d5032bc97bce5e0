import type {Unit} from '../model/record.ts'
import type {TaskFacts} from '../tree/facts.ts'
import type {RuleOf} from './rule.ts'

interface Said {
  both: {name: string}
}

export const unitRoleConflict: RuleOf<Said> = {
  id: 'unit-role-conflict',
  says: {zh: '同一处分工里，一个单位不既牵头又配合。', en: 'No unit both leads and supports by one assignment.'},
  severity: 'warning',
  help: {
    zh: '同一处分工里，同一单位既写成牵头单位又写成配合单位，其中一处多半是另一个单位的笔误。请向发文机关核实。',
    en: 'One assignment prints the same unit as the one that leads and as one that supports; one of the two is most likely a slip for another unit. Ask the issuing office.'
  },
  messages: {
    both: ({name}) => ({says: {zh: `\`${name}\` 既牵头又配合，应只任其一`, en: `Unexpected role support for \`${name}\`, which leads here, expected one role`}})
  },
  find({tasks}) {
    const seen = new Set<number>()
    return tasks.flatMap((item) => {
      const keyOf = assignmentsOf(item)
      const leads = new Set(item.units.filter(({role}) => role === 'lead').map(keyOf))
      return item.units
        .filter((unit) => unit.role === 'support' && !unit.collective && leads.has(keyOf(unit)) && !seen.has(unit.position.start.offset))
        .map(({name, position}) => {
          seen.add(position.start.offset)
          return {messageId: 'both', data: {name}, place: position}
        })
    })
  },
  examples: [
    {text: '一、任务\n1.更新消防栓。（县住建局牵头，县财政局、县住建局配合）\n', finds: ['县住建局']},
    {text: '一、任务\n1.开办夜校。\n牵头单位：市教育局\n配合单位：市人社局、市教育局\n', finds: ['市教育局']},
    {text: '一、任务\n1.更新消防栓（县住建局牵头，县财政局配合）。编制改造预算（县财政局牵头，县住建局配合）。\n', finds: []},
    {text: '一、任务\n1.开办夜校。（牵头单位：市教育局；配合单位：市人社局、市教育考试院）\n', finds: []}
  ]
}

/** Names the unit and where it is assigned: one clause, labelled lines below one another, the cells of one row. */
function assignmentsOf({clauses, units}: TaskFacts): (unit: Unit) => string {
  const sorted = [...clauses].sort((one, other) => one.start - other.start)
  const places = new Map<Unit, string>()
  let at = 0
  for (const unit of [...units].sort((one, other) => one.position.start.offset - other.position.start.offset)) {
    const offset = unit.position.start.offset
    while (at < sorted.length && (sorted[at]?.end ?? 0) <= offset) at++
    const clause = sorted[at]
    places.set(unit, clause && clause.start <= offset ? (clause.alone ? 'lines' : `${clause.start}`) : 'row')
  }
  return (unit) => `${places.get(unit) ?? ''} ${unit.canonical ?? unit.name}`
}
