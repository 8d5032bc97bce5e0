import type {Unit} from '../model/record.ts'
import {foldKey} from '../text/fold.ts'
import {FUNCTION_NAME, standardFunction} from '../words/function.ts'
import {DEPARTMENT} from '../words/organ.ts'
import {onceEach} from './shared/ledger.ts'
import {isSwap, nearPairs, type Difference} from './shared/near.ts'
import type {RuleOf} from './rule.ts'
import {TENS} from '../words/numeral.ts'
import {MARKS} from '../words/division.ts'

/** 「市林业局」 and 「县林业局」, 「第一中学」 and 「第二中学」 are two units. */
const TELLS_APART = new RegExp(`[${MARKS}村国各${TENS}\\d第东南西北中上下前后左右大小新老高初总分副]`, 'u')
/** So often must the right name stand for one that no table knows. */
const OFTEN = 3
/** Of shorter names one character tells too much. */
const SHORTEST = 4
const LONG = 6

const NAMED = new RegExp(`^(?<prefix>[\\p{Script=Han}]{0,8}?)(?<does>${FUNCTION_NAME})(?<organ>${DEPARTMENT})$`, 'u')
const ENDS = new RegExp(`${DEPARTMENT}$`, 'u')

interface Said {
  near: {name: string; right: string; note: {count: number; line: number}}
}

export const unitNearMiss: RuleOf<Said> = {
  id: 'unit-near-miss',
  says: {zh: '同一单位的名称前后写法一致，没有错字、漏字、多字。', en: 'The name of a unit is spelt alike throughout the notice.'},
  severity: 'warning',
  help: {
    zh: '两个单位名称只差一个字（或两个字颠倒），其中一个多半是错字、漏字或多字。台账会把它们当成两个单位，按单位汇总时就会分开。请核对后统一。标准简称（市发改委即市发展改革委）和不同层级、不同序号的单位不提示。',
    en: 'Two names differ by one character, or by two swapped, and one of them is most likely a slip. The ledger takes them for two units, and a count by unit is split. See which is right. Standard short names and units of other levels or numbers are not reported.'
  },
  messages: {
    near: ({name, right, note: {count, line}}) => ({
      says: {zh: `单位名称 \`${name}\` 与 \`${right}\` 只差一字，应统一写法`, en: `Unexpected unit \`${name}\`, expected \`${right}\` as elsewhere`},
      note: {
        zh: `\`${right}\` 在本通知出现 ${count} 次，首见于第 ${line} 行`,
        en: `\`${right}\` stands here ${count === 1 ? 'once' : `${count} times`}, first on line ${line}`
      }
    })
  },
  find({tasks}) {
    const units = onceEach(tasks.flatMap((item) => item.units).filter(({collective}) => !collective))
    const byName = new Map<string, Unit[]>()
    for (const unit of units) {
      const key = foldKey(unit.name)
      const same = byName.get(key)
      if (same) same.push(unit)
      else byName.set(key, [unit])
    }
    const canonicalOf = (name: string) => byName.get(name)?.[0]?.canonical
    const findings = nearPairs(byName.keys()).flatMap(({one, other, difference}) => {
      if (canonicalOf(one) !== undefined && canonicalOf(one) === canonicalOf(other)) return []
      const wrong = slipOf(one, byName.get(one)?.length ?? 0, other, byName.get(other)?.length ?? 0, difference)
      if (wrong === null) return []
      const right = byName.get(wrong === one ? other : one) ?? []
      const [model] = right
      return model
        ? (byName.get(wrong) ?? []).map(({name, position}) => ({
            messageId: 'near' as const,
            data: {name, right: model.name, note: {count: right.length, line: model.position.start.line}},
            place: position,
            expected: [model.name]
          }))
        : []
    })
    return findings.sort((one, other) => one.place.start.offset - other.place.start.offset)
  },
  examples: [
    {text: '一、任务\n1.抽检食品。（市市场监管局负责）\n2.检定计价器。（市市场监督局负责）\n3.公示抽检结果。（市市场监管局负责）\n', finds: ['市市场监督局']},
    {
      text: '一、任务\n1.核定低保。（县民政局负责）\n2.改造农房。（县住房城乡建局负责）\n3.验收农房。（县住房城乡建设局负责）\n4.拨付补助。（县政财局、县住房和城乡建设局负责）\n5.监督资金。（县财政局负责）\n',
      finds: ['县住房城乡建局', '县政财局']
    },
    {
      text: '一、任务\n1.抽检食品。（市市场监管局负责）\n2.检定计价器。（市场监管局负责）\n3.公示结果。（市市场监督管理局负责）\n4.复检。（县市场监管局负责）\n',
      finds: []
    },
    {
      text: '一、任务\n1.建设球场。（市教育局、市体育局负责）\n2.拨付补助。（市财政局、市民政局负责）\n3.开放校园。（市第一中学、市第二中学负责）\n4.巡查河道。（市水利局、市水务局负责）\n5.值守。（市应急局、市应急办、市水保局负责）\n',
      finds: []
    }
  ]
}

/** Which of two near names is the slip; null where both may be right. */
function slipOf(one: string, count: number, other: string, otherCount: number, difference: Difference): string | null {
  if (Math.min(one.length, other.length) < SHORTEST || TELLS_APART.test(difference.one + difference.other)) return null
  const [known, otherKnown] = [NAMED.exec(one)?.groups, NAMED.exec(other)?.groups]
  const rare = count < otherCount ? one : count > otherCount ? other : null
  if (known && otherKnown) {
    // 「市卫健委」 and 「市卫健局」 cannot both be; 「市民政局」 and 「市财政局」 can.
    return known.prefix === otherKnown.prefix && standardFunction(known.does ?? '') === standardFunction(otherKnown.does ?? '') ? (rare ?? other) : null
  }
  if (known || otherKnown) {
    const [unknown, times, knownTimes] = known ? [other, otherCount, count] : [one, count, otherCount]
    // 「县水保局」 beside 「县水利局」: one character replaced in a short name makes another organ.
    const isLikely = Math.min(one.length, other.length) >= LONG || isSwap(difference)
    return isLikely && times <= knownTimes && ENDS.test(unknown) ? unknown : null
  }
  if (Math.min(one.length, other.length) < LONG || rare === null) return null
  return Math.min(count, otherCount) === 1 && Math.max(count, otherCount) >= OFTEN ? rare : null
}
