import {foldKey} from '../text/fold.ts'
import {annexNotice, FIRST, SECOND} from './shared/annex-example.ts'
import type {RuleOf} from './rule.ts'

/** 「市直部门」「各乡镇（街道）」: a class of units is printed in many ways. */
const CLASS = /各|有关|相关|部门|单位|乡镇|街道|镇街|成员|[省市县区]直|其他/u

interface Said {
  more: {name: string; row: number; note: {line: number}}
  fewer: {name: string; row: number; note: {line: number}}
}

export const annexUnits: RuleOf<Said> = {
  id: 'annex-units',
  says: {
    zh: '附表（任务分解表）分工的单位，与正文同一序号任务的责任单位一致。',
    en: 'The row of the attached table names the units that the text of the task names.'
  },
  severity: 'warning',
  help: {
    zh: '附表同一序号的分工，多了或少了正文点名的单位。只比较具体单位，不比较“市直部门”“各乡镇”之类。台账的责任单位按正文，附表分工单列。请核实该单位是否承担任务。',
    en: 'The row with the number of this task names a unit that the text does not, or leaves out one that the text names. Only single units are compared, no classes such as 市直部门. The units of the ledger are those of the text, the row stands beside them. See whether the unit has this task.'
  },
  messages: {
    more: ({name, row, note: {line}}) => ({
      says: {
        zh: `附表第 ${row} 项的 \`${name}\` 不在正文这项任务的责任单位中，应与正文一致`,
        en: `Unexpected unit \`${name}\` in row ${row} of the attached table, expected the units of the text`
      },
      note: {zh: `正文这项任务的责任单位在第 ${line} 行`, en: `the text names its units on line ${line}`}
    }),
    fewer: ({name, row, note: {line}}) => ({
      says: {
        zh: `正文的责任单位 \`${name}\` 不在附表第 ${row} 项的分工中，应与附表一致`,
        en: `Unexpected unit \`${name}\` that row ${row} of the attached table leaves out, expected it in both`
      },
      note: {zh: `附表这一项在第 ${line} 行`, en: `that row is on line ${line}`}
    })
  },
  find: ({tasks}) =>
    tasks
      .flatMap(({units, annex}) => {
        const assigned = (annex?.assignments ?? []).flatMap((one) =>
          one.units.filter((name) => !CLASS.test(name)).map((name) => ({name, position: one.position}))
        )
        const named = units.filter(({name, collective}) => !collective && !CLASS.test(name))
        if (!annex || units.length === 0 || annex.assignments.length === 0) return []
        const {row} = annex
        const inText = oneOf(named.flatMap((unit) => [unit.name, unit.canonical ?? unit.name]))
        const inRow = oneOf(assigned.map(({name}) => name))
        const more = assigned
          .filter(({name}) => !inText(name))
          .map(({name, position}) => ({
            messageId: 'more' as const,
            data: {name, row, note: {line: units[0]?.position.start.line ?? 0}},
            place: position,
            ...(named.length > 0 ? {expected: named.map((unit) => unit.name)} : {})
          }))
        const fewer = named
          .filter(({name, canonical}) => !inRow(name) && !inRow(canonical ?? name))
          .map(({name, position}) => ({messageId: 'fewer' as const, data: {name, row, note: {line: annex.position.start.line}}, place: position}))
        return [...fewer, ...more]
      })
      .sort((one, other) => one.place.start.offset - other.place.start.offset),
  examples: [
    {text: annexNotice(FIRST.replace('清理。 |', '清理。 县林业局：补植。 |')), finds: ['县林业局：补植。']},
    {text: annexNotice(FIRST, SECOND.replace('县交通局、县公安局。', '县交通局。')), finds: ['县公安局']},
    {text: annexNotice(), finds: []},
    {text: annexNotice(FIRST, SECOND.replace('县公安局。', '县公安局，各乡镇。')), finds: []}
  ]
}

/** A name may leave out so many characters of its beginning, */
const LEFT_OUT = 3
/** and keeps so many. */
const KEPT = 3

/** Whether a name is one of a list; 「市政务公开领导小组办公室」 and 「政务公开领导小组办公室」 are one. */
function oneOf(names: readonly string[]): (name: string) => boolean {
  const tailsOf = (name: string) =>
    Array.from({length: LEFT_OUT + 1}, (_, cut) => foldKey(name).slice(cut)).filter(({length}, cut) => cut === 0 || length >= KEPT)
  const whole = new Set(names.map(foldKey))
  const tails = new Set(names.flatMap(tailsOf))
  return (name) => tails.has(foldKey(name)) || tailsOf(name).some((tail) => whole.has(tail))
}
