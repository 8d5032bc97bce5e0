import type {Deadline} from '../model/deadline.ts'
import type {Rule} from '../model/contract.ts'

const SHOWN = 30

/** Days, each once: the end of a quarter may be printed twice. */
const datesOf = (deadlines: readonly Deadline[]): string[] => [...new Set(deadlines.flatMap(({kind, date}) => (kind === 'date' && date ? [date] : [])))]

export const annexDeadline: Rule = {
  id: 'annex-deadline',
  says: {zh: '正文写明的完成日期，与附表（任务分解表）同一序号的完成时限一致。', en: 'A date in the text of a task is the date in its row of the attached table.'},
  severity: 'warning',
  help: {
    zh: '正文里这项任务有完成日期，附表同一序号的完成时限却是另一日期，或是“长期”之类。台账把两处都列出，完成日期按正文。请向发文机关核实以哪一处为准。',
    en: 'The text dates this task, and the row with its number in the attached table prints another date, or none (长期). The ledger keeps both and takes its date from the text. Ask the issuing office which holds.'
  },
  find: (_, {data: {ledger}}) => (ledger?.tasks ?? []).flatMap(({deadlines, annex}) => {
    const dated = deadlines.filter(({kind, date}) => kind === 'date' && date)
    const [first] = dated
    if (!annex || !first || annex.deadlineText === '') return []
    const rowDates = datesOf(annex.deadlines)
    if (datesOf(dated).some((date) => rowDates.includes(date))) return []
    const shown = annex.deadlineText.slice(0, SHOWN)
    const {line} = (annex.deadlines[0] ?? annex).position.start
    return [{
      says: {
        zh: `正文时限 \`${first.text}\` 与附表第 ${annex.row} 项 \`${shown}\` 不一致，应写同一时限`,
        en: `Unexpected deadline \`${first.text}\` where row ${annex.row} of the attached table has \`${shown}\`, expected the same`
      },
      place: first.position,
      note: {zh: `附表这一项在第 ${line} 行`, en: `that row is on line ${line}`}
    }]
  }),
  examples: [
    {
      text: '2023年河道工作要点\n一、任务\n1.清理河面漂浮物和岸边垃圾，6月底前完成。（责任单位：县水利局）\n2.修补破损护栏，更换警示标牌。（责任单位：县交通局、县公安局）\n'
        + '附件：2023年河道工作任务分解表\n2023年河道工作任务分解表\n序号 | 工作任务 | 任务分工 | 完成时限 |\n1 | 清理河面漂浮物和岸边垃圾，6月底前完成。 | 县水利局：清理。 | 9月底 |\n2 | 修补破损护栏，更换警示标牌。 | 县交通局、县公安局。 | 长期 |\n',
      finds: ['6月底前']
    },
    {
      text: '2023年河道工作要点\n一、任务\n1.清理河面漂浮物和岸边垃圾，6月底前完成。（责任单位：县水利局）\n2.修补破损护栏，更换警示标牌。（责任单位：县交通局、县公安局）\n'
        + '附件：2023年河道工作任务分解表\n2023年河道工作任务分解表\n序号 | 工作任务 | 任务分工 | 完成时限 |\n1 | 清理河面漂浮物和岸边垃圾，6月底前完成。 | 县水利局：清理。 | 长期 |\n2 | 修补破损护栏，更换警示标牌。 | 县交通局、县公安局。 | 长期 |\n',
      finds: ['6月底前']
    },
    {
      text: '2023年河道工作要点\n一、任务\n1.清理河面漂浮物和岸边垃圾，6月底前完成。（责任单位：县水利局）\n2.修补破损护栏，更换警示标牌。（责任单位：县交通局、县公安局）\n'
        + '附件：2023年河道工作任务分解表\n2023年河道工作任务分解表\n序号 | 工作任务 | 任务分工 | 完成时限 |\n1 | 清理河面漂浮物和岸边垃圾，6月底前完成。 | 县水利局：清理。 | 6月底 |\n2 | 修补破损护栏，更换警示标牌。 | 县交通局、县公安局。 | 长期 |\n',
      finds: []
    },
    {
      text: '2023年河道工作要点\n一、任务\n1.清理河面漂浮物和岸边垃圾，6月底前完成。（责任单位：县水利局）\n2.修补破损护栏，更换警示标牌。（责任单位：县交通局、县公安局）\n'
        + '附件：2023年河道工作任务分解表\n2023年河道工作任务分解表\n序号 | 工作任务 | 任务分工 | 完成时限 |\n1 | 清理河面漂浮物和岸边垃圾，6月底前完成。 | 县水利局：清理。 | 2023年6月30日前 |\n2 | 修补破损护栏，更换警示标牌。 | 县交通局、县公安局。 | 9月底 |\n',
      finds: []
    }
  ]
}
