import {cellText} from './shared/cell-text.ts'
import type {RuleOf} from './rule.ts'

/** 「—」, 「/」, 「无」 say that there is none; 「按进度推进」 is nothing by the guidelines. */
const NOTHING = /^(?:[—–―/\\无-]*|按(?:计划|进度|时序)?(?:进度)?推进)$/u

interface Said {
  unread: {words: string}
}

export const unreadDeadline: RuleOf<Said> = {
  id: 'unread-deadline',
  says: {zh: '时限栏里的文字都读成了时限。', en: 'All words of a deadline column were read as time limits.'},
  severity: 'warning',
  help: {
    zh: '时限栏的这一格里有文字，却没有读出时限：写法特殊，或写的是一件事（如“汛期前”）。台账的时限栏因此为空。请对照原文手工填写。',
    en: 'The cell of a deadline column holds words, and no time limit was read: its form is unusual, or it names an event (汛期前). The ledger leaves its deadline empty; fill it in by hand.'
  },
  messages: {
    unread: ({words}) => ({
      says: {zh: `时限栏的 \`${words}\` 没有读出时限，应核对原文`, en: `Unexpected \`${words}\` in a deadline column, expected a time limit`}
    })
  },
  find({tree, tasks}) {
    const seen = new Set<unknown>()
    return tasks.flatMap(({cells, deadlines}) =>
      cells.flatMap((cell) => {
        if (cell.role !== 'deadline' || cell.begins || cell.timed || seen.has(cell)) return []
        seen.add(cell)
        const view = cellText(cell, tree.source)
        if (NOTHING.test(view.fold)) return []
        const place = view.position(0, view.length)
        const isRead = deadlines.some(({position}) => position.start.offset >= place.start.offset && position.end.offset <= place.end.offset)
        return isRead ? [] : [{messageId: 'unread' as const, data: {words: view.print}, place}]
      })
    )
  },
  examples: [
    {text: '序号\t工作任务\t责任单位\t完成时限\n1\t检修泵站\t县水利局\t汛期\n2\t清淤渠道\t县水利局\t2023年6月底前\n', finds: ['汛期']},
    {text: '序号\t工作任务\t责任单位\t完成时限\n1\t检修泵站\t县水利局\t见附件\n2\t清淤渠道\t县水利局\t长期\n', finds: ['见附件']},
    {text: '序号\t工作任务\t责任单位\t完成时限\n1\t检修泵站\t县水利局\t—\n2\t清淤渠道\t县水利局\t按进度推进\n', finds: []},
    {text: '序号\t工作任务\t责任单位\t完成时限\n1\t检修泵站\t县水利局\t\n2\t清淤渠道\t县水利局\t每季度一次\n', finds: []}
  ]
}
