import type {Range} from '../model/contract.ts'
import {paragraphsOf, runs} from '../tree/leaf.ts'
import {View} from '../tree/view.ts'
import type {RuleOf} from './rule.ts'
import {LIST_END} from '../words/role.ts'

/** A shorter one is no name. */
const SHORTEST = 3

interface Said {
  twice: {name: string}
}

export const unitTwice: RuleOf<Said> = {
  id: 'unit-twice',
  says: {zh: '一份单位名单里，每个单位只出现一次。', en: 'A list of units names each unit once.'},
  severity: 'warning',
  help: {
    zh: '同一份名单里一个单位写了两遍，多半本想写另一个单位。台账只记一次。请核对是否漏了单位。',
    en: 'A list names one unit twice; most likely another was meant. The ledger holds it once. See whether a unit is missing.'
  },
  messages: {
    twice: ({name}) => ({
      says: {zh: `名单里 \`${name}\` 出现两次，应只写一次，或其中一处是另一单位`, en: `Unexpected second \`${name}\` in one list, expected each unit once`}
    })
  },
  find({tree: {source}, tasks}) {
    const cells = new Set(tasks.flatMap((item) => item.cells.filter(({role}) => role === 'units')))
    const clauses = new Set(tasks.flatMap((item) => item.clauses))
    const views = [
      ...[...clauses].map(({view}) => view),
      ...[...cells].map(
        (cell) =>
          new View(
            source,
            paragraphsOf(cell).flatMap((node) => runs(node, 'text'))
          )
      )
    ]
    return views.flatMap((view) =>
      repeatsIn(view.fold).map(({start, end}) => ({messageId: 'twice', data: {name: view.print.slice(start, end)}, place: view.position(start, end)}))
    )
  },
  examples: [
    {text: '一、任务\n1.清理占道广告。（责任单位：市城管局、市公安局、市城管局）\n', finds: ['市城管局']},
    {text: '一、任务\n1.筛查新生儿听力。（牵头单位：县卫健局；配合单位：县妇联、县残联，县妇联）\n', finds: ['县妇联']},
    {text: '一、任务\n1.清理占道广告。（牵头单位：市城管局；责任单位：市城管局、市公安局）\n', finds: []},
    {text: '一、任务\n1.清理占道广告。（市城管局牵头，市公安局、市公安局交警支队配合）\n', finds: []}
  ]
}

const BEHIND = new RegExp(`(?:等)?(?:按(?:照)?(?:各自)?职责(?:分工)?)?${LIST_END}.*$`, 'u')

/** The second of two equal names between two labels or verbs. Names in brackets belong to the name before them. */
function repeatsIn(fold: string): Range[] {
  const found: Range[] = []
  let said = new Set<string>()
  for (const match of fold.replace(/\([^()]*\)/gu, (inner, at: number) => (at === 0 ? inner : '_'.repeat(inner.length))).matchAll(/[^、,;:。()]+|[;:。()]/gu)) {
    const [piece] = match
    const list = piece.replace(/^(?:由|和|及)/u, '')
    const name = list.replace(BEHIND, '')
    const start = match.index + piece.indexOf(name)
    if (name.length >= SHORTEST && said.has(name)) found.push({start, end: start + name.length})
    said.add(name)
    if (/^[;:。()]$/u.test(piece) || name.length < list.length) said = new Set()
  }
  return found
}
