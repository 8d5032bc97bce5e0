import {viewOf} from '../tree/leaf.ts'
import type {Source} from '../tree/source.ts'
import type {TaskFacts} from '../tree/facts.ts'
import {headOf} from './shared/task-head.ts'
import type {RuleOf} from './rule.ts'
import {BRACKETED} from '../words/organ.ts'
import {ROLE_VERB} from '../words/role.ts'
import {SUBJECT} from '../words/unit-name.ts'

/** A chapter says who does what if so many of its tasks do, */
const ENOUGH = 3
/** and this share of them. */
const SHARE = 0.75
/** 「各部门要…」「移动公司、电信公司：…」「县督查室负责…」: the sentence itself says who. */
const WHO = new RegExp(`${SUBJECT}${BRACKETED}(?::|[^,。;:]{0,12}(?:${ROLE_VERB}|会同|[要应须对]|按照?))`, 'u')

interface Said {
  nobody: {task: string}
}

export const taskWithoutUnits: RuleOf<Said> = {
  id: 'task-without-units',
  says: {zh: '同一章的任务都写明责任单位时，每项任务都有责任单位。', en: 'Where the tasks of a chapter name their units, every one of them does.'},
  severity: 'warning',
  help: {
    zh: '同一章里绝大多数任务都写明了责任单位，这一项没有：或是漏写，或是写法没有读出来。台账里这一项没有人负责。请看原文责任单位写在哪里；原文确实没有的，向发文机关核实。',
    en: 'Nearly all tasks of the chapter name their units and this one does not: left out in print, or printed in a form that was not read. In the ledger nobody is responsible for it. See where the text names them; if nowhere, ask the issuing office.'
  },
  messages: {
    nobody: ({task}) => ({
      says: {
        zh: `任务 \`${task}\` 没有责任单位，同章其他任务都有，应写明责任单位`,
        en: `Unexpected task \`${task}\` without units, expected units as in the other tasks of its chapter`
      }
    })
  },
  find({tree: {source}, tasks}) {
    // Tasks are alike that stand equally deep in one chapter.
    const chapters = groupBy(
      tasks,
      ({path}) => path[0],
      ({path}) => path.length
    )
    const sections = groupBy(
      tasks,
      ({path}) => path.at(-1),
      ({path}) => path.length
    )
    return tasks.flatMap((item) => {
      // what the covering notice asks of all has no clause
      if (item.node === null && item.cells.length === 0) return []
      const depth = item.path.length
      const section = sections.get(item.path.at(-1))?.get(depth) ?? NOBODY
      const chapter = chapters.get(item.path[0])?.get(depth) ?? NOBODY
      // 「工作要求」 at the end of a chapter of tasks names nobody at all.
      if (isAssigned(item) || !areAssigned(chapter) || !(section.size === 1 || section.assigned > 0) || saysWho(item, source)) return []
      const head = headOf(item, source)
      return head ? [{messageId: 'nobody', data: {task: head.text}, place: head.place}] : []
    })
  },
  examples: [
    {
      text: '一、重点任务\n1.修订防汛预案。（责任单位：县应急局）\n2.检修沿河闸门。（责任单位：县水利局）\n3.储备救灾物资。\n4.公布避险路线。（责任单位：各乡镇）\n',
      finds: ['3.储备救灾物资']
    },
    {
      text: '二、工作安排\n（一）便民服务\n1.延长窗口服务时间。（区政务服务局负责）\n2.设立老年人专窗，配备引导员。\n（二）设施建设\n3.改造无障碍通道。（区住建局牵头，区残联配合）\n4.更新公交站牌。（区交通局负责）\n',
      finds: ['2.设立老年人专窗']
    },
    {
      text: '一、重点任务\n1.修订防汛预案。（责任单位：县应急局）\n2.检修沿河闸门。（责任单位：县水利局）\n3.储备救灾物资。（责任单位：县粮食局）\n二、工作要求\n4.加强组织领导，压实责任。\n5.严格督查考核。\n',
      finds: []
    },
    {text: '一、重点任务\n1.修订防汛预案。\n2.检修沿河闸门。\n3.储备救灾物资。（责任单位：县粮食局）\n', finds: []}
  ]
}

/** How many tasks are alike, and how many of them say who does them. */
interface Group {
  size: number
  assigned: number
}
const NOBODY: Group = {size: 0, assigned: 0}

function groupBy<A, B>(items: readonly TaskFacts[], first: (item: TaskFacts) => A, second: (item: TaskFacts) => B): Map<A, Map<B, Group>> {
  const groups = new Map<A, Map<B, Group>>()
  for (const item of items) {
    const outer = groups.get(first(item)) ?? new Map<B, Group>()
    groups.set(first(item), outer)
    const {size, assigned} = outer.get(second(item)) ?? NOBODY
    outer.set(second(item), {size: size + 1, assigned: assigned + (isAssigned(item) ? 1 : 0)})
  }
  return groups
}

const isAssigned = ({units, leaders}: TaskFacts): boolean => units.length + leaders.length > 0

function areAssigned({size, assigned}: Group): boolean {
  return assigned >= ENOUGH && assigned >= SHARE * size
}

function saysWho({paragraphs}: TaskFacts, source: Source): boolean {
  return paragraphs.some((node) => WHO.test(viewOf(node, source).fold))
}
