import {VFile} from 'vfile'
import type {Data, Severity} from '../model/contract.ts'
import {Source} from '../tree/source.ts'
import type {ReportOptions} from './reporter.ts'

/** Everything that one of the formats takes for its own. */
export const HOSTILE = '100% `a|b` <script>alert("1")</script> ]]> &amp; [x](y) ::error:: a,b:c\r\n\u0000\u001B[31m第二行'

/** A name that the shell, a URI and a pattern read otherwise. */
export const AWKWARD = '通知/某政办 〔2022〕19号[1].txt'

export interface Said {
  readonly reason: string
  readonly severity?: Severity
  readonly ruleId?: string
  /** Offsets */
  readonly at?: readonly [start: number, end: number]
  readonly note?: string
  readonly data?: Data
}

/** A file with its messages; `format` null: it could not be read. */
export function fileOf(path: string, text: string, said: readonly Said[], format: 'text' | 'docx' | null = 'text'): VFile {
  const file = new VFile({path, value: text})
  if (format !== null) file.data.reading = {format, ownText: format === 'text', encoding: null, sha256: ''}
  const source = new Source(text)
  for (const {reason, severity = 'error', ruleId = 'residue', at, note, data} of said) {
    const message = file.message(reason, {ruleId, source: 'zwgk', place: at && source.position(...at)})
    message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
    message.note = note
    message.data = data
    message.url = `https://example.org/#${ruleId}`
  }
  return file
}

export const told: ReportOptions = {
  language: 'zh',
  color: false,
  rules: ['unreadable', 'residue', 'numbering'].map((id) => ({
    id,
    says: {zh: `要求 ${id}`, en: `demands ${id}`},
    help: {zh: '说明', en: 'help'},
    severity: 'warning',
    url: `https://example.org/#${id}`
  })),
  root: '/root',
  notes: [],
  version: '1.2.3'
}

const TEXT = '甲市通知\n一、公开\n三、公开\n'

/** A file of lines, one without, one that could not be read, one without findings. */
export const mixed = (): VFile[] => [
  fileOf(AWKWARD, TEXT, [
    {reason: HOSTILE, at: [0, 4], note: HOSTILE},
    {reason: '跳号', ruleId: 'numbering', severity: 'warning', at: [5, 12]}
  ]),
  fileOf('b.docx', TEXT, [{reason: '跳号', ruleId: 'numbering', severity: 'info', at: [10, 12]}], 'docx'),
  fileOf('c.pdf', '', [{reason: '有密码', ruleId: 'unreadable'}], null),
  fileOf('d.txt', TEXT, [])
]
