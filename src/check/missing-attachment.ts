import type {FindingOf} from '../model/contract.ts'
import type {Position} from '../model/deadline.ts'
import type {Paragraph, Root} from '../model/gwast.ts'
import {foldKey} from '../text/fold.ts'
import {paragraphsOf, viewOf} from '../tree/leaf.ts'
import {TENS, toNumber} from '../words/numeral.ts'
import type {Source} from '../tree/source.ts'
import type {Facts} from '../tree/facts.ts'
import type {View} from '../tree/view.ts'
import type {RuleOf} from './rule.ts'

/** 「附件1」「附件2：X」「附表」 at the head of an attachment. */
const LABEL = new RegExp(`^附[件表录](?:(\\d{1,2})(?!\\d)|([${TENS}]{1,3})?(?![\\p{Script=Han}\\d]))`, 'u')
/** 「详见附件」「见附件2」 in the body. */
const MENTION = /(?:[详参可]?见|按照?|填写)(?:本[^，。,]{1,4})?附件\d{0,2}/u

/** What stands behind the list of attachments: titles and numbers of those that are there. */
interface Present {
  /** All text but the list, for lines that lost their breaks */
  readonly text: string
  readonly titles: ReadonlySet<string>
  readonly numbers: ReadonlySet<number>
}

function presentIn(tree: Root, source: Source, listed: ReadonlySet<Paragraph>): Present {
  const titles = new Set<string>()
  const numbers = new Set<number>()
  let text = ''
  for (const part of tree.children) {
    if (part.type !== 'part') continue
    for (const child of part.children) {
      const lines = child.type === 'element' || child.type === 'paragraph' ? paragraphsOf(child).filter((node) => !listed.has(node)) : []
      const keys = lines.map((node) => keyOf(viewOf(node, source).fold))
      text += keys.join('')
      for (const key of [...keys, keys.join('')]) titles.add(key.replace(LABEL, '').replace(/^:/u, ''))
      for (const key of keys) {
        const label = LABEL.exec(key)
        if (label && (part.name === '附件' || part.name === '版头')) numbers.add(toNumber(label[1] ?? label[2] ?? '1') ?? 1)
      }
    }
  }
  return {text, titles, numbers}
}

/** A title without 《》, its full stop and the ending of a file name. */
function keyOf(title: string): string {
  return foldKey(title)
    .replace(/[。;]$/u, '')
    .replace(/[《》]|\.(?:docx?|xlsx?|pdf|wps|zip|rar)$/giu, '')
}

/** The first 「见附件」 of a notice that has and lists none. */
function mentioned(tree: Root, source: Source): FindingOf<Said>[] {
  for (const node of paragraphsOf(tree)) {
    const view = viewOf(node, source)
    const found = MENTION.exec(view.fold)
    if (!found) continue
    const words = view.print.slice(found.index, found.index + found[0].length)
    return [{messageId: 'mentioned', data: {words}, place: view.position(found.index, found.index + found[0].length)}]
  }
  return []
}

/** A list of attachments: its lines, each the title of one. */
function listsIn(tree: Root, source: Source): Paragraph[][] {
  return tree.children
    .flatMap((part) => (part.type === 'part' ? part.children : []))
    .flatMap((child) => (child.type === 'element' && child.name === '附件说明' ? [paragraphsOf(child).filter((node) => viewOf(node, source).length > 0)] : []))
}

function find({tree}: Facts): FindingOf<Said>[] {
  const {source} = tree
  const lists = listsIn(tree, source)
  const count = lists.flat().length
  const attached = tree.children.some((part) => part.type === 'part' && part.name === '附件' && part.children.some(({type}) => type !== 'element'))
  if (count === 0) return attached ? [] : mentioned(tree, source)
  // The only attachment needs no title to be known.
  if (count === 1 && attached) return []
  const present = presentIn(tree, source, new Set(lists.flat()))
  const missing = lists.flatMap((list) =>
    list
      .flatMap((node) => titlesIn(viewOf(node, source)))
      .filter(({key}, at) => !present.numbers.has(at + 1) && !present.titles.has(key) && !isLabelled(key, present))
  )
  const [first, ...others] = missing
  if (!first) return []
  return [{messageId: 'listed', data: {title: first.title, note: {others: others.map(({title}) => title)}}, place: first.place}]
}

