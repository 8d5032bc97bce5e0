import type {Rule} from '../model/contract.ts'
import type {Unit} from '../model/record.ts'
import type {TaskItem} from './shared/ledger.ts'

export const unitRoleConflict: Rule = {
  id: 'unit-role-conflict',
  says: {zh: '同一处分工里，一个单位不既牵头又配合。', en: 'No unit both leads and supports by one assignment.'},
  severity: 'warning',
  help: {
    zh: '同一处分工里，同一单位既写成牵头单位又写成配合单位，其中一处多半是另一个单位的笔误。请向发文机关核实。',
    en: 'One assignment prints the same unit as the one that leads and as one that supports; one of the two is most likely a slip for another unit. Ask the issuing office.'
  },
  find(_, {data: {ledger}}) {
    const seen = new Set<number>()
    return (ledger?.tasks ?? []).flatMap((item) => {
      const leads = new Set(item.units.filter(({role}) => role === 'lead').map((unit) => keyOf(item, unit)))
      return item.units.filter((unit) => unit.role === 'support' && !unit.collective && leads.has(keyOf(item, unit)) && !seen.has(unit.position.start.offset)).map(({name, position}) => {
        seen.add(position.start.offset)
        return {
          says: {zh: `\`${name}\` 既牵头又配合，应只任其一`, en: `Unexpected role support for \`${name}\`, which leads here, expected one role`},
          place: position
        }
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

/** The unit and where it is assigned: one clause, labelled lines below one another, the cells of one row. */
function keyOf({clauses}: TaskItem, {name, canonical, position}: Unit): string {
  const at = position.start.offset
  const clause = clauses.find(({start, end}) => at >= start && at < end)
  return `${clause ? (clause.alone ? 'lines' : clause.start) : 'row'} ${canonical ?? name}`
}
