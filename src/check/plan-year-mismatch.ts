import type {FindingOf} from '../model/contract.ts'
import {deadlinesOf} from './shared/ledger.ts'
import type {RuleOf} from './rule.ts'

/** A plan for a year is signed in it, in the year before, or early in the next. */
const NEAR = 1
const YEAR = /(?<!\d)(?:19|20)\d{2}(?=年)/gu

interface Said {
  issued: {planYear: number; issuedOn: string}
  title: {year: string; planYear: number}
  deadline: {text: string; planYear: number}
}

export const planYearMismatch: RuleOf<Said> = {
  id: 'plan-year-mismatch',
  says: {zh: '标题的年度与成文日期、时限的年份相符。', en: 'The year of a plan agrees with 成文日期 and with the years of its deadlines.'},
  severity: 'warning',
  help: {
    zh: '年度工作要点、计划的标题年度，与成文日期相差一年以上，与通知标题的年度不同，或有时限写成更早的年份，多半是沿用上一年的文字没有改。没有写年份的时限按标题年度推定，年度错了日期也会错。请核对。',
    en: 'The year in the title of a plan is more than one off 成文日期, is not that of the covering notice, or is later than the year that a deadline prints: most likely words kept from last year. Deadlines without a year take the one of the title, so a wrong one makes wrong dates. See which is meant.'
  },
  messages: {
    issued: ({planYear, issuedOn}) => ({
      says: {
        zh: `标题年度 \`${planYear}\` 与成文日期 \`${issuedOn}\` 相差一年以上，应相符`,
        en: `Unexpected year \`${planYear}\` of the plan with 成文日期 \`${issuedOn}\`, expected years at most one apart`
      }
    }),
    title: ({year, planYear}) => ({
      says: {
        zh: `通知标题的年度 \`${year}\` 与所印发文件的年度 \`${planYear}\` 不同，应一致`,
        en: `Unexpected year \`${year}\` in the title of the notice, expected \`${planYear}\` as in the plan`
      }
    }),
    deadline: ({text, planYear}) => ({
      says: {
        zh: `时限 \`${text}\` 早于标题年度 \`${planYear}\`，应不早于该年度`,
        en: `Unexpected deadline \`${text}\` in a plan for \`${planYear}\`, expected a day not before that year`
      }
    })
  },
  find({notice: {planYear, issuedOn, title, planTitle, positions}, tasks}) {
    if (planYear === null) return []
    const findings: FindingOf<Said>[] = []
    const issuedYear = issuedOn === null ? null : Number(issuedOn.slice(0, 4))
    if (issuedYear !== null && Math.abs(issuedYear - planYear) > NEAR) {
      findings.push({messageId: 'issued', data: {planYear, issuedOn: issuedOn ?? ''}, place: positions.planTitle ?? null})
    }
    const covering = title === null || title === planTitle ? [] : [...new Set(title.match(YEAR) ?? [])]
    if (covering.length === 1 && Number(covering[0]) !== planYear) {
      findings.push({messageId: 'title', data: {year: covering[0] ?? '', planYear}, place: positions.title ?? null, expected: [`${planYear}年`]})
    }
    for (const {kind, text, date, position} of deadlinesOf(tasks)) {
      const printed = /\d{4}(?=年)/u.exec(text)?.[0]
      // What is earlier than 成文日期 is another rule's.
      if (kind !== 'date' || !date || printed === undefined || Number(date.slice(0, 4)) >= planYear || (issuedOn !== null && date < issuedOn)) continue
      findings.push({messageId: 'deadline', data: {text, planYear}, place: position, expected: [text.replace(printed, String(planYear))]})
    }
    return findings.sort((one, other) => (one.place?.start.offset ?? 0) - (other.place?.start.offset ?? 0))
  },
  examples: [
    {
      text: '2024年普法工作要点\n一、任务\n1.2023年10月底前编印读本。（责任单位：县司法局）\n2.2024年11月底前评选案例。（责任单位：县司法局）\n',
      finds: ['2023年10月底前']
    },
    {
      text: '某县人民政府办公室关于印发2023年普法工作要点的通知\n各乡镇：\n现将《2023年普法工作要点》印发给你们。\n某县人民政府办公室\n2024年2月6日\n2024年普法工作要点\n一、任务\n1.10月底前编印读本。（责任单位：县司法局）\n',
      finds: ['某县人民政府办公室关于印发2023年普法工作要点的通知']
    },
    {
      text: '某县人民政府办公室关于印发2024年普法工作要点的通知\n各乡镇：\n现将《2024年普法工作要点》印发给你们。\n某县人民政府办公室\n2023年12月26日\n2024年普法工作要点\n一、任务\n1.2024年10月底前编印读本。（责任单位：县司法局）\n',
      finds: []
    },
    {text: '普法工作三年行动计划（2023—2025年）\n一、任务\n1.2023年10月底前编印读本。（责任单位：县司法局）\n', finds: []}
  ]
}
