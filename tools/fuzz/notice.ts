/** Notices by the field's own grammar: head, chapters, tasks, tables, signature, annexes, litter. Each format prints the same pieces in its own way. */
import type {Random} from './random.ts'
import {clause, day, event, heading, month, person, place, sentence, time, unit, units, year} from './words.ts'

export type Piece =
  {readonly kind: 'line'; readonly text: string; readonly level?: number} | {readonly kind: 'table'; readonly rows: readonly (readonly string[])[]}

const DIGITS = '〇一二三四五六七八九'
/** 1 … 99 */
function chinese(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  return `${tens > 1 ? DIGITS.charAt(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 || tens === 0 ? DIGITS.charAt(ones) : ''}`
}

/** 结构层次序数 of each kind */
const MARKERS: readonly ((value: number) => string)[] = [
  (value) => `${chinese(value)}、`,
  (value) => `（${chinese(value)}）`,
  (value) => `${value}.`,
  (value) => `（${value}）`,
  (value) => `第${chinese(value)}条　`,
  (value) => `第${chinese(value)}章 `,
  (value) => `${value}、`,
  (value) => `${value}．`,
  (value) => `(${chinese(value)})`,
  (value) => String.fromCodePoint(0x2460 + (value % 20)),
  (value) => `${value}）`,
  (value) => `${value} `,
  (value) => `1.${value} `,
  (value) => `${chinese(value)}是`,
  (value) => `${chinese(value)}.`,
  (value) => `第${value}条`,
  (value) => `任务${chinese(value)}：`,
  (value) => `0${value}.`,
  (value) => String.fromCodePoint(0x2488 + (value % 20)),
  (value) => String.fromCodePoint(0x3220 + (value % 10))
]

const line = (text: string, level?: number): Piece => (level === undefined ? {kind: 'line', text} : {kind: 'line', text, level})
const title = (random: Random): string =>
  `${random.pick(['', '关于印发', '关于做好'])}${place(random)}${year(random)}年政务公开${random.pick(['工作要点', '重点任务分工方案', '责任清单', '三年行动计划', '办法'])}${random.pick(['', '的通知', '的意见'])}`

function head(random: Random): Piece[] {
  const lines = [
    `${place(random)}人民政府办公室文件`,
    `${random.pick(['某政办', '某府发', '某办函'])}${random.pick(['〔2022〕', '[2022]', '（２０２３）', '〔22〕'])}${random.between(0, 120)}号`,
    title(random),
    '签发人：' + person(random),
    `${units(random)}：`,
    '现印发给你们，请认真贯彻落实。',
    `${place(random)}人民政府办公室`,
    `${year(random)}年${month(random)}月${day(random)}日`,
    '（此件公开发布）',
    title(random),
    '目　录',
    `（${year(random)}年—2027年）`
  ]
  return lines.filter(() => random.chance(0.6)).map((text) => line(text))
}

const LITTER = [
  '— 1 —',
  '-2-',
  '第3页 共5页',
  '字体：【大 中 小】',
  '打印本页',
  '首页 > 政务公开 > 正文',
  '扫一扫在手机打开当前页',
  '来源：某网',
  '发布日期：2022-06-01',
  '索 引 号：000-01/2022',
  '附件下载：',
  '***',
  '---',
  '\f',
  '专栏1　主要指标',
  '注：数据截至上年底。',
  '有下列情形之一的：',
  '联系人：某某，电话：0000-0000000'
]

function tail(random: Random): Piece[] {
  const lines = [
    `附件：1.${title(random)}`,
    '2.责任分工表',
    `${place(random)}人民政府`,
    `${year(random)}年${month(random)}月${day(random)}日`,
    `抄送：${units(random)}。`,
    `${place(random)}人民政府办公室　　　${year(random)}年${month(random)}月${day(random)}日印发`,
    '附件1',
    title(random)
  ]
  return lines.filter(() => random.chance(0.4)).map((text) => line(text))
}

const COLUMNS: readonly (readonly [header: readonly string[], cell: (random: Random, row: number) => string])[] = [
  [['序号', '编号', '序 号'], (random, row) => random.pick([String(row), chinese(row), `${row}.`, ''])],
  [
    ['工作任务', '重点任务', '任务内容', '主要举措'],
    (random) => random.some(1, 2, (at) => (at > 0 ? `（${at}）` : '') + sentence(random)).join(random.pick(['', '\n']))
  ],
  [['责任单位', '牵头单位', '配合单位', '责任部门'], (random) => random.pick([units(random), `${unit(random)}牵头，${units(random)}配合`, ''])],
  [['完成时限', '时间要求', '完成时间'], (random) => random.pick([time(random), time(random), ''])],
  [['责任领导', '分管领导'], person],
  [['类别', '工作类别', '项目'], heading],
  [['备注', '说明', '工作进展', '目标值', ''], (random) => random.pick(['', '见附件', '90%', event(random)])]
]

export function table(random: Random): Piece {
  const columns = [...COLUMNS.filter(() => random.chance(0.65)), ...(random.chance(0.2) ? [random.pick(COLUMNS)] : [])]
  const used = columns.length < 2 ? COLUMNS.slice(0, 4) : columns
  const header = used.map(([names]) => random.pick(names))
  const body = random.some(0, 6, (at) => {
    if (random.chance(0.12)) return [`${chinese(at + 1)}、${heading(random)}`, ...used.slice(1).map(() => '')]
    return used.map(([, cell]) => cell(random, at + 1)).slice(0, random.chance(0.1) ? random.below(used.length + 1) : undefined)
  })
  const rows = [...(random.chance(0.9) ? [header] : []), ...body, ...(random.chance(0.05) ? [header, ...body] : [])]
  return {kind: 'table', rows}
}

function tasks(random: Random, depth: number): Piece[] {
  const marker = random.chance(0.7) ? (MARKERS[depth] ?? String) : random.pick(MARKERS)
  let value = random.chance(0.9) ? 1 : random.between(0, 40)
  return random
    .some(1, depth === 0 ? 3 : 4, () => {
      const number = marker(value)
      value += random.chance(0.93) ? 1 : random.between(0, 3)
      if (depth < 2 && random.chance(0.55)) return [line(number + heading(random) + random.pick(['', '', '。', '：']), depth), ...tasks(random, depth + 1)]
      const words = random.some(1, 3, () => sentence(random)).join('')
      const body = line(
        number +
          (random.chance(0.3) ? `${heading(random)}。` : '') +
          words +
          (random.chance(0.7) ? clause(random) : '') +
          (random.chance(0.1) ? sentence(random) : '')
      )
      return [body, ...(random.chance(0.1) ? [line(random.pick([clause(random), sentence(random), random.pick(LITTER)]))] : [])]
    })
    .flat()
}

export function notice(random: Random): Piece[] {
  const body = random.some(1, 3, () => (random.chance(0.3) ? [table(random)] : tasks(random, random.below(3)))).flat()
  const pieces = [...head(random), ...body, ...tail(random)]
  for (let litter = random.below(4); litter > 0; litter--) pieces.splice(random.below(pieces.length + 1), 0, line(random.pick(LITTER)))
  return pieces
}
