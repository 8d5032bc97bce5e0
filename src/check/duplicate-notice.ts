import type {FindingOf, RunFinding, RunNotice, RunRuleOf} from '../model/contract.ts'

/** Notices by a key, in order; those without one left out. */
function groups(notices: readonly RunNotice[], keyOf: (notice: RunNotice) => string | null): Map<string, RunNotice> {
  const first = new Map<string, RunNotice>()
  for (const notice of notices) {
    const key = keyOf(notice)
    if (key !== null && !first.has(key)) first.set(key, notice)
  }
  return first
}

/** 「某政办〔2022〕19号」 however its brackets are printed. Orders begin anew with each government: 「第12号」 names none. */
function numberOf({
  record: {
    notice: {docNumber}
  }
}: RunNotice): string | null {
  return docNumber && docNumber.year !== null ? `${docNumber.agencyCode} ${docNumber.year} ${docNumber.serial}` : null
}

interface Said {
  copy: {other: string}
  number: {text: string; other: string}
}

export const duplicateNotice: RunRuleOf<Said> = {
  id: 'duplicate-notice',
  says: {zh: '同一份通知只处理一次。', en: 'No notice is run twice.'},
  severity: 'warning',
  help: {
    zh: '两份文件全文相同，或发文字号相同，台账里的任务会重复。请只保留一份；发文字号相同而内容不同的，请核对字号。',
    en: 'Two files have the same text, or the same 发文字号, and the ledger has their tasks twice. Keep one; where the numbers are the same and the texts differ, check the number.'
  },
  messages: {
    copy: ({other}) => ({says: {zh: `全文与 \`${other}\` 相同，应只保留一份`, en: `Unexpected copy of \`${other}\`, expected each notice once`}}),
    number: ({text, other}) => ({
      says: {zh: `发文字号 \`${text}\` 与 \`${other}\` 相同，应各不相同`, en: `Unexpected 发文字号 \`${text}\` of \`${other}\`, expected one of its own`},
      note: {zh: '两份的文字不同：可能是同一通知的两个版本，也可能字号有误', en: 'Their texts differ: two versions of one notice, or a slip in the number'}
    })
  },
  findAcross(notices) {
    const texts = groups(notices, ({textHash}) => textHash)
    const numbers = groups(notices, numberOf)
    return notices.flatMap((notice): RunFinding<FindingOf<Said>>[] => {
      const {path} = notice.record.source
      const twin = texts.get(notice.textHash)
      if (twin && twin !== notice) {
        const other = twin.record.source.path
        return [{path, place: null, messageId: 'copy', data: {other}}]
      }
      const number = numberOf(notice)
      const namesake = number === null ? undefined : numbers.get(number)
      if (!namesake || namesake === notice) return []
      const other = namesake.record.source.path
      const {docNumber, positions} = notice.record.notice
      return [{path, place: positions.docNumber ?? null, messageId: 'number', data: {text: docNumber?.text ?? '', other}}]
    })
  },
  examples: [
    {
      texts: ['甲市财政局关于公开预算的通知\n甲财发〔2023〕7号\n一、公开预算。\n', '甲市财政局关于公开预算的通知\n甲财发[2023]7号\n\n一、公开预算。\n'],
      finds: [1]
    },
    {
      texts: [
        '甲市财政局关于公开预算的通知\n甲财发〔2023〕7号\n各区财政局：\n一、公开预算。\n',
        '某县水利局关于防汛的通知\n某水发〔2023〕7号\n各乡镇：\n一、排查隐患。\n',
        '甲市财政局关于公开决算的通知\n甲财发〔2023〕7号\n各区财政局：\n一、公开决算。\n'
      ],
      finds: [2]
    },
    {texts: ['一、排查隐患。\n', '二、储备物资。\n', '一、排查隐患。\n', ' 一、排查隐患。'], finds: [2, 3]},
    {
      texts: [
        '甲市财政局关于公开预算的通知\n甲财发〔2023〕7号\n各区财政局：\n一、公开预算。\n',
        '甲市财政局关于公开决算的通知\n甲财发〔2024〕7号\n各区财政局：\n一、公开决算。\n'
      ],
      finds: []
    },
    {texts: ['甲市财政局关于公开预算的通知\n各区财政局：\n一、公开预算。\n', '甲市财政局关于公开决算的通知\n各区财政局：\n一、公开决算。\n'], finds: []}
  ]
}
