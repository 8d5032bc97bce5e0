import type {Element, ElementName, Part, PartName} from '../model/gwast.ts'
import type {Notice} from '../model/record.ts'
import type {Position} from '../model/deadline.ts'
import {simplify} from '../text/simplify.ts'
import {endsAsTitle, isFormTitle} from '../words/kind.ts'
import {TENS, toNumber, YEAR_DIGIT} from '../words/numeral.ts'
import {paragraphsOf, viewOf} from '../tree/leaf.ts'
import type {Source} from '../tree/source.ts'
import type {Header, Parsed} from '../tree/facts.ts'
import {metadataOf, type MetadataField, type MetadataItem} from './metadata.ts'
import {isoDate, lastOfMonth} from '../text/day.ts'
import {docNumberOf, fuller} from './doc-number.ts'
import {attachmentTitles, splitTop} from './header-lists.ts'
import {issuerLength, linesOf, organsOf} from './issuer.ts'
import {PASSED_ON, YEAR_OF_EVENT} from '../words/event.ts'

interface Found {
  element: Element
  part: PartName
  /** Normalised text */
  print: string
}

interface Issuer {
  value: string
  at: Found
  /** The last of several signatures */
  last?: Found | undefined
}

const ISSUES = new RegExp(`${PASSED_ON}.*(?:通知|》)$`, 'u')
const ISSUED_BOOK = new RegExp(`${PASSED_ON}了?《([^《》]+(?:〈[^〈〉]*〉[^《》]*)?)》(?:的通知)?$`, 'du')
const ISSUED_PLAIN = new RegExp(`${PASSED_ON}了?(.+)的通知$`, 'du')

