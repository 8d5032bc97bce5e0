import type {Language} from './labels.ts'

interface Part {
  readonly count: number
  readonly measure: string
}

/** `P3M` → 3 of `M`; `PT5H` → 5 of `TH`, so that minutes and months stay apart. */
function parts(iso: string): Part | null {
  const match = /^P(T?)(\d+)([DHMWY])$/u.exec(iso)
  return match && {count: Number(match[2]), measure: `${match[1] ?? ''}${match[3] ?? ''}`}
}

const chinese: Readonly<Record<string, string>> = {D: '日', W: '周', M: '个月', Y: '年', TH: '小时', TM: '分钟'}
const english: Readonly<Record<string, string>> = {D: 'day', W: 'week', M: 'month', Y: 'year', TH: 'hour', TM: 'minute'}

const named: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: {P1D: '每日', P1W: '每周', P7D: '每周', P1M: '每月', P3M: '每季度', P6M: '每半年', P1Y: '每年'},
  en: {P1D: 'every day', P1W: 'every week', P7D: 'every week', P1M: 'every month', P3M: 'every quarter', P6M: 'every half-year', P1Y: 'every year'}
}

/** `P10D` → 10个工作日, 10 working days; what is no simple duration stays as it is. */
export function durationWords(iso: string, workdays: boolean, language: Language): string {
  const part = parts(iso)
  if (!part) return iso
  const {count, measure} = part
  if (language === 'zh') return `${count}${workdays ? '个工作日' : (chinese[measure] ?? '')}`
  return `${count} ${workdays ? 'working ' : ''}${english[measure] ?? ''}${count === 1 ? '' : 's'}`
}

/** `P3M` → 每季度, every quarter. */
export const periodWords = (iso: string, language: Language): string =>
  named[language][iso] ?? (language === 'zh' ? '每' : 'every ') + durationWords(iso, false, language)
