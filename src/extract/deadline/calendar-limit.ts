import type {DeadlineScene} from '../../model/contract.ts'
import {COUNT, toNumber} from '../../words/numeral.ts'
import {HOW, OPEN_UNTIL, RESULT_VERB, STRIVE, WORK_VERB} from '../../words/verb.ts'
import {leadOf} from './lead.ts'
import {dayOf, monthOf, yearOf} from '../../words/date.ts'
import {PAPER} from '../../words/kind.ts'
import {IN_FORCE, OF_DOCUMENT} from '../../words/event.ts'

/** What makes a bare month or day a schedule: a verb of work behind it. */
const WORK = new RegExp(`^(?:份|[,]|要|应|将|须|需|${HOW}|${STRIVE}|各|左右|全线|前|[由向][^,。;]{2,16}){0,2}${WORK_VERB}`, 'u')
/** 「截止日期为6月30日」「最迟6月底」「完成时间为10月」 */
const LAST_DAY = new RegExp(`(?:截止(?:日期|时间)?|最[迟晚]|不[迟晚]于|(?:完成|${OPEN_UNTIL})(?:时间|期限|日期))(?:[为是于]|:)?$`, 'u')
/** 「上半年总结于7月5日前报送」: the name of a paper */
const NAMES_PAPER = new RegExp(`^(?:工作)?${PAPER}(?:[于的]|情况|报告|材料)`, 'u')
/** Work behind a bare year, in a plan of several years: 「2025年，启动…」「2026年完成…」 */
const WORK_OF_YEAR = new RegExp(`^(?:,(?:${HOW}|${STRIVE}|计划)?${WORK_VERB}|${HOW}?${RESULT_VERB}(?![^,。;]{0,12}的))`, 'u')
/** Not a limit: history, names of documents, starting points. */
const AFTERMATH = new RegExp(`^(?:${OF_DOCUMENT}《|以来|以后|后|起|开始|至|到|[—~-]|、\\d|期间|版|份以来|已)`, 'u')
/** 「2023年3月印发的方案」「2023年3月1日起施行」 */
const DOCUMENT = new RegExp(`^(?:${OF_DOCUMENT}的|起?${IN_FORCE})`, 'u')

const STRIVEN = new RegExp(`${STRIVE}$`, 'u')
const INTENDED = new RegExp(`(?:^|[,。;:]|${STRIVE}|计划|拟)$`, 'u')

/**
 * Whether a date limits work, or only names a time.
 *
 * @param match Of the pattern `calendar-date`.
 * @param end Offset behind it.
 */
export function isLimit(match: RegExpExecArray, end: number, {text, place, issuedOn, planYear}: DeadlineScene): boolean {
  const {
    year,
    relative,
    month,
    day,
    part,
    upTo,
    quarter = upTo,
    quarterEnd,
    half,
    halfEnd,
    yearEnd,
    before,
    reach
  } = match.groups as Record<string, string | undefined>
  if (match[0] === '' || /[\d每近个]/u.test(text.charAt(match.index - 1)) || /[—~-]/u.test(text.charAt(match.index - 1))) return false
  const rest = text.slice(end, end + 12)
  const inCell = place !== 'text'
  if (before) return month !== undefined || quarter !== undefined || half !== undefined || yearEnd !== undefined || year !== undefined
  if (DOCUMENT.test(rest)) return false
  if (/^印发。?$/u.test(text.slice(end))) return false
  // 「年终总结」 is a name
  if (yearEnd?.endsWith('终') && !inCell && year === undefined) return false
  // With no day to tell history by, a printed year end must come before work: 「2008年底某公司首次提出」
  if (yearEnd && year !== undefined && !inCell && issuedOn === null && reach !== '到' && !/^,/u.test(rest) && !WORK.test(rest)) return false
  if (yearEnd)
    return yearEnd.endsWith('内')
      ? isWithinYear(match, text, rest, inCell)
      : inCell || year !== undefined || relative !== undefined || reach === '到' || WORK.test(rest)
  // What 「截至」 bounds and is no report (see `wasThen`) is a limit.
  if (month && (/^截[至止]/u.test(reach ?? '') || LAST_DAY.test(leadOf(text, match.index)) || /^截止|^止(?!住)/u.test(rest))) return true
  if (month && !day) return part !== undefined ? !AFTERMATH.test(rest) : inCell ? !/^(?:[起至—\-~]|以来)/u.test(rest) : WORK.test(rest)
  if (day)
    return (
      (!AFTERMATH.test(rest) || (inCell && /^、\d/u.test(rest))) &&
      (inCell || WORK.test(rest) || /[于在]$/u.test(leadOf(text, match.index))) &&
      isAhead(match, issuedOn)
    )
  if ((quarter || half) && !inCell && NAMES_PAPER.test(rest)) return false
  if (quarter || half)
    return quarterEnd !== undefined || halfEnd !== undefined || inCell || WORK.test(rest) || (year !== undefined && /^(?:,|[对由各将]|[前要])/u.test(rest))
  // A year alone: a goal 「到2025年」, or the whole cell
  if (relative) return WORK.test(rest) && /[,。;]|^$/u.test(text.charAt(match.index - 1))
  if (
    year !== undefined &&
    !inCell &&
    issuedOn !== null &&
    planYear === null &&
    Number(issuedOn.slice(0, 4)) <= (yearOf(year.slice(0, -1)) ?? 0) &&
    WORK_OF_YEAR.test(rest) &&
    INTENDED.test(leadOf(text, match.index))
  )
    return true
  return (
    year !== undefined &&
    !/^[\dA-Za-z]|^[度版级]|^以来|^前|^[—-]/u.test(rest) &&
    (reach === '到' || (inCell && /(?:^|[,;。:、])$/u.test(leadOf(text, match.index))))
  )
}

const COUNTED = new RegExp(`[${COUNT}\\d几当半]`, 'u')

/** 「年内完成」, not 「一年内」 「3年内」. */
function isWithinYear(match: RegExpExecArray, text: string, rest: string, inCell: boolean): boolean {
  const before = text.charAt(match.index - 1)
  return (
    !COUNTED.test(before) &&
    (inCell ||
      match.groups?.year !== undefined ||
      WORK.test(rest) ||
      STRIVEN.test(leadOf(text, match.index)) ||
      (/^[^无有未]/u.test(rest) && /[,。]|^$/u.test(before)))
  )
}

/** A day without 前 is a schedule only after 成文日期. */
function isAhead(match: RegExpExecArray, issuedOn: string | null): boolean {
  const {year, month, day} = match.groups as Record<string, string | undefined>
  if (!year || !issuedOn) return true
  const two = (value: number) => String(value).padStart(2, '0')
  return `${toNumber(year.slice(0, -1))}-${two(monthOf(month ?? ''))}-${two(dayOf(day ?? ''))}` > issuedOn
}
