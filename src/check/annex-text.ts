import {paragraphsOf, runs, viewOf} from '../tree/leaf.ts'
import {View} from '../tree/view.ts'
import {annexNotice, FIRST, SECOND} from './shared/annex-example.ts'
import {differencesOf} from './shared/difference.ts'
import type {RuleOf} from './rule.ts'

/** A row that differs in more places was written anew: these show it. */
const MOST = 5

interface Said {
  differs: {row: number; printed: string; said: string; note: {line: number}}
}

export const annexText: RuleOf<Said> = {
  id: 'annex-text',
  says: {zh: '附表（任务分解表）的任务内容与正文同一序号的任务一致。', en: 'The row of the attached table repeats the text of the task.'},
  severity: 'info',
  help: {
    zh: '附表同一序号的任务内容与正文文字不同（标点、空格不计）。多半是编排时改了一处没改另一处。台账按正文。',
    en: 'The row with the number of this task words it otherwise than the text, marks and blanks apart: most likely one was edited and the other was not. The ledger follows the text.'
  },
  messages: {
    differs: ({row, printed, said, note: {line}}) => ({
      says: {
        zh: `附表第 ${row} 项写 \`${printed}\`，正文写 \`${said}\`，应一致`,
        en: `Unexpected \`${printed}\` in row ${row} of the attached table, expected \`${said}\` as in the text`
      },
      note: {zh: `正文这项任务在第 ${line} 行`, en: `the task is on line ${line}`}
    })
  },
  find({tree: {source}, tasks}) {
    return tasks.flatMap(({paragraphs, annexRow}) => {
      const cell = annexRow?.children.find((child) => child.type === 'tableCell' && child.role === 'task')
      if (!cell || !annexRow) return []
      const views = paragraphs.map((node) => viewOf(node, source))
      const body = views.map(({print}) => print).join('')
      const row = new View(
        source,
        paragraphsOf(cell).flatMap((node) => runs(node, 'text'))
      )
      const number = annexRow.number ?? 0
      const {line} = source.point(views[0]?.start(0) ?? 0)
      return differencesOf(views.map(({fold}) => fold).join(''), row.fold, MOST).map(({one, other}) => {
        const [said, printed] = [body.slice(one.start, one.end), row.print.slice(other.start, other.end)]
        return {messageId: 'differs', data: {row: number, printed, said, note: {line}}, place: row.position(other.start, other.end), expected: [said]}
      })
    })
  },
  examples: [
    {text: annexNotice(FIRST.replace('漂浮', '飘浮')), finds: ['河面飘浮物']},
    {text: annexNotice(FIRST, SECOND.replace('警示标牌', '警示牌')), finds: ['警示牌']},
    {text: annexNotice(), finds: []},
    {text: annexNotice(FIRST.replace('，6月', ',6 月'), `2.${SECOND}`), finds: []}
  ]
}