/** 「附件2公开工作流程」 in the midst of a line */
function isLabelled(key: string, {text}: Present): boolean {
  if (key === '') return false
  for (let at = text.indexOf(key); at !== -1; at = text.indexOf(key, at + 1)) if (/附件\d{0,2}:?$/u.test(text.slice(Math.max(0, at - 5), at))) return true
  return false
}

/** 「甲表2.乙表」 is two. */
function titlesIn(view: View): {title: string; key: string; place: Position}[] {
  const starts = [0, ...[...view.fold.matchAll(/(?<=[\p{Script=Han}》)])\d{1,2}[.、](?=[\p{Script=Han}《“])/gu)].map(({index}) => index)]
  return starts.map((start, at) => {
    const from = start === 0 ? 0 : start + view.fold.slice(start).search(/[^\d.、]/u)
    const title = titleOf(view.print.slice(from, starts[at + 1]))
    return {title, key: keyOf(view.fold.slice(from, from + title.length)), place: view.position(from, from + title.length)}
  })
}

const titleOf = (line: string): string => line.replace(/[。；;]$/u, '')

interface Said {
  mentioned: {words: string}
  listed: {title: string; note: {others: readonly string[]}}
}

export const missingAttachment: RuleOf<Said> = {
  id: 'missing-attachment',
  says: {zh: '附件说明或正文提到的附件在文中。', en: 'The attachments that a notice names are in its text.'},
  severity: 'info',
  help: {
    zh: '附件没有随文（网页上多半是下载链接）。任务分解表一类的附件里有任务、责任单位和时限，台账会缺这些内容：请把附件下载后一并处理。每份通知只报一次。',
    en: 'An attachment is not in the text; on web pages it is most often a link. A table of tasks that is attached holds tasks, units and time limits, which the ledger then lacks: fetch it and run it too. Said once a notice.'
  },
  messages: {
    mentioned: ({words}) => ({
      says: {zh: `正文说 \`${words}\`，文中没有附件，应随文附上`, en: `Unexpected \`${words}\` in a text without attachments, expected the attachment`}
    }),
    listed: ({title, note: {others}}) => ({
      says: {zh: `附件 \`${title}\` 不在文中，应随文附上`, en: `Unexpected notice without its attachment \`${title}\`, expected it in the text`},
      note: others.length === 0 ? undefined : {zh: `不在文中的还有：${others.join('、')}`, en: `Neither are: ${others.join(', ')}`}
    })
  },
  find,
  examples: [
    {
      text: '甲市财政局关于公开预算的通知\n各区财政局：\n请按任务分解表抓好落实。\n附件：2023年预算公开任务分解表\n甲市财政局\n2023年5月10日\n',
      finds: ['2023年预算公开任务分解表']
    },
    {
      text: '某县水利局关于做好防汛工作的通知\n各乡镇人民政府：\n一、排查隐患。\n附件：1.责任人名单\n2.物资储备表\n某县水利局\n2023年5月10日\n附件1\n责任人名单\n张某 李某\n',
      finds: ['物资储备表']
    },
    {text: '甲市财政局关于公开预算的通知\n各区财政局：\n一、公开预算。公开格式见附件2。\n甲市财政局\n2023年5月10日\n', finds: ['见附件2']},
    {
      text: '某县水利局关于做好防汛工作的通知\n各乡镇人民政府：\n一、排查隐患。责任人见附件。\n附件：责任人名单\n某县水利局\n2023年5月10日\n附件\n责任人名单\n张某 李某\n',
      finds: []
    },
    {
      text: '某县水利局关于做好防汛工作的通知\n各乡镇人民政府：\n现印发给你们，请认真落实。\n附件：某县防汛工作方案\n某县水利局\n2023年5月10日\n某县防汛工作方案\n一、排查隐患。\n',
      finds: []
    },
    {
      text: '某县水利局关于做好防汛工作的通知\n各乡镇人民政府：\n一、排查隐患。\n附件：1.责任人名单2.物资储备表\n某县水利局\n2023年5月10日\n为便于联系，附件1责任人名单张某李某附件2物资储备表麻袋百条\n',
      finds: []
    },
    {
      text: '某县水利局关于做好防汛工作的通知\n各乡镇人民政府：\n一、排查隐患。\n附件：1.责任人名单2.物资储备表\n某县水利局\n2023年5月10日\n为便于联系，附件1责任人名单张某李某\n',
      finds: ['物资储备表']
    },
    {text: '某县水利局关于做好防汛工作的通知\n各乡镇人民政府：\n一、排查隐患。\n', finds: []}
  ]
}