/** The facts about the notice: who issued what, to whom, when. */
export function headerOf({children, source}: Parsed): Header {
  const found: Found[] = []
  for (const part of children) if (part.type === 'part') collect(part, source, found)
  const all = (name: ElementName) => found.filter(({element}) => element.name === name)
  const first = (name: ElementName) => all(name)[0]
  const positions: Notice['positions'] = {}
  const at = (field: keyof Notice['positions'], place: Found | undefined, last = place) => {
    const [from, to] = [place?.element.position, last?.element.position]
    if (from && to) positions[field] = {start: from.start, end: to.end} as Position
  }
  const titles = all('标题')
  const own = titles.find(({part}) => part === '版头')
  const issued = titles.find(({part}) => part === '印发件')
  const attached = all('附件标题').find(({print}) => endsAsTitle(simplify(print)))
  // a 通知 that numbers work of its own issues nothing, whatever is attached to it
  const prescribes = children.some((part) => part.type === 'part' && part.name === '主体' && part.children.some(({type}) => type === 'section'))
  const covering = own !== undefined && (ISSUES.test(simplify(own.print)) || (!prescribes && /的通知$/u.test(simplify(own.print))))
  const plan = issued ?? (covering ? undefined : own)
  const named = covering && !plan ? issuedName(own.print) : null
  const planTitle = plan?.print ?? named ?? attached?.print ?? own?.print ?? null
  const number = first('发文字号')
  const [dateElement] = all('成文日期')
  const printed = first('印发日期')
  const metadata = metadataOf(all('信息项'))
  const said = (field: MetadataField) => metadata.find((item) => item.field === field)
  // 「标题：X关于印发Y的通知」 of the site stands for the title that its page leaves out
  const site = own ? undefined : said('title')
  const title = own ?? (site ? undefined : issued)
  const letterhead = first('发文机关标志') ?? all('发文字号').find(({print}) => /令[（(]?第/u.test(print))
  const siteIssuer = site ? site.value.slice(0, issuerLength(simplify(site.value))) : ''
  const issuer: Issuer | undefined =
    issuerOf(all('发文机关署名'), letterhead, title, source) ?? (site && siteIssuer !== '' ? {value: siteIssuer, at: site.at} : undefined) ?? said('issuer')
  // 「（联系人：…）」 is nothing
  const note = all('附注').find(({print}) => !/^[（(]?联系(?:人|电话|方式)/u.test(simplify(print)))
  const recipients = first('主送机关')
  const copied = all('抄送机关')
  const attachments = all('附件说明')
  const names = attachments.flatMap(({element}) => attachmentTitles(element, source))
  at('title', title ?? site?.at)
  at('planTitle', plan ?? title ?? site?.at)
  at('docNumber', number ?? said('docNumber')?.at)
  at('issuedOn', dateElement ?? said('issuedOn')?.at)
  at('printedOn', printed)
  at('issuer', issuer?.at, issuer?.last)
  at('note', note)
  at('recipients', recipients)
  at('copiedTo', copied[0], copied.at(-1))
  at('attachments', attachments[0])
  const planned = title || issued ? planTitle : site ? (issuedName(site.value) ?? site.value) : null
  const notice: Notice = {
    title: title?.print ?? site?.value ?? null,
    planTitle: planned,
    docNumber: fuller(docNumberOf(number?.print, letterhead?.print), docNumberOf(said('docNumber')?.value)),
    issuer: issuer?.value ?? null,
    recipients: recipients ? splitTop(recipients.print.replace(/[：:]$/u, '')) : [],
    issuedOn: dateOf(dateElement?.print) ?? dateOf(said('issuedOn')?.value),
    printedOn: dateOf(printed?.print),
    planYear: planYearOf(planned, title?.print ?? site?.value ?? null, ...names),
    note: note?.print.replace(/^[（(]|[）)]$/gu, '') ?? null,
    copiedTo: copied.flatMap(({print}) => splitTop(print.replace(/^[^：:]{2,4}[：:]/u, ''))),
    attachments: names,
    positions
  }
  return {
    notice,
    contradictions: metadata
      .filter((item) => contradicts(item, notice))
      .map(({label, value, at: {element}}) => ({label, value, position: element.position as Position}))
  }
}

/** Whether a site says another thing than the notice that it shows; a day of publishing or a shorter title is no contradiction. */
function contradicts({field, label, value}: MetadataItem<Found>, {docNumber, issuedOn}: Notice): boolean {
  if (field === 'docNumber') {
    const other = docNumberOf(value)
    return docNumber !== null && other !== null && (['agencyCode', 'year', 'serial'] as const).some((key) => docNumber[key] !== other[key])
  }
  const day = field === 'issuedOn' && label.startsWith('成文') ? dateOf(value) : null
  return day !== null && issuedOn !== null && day !== issuedOn
}

function collect(part: Part, source: Source, into: Found[]): void {
  for (const child of part.children) {
    if (child.type === 'element')
      into.push({
        element: child,
        part: part.name,
        print: paragraphsOf(child)
          .map((node) => withColon(viewOf(node, source).print, node.label))
          .join('')
      })
  }
}

/** A site's label as it is printed elsewhere: 「文号」 + 「某政办〔2031〕5号」 */
function withColon(print: string, label: number | undefined): string {
  return label === undefined ? print : `${print.slice(0, label)}：${print.slice(label)}`
}

/** 「X关于印发《Y》的通知」 → Y */
function issuedName(title: string): string | null {
  const plain = simplify(title)
  const match = ISSUED_BOOK.exec(plain) ?? ISSUED_PLAIN.exec(plain)
  const [start, end] = match?.indices?.[1] ?? [0, 0]
  return match ? title.slice(start, end) : null
}

/** In full: from the signature, else the letterhead, else 「X关于…」. */
function issuerOf(signatures: readonly Found[], letterhead: Found | undefined, title: Found | undefined, source: Source): Issuer | null {
  const titled = title ? issuerInTitle(title, source) : null
  const [signed] = signatures
  const organs = ({element}: Found) => organsOf(linesOf([element], source), '')
  if (signed) {
    const lines = linesOf(
      signatures.map(({element}) => element),
      source
    )
    return {value: organsOf(lines, titled?.fold ?? ''), at: signed, last: signatures.at(-1)}
  }
  if (letterhead) return {value: organs(letterhead).replace(/(?:文件|令(?:[（(]?第.{1,6}号[）)]?)?)$/u, ''), at: letterhead}
  return titled
}

function issuerInTitle(at: Found, source: Source): (Issuer & {fold: string}) | null {
  const {fold, print, gaps} = linesOf([at.element], source)
  const length = issuerLength(fold)
  if (length === 0) return null
  const name = {fold: fold.slice(0, length), print: print.slice(0, length), gaps: gaps.filter((gap) => gap < length)}
  return {value: organsOf(name, ''), at, fold: name.fold}
}

const DAY = new RegExp(`([\\d${YEAR_DIGIT}]{4})年([\\d${TENS}]{1,3})月([\\d${TENS}]{1,3})日`, 'u')

/** 「2022年6月20日」「二○二二年六月二十日」 → ISO 8601; null for a day that no calendar has. */
function dateOf(print: string | undefined): string | null {
  const match = DAY.exec(print?.normalize('NFKC') ?? '')
  if (!match) return null
  const [year = 0, month = 0, day = 0] = match.slice(1).map((text) => toNumber(text) ?? 0)
  return year > 1900 && month >= 1 && month <= 12 && day >= 1 && day <= lastOfMonth(year, month) ? isoDate(year, month, day) : null
}

/** The one year the plan is for, by the first title that tells: 「2022年…工作要点」, not 「（2021—2023年）」. */
function planYearOf(...titles: readonly (string | null)[]): number | null {
  const isReply = titles.some((text) => /(?:复函|批复)$/u.test(text ?? ''))
  for (const text of titles) {
    // a 通报 looks back, a form or a list of names plans nothing
    const title = simplify(text ?? '')
    if (/通报$/u.test(title) || isFormTitle(title)) continue
    const bare = (text ?? '').normalize('NFKC').replace(/[〔([]\d{4}[〕)\]]\d+号|\(\d{4}年\d{1,2}月(?:\d{1,2}日)?\)/gu, '')
    // 「同意申办2030年第六届…的复函」: the year of the event
    const said = isReply ? bare.replace(YEAR_OF_EVENT, '') : bare
    const years = new Set([...said.matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d|年?版)/gu)].map((match) => Number(match[1])))
    if (/\d{4}年?[—–~-]+\d{2,4}/u.test(bare)) return null
    if (years.size === 1) return [...years][0] ?? null
    if (years.size > 1) return null
  }
  return null
}
