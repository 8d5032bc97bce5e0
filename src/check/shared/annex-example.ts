/** The rows as they should be: 工作任务, 任务分工, 完成时限. */
export const FIRST = '清理河面漂浮物和岸边垃圾，6月底前完成。 | 县水利局：清理。 | 6月底'
export const SECOND = '修补破损护栏，更换警示标牌。 | 县交通局、县公安局。 | 长期'

/** A notice of two tasks with its attached table. */
export function annexNotice(first = FIRST, second = SECOND): string {
  return `2023年河道工作要点
一、任务
1.清理河面漂浮物和岸边垃圾，6月底前完成。（责任单位：县水利局）
2.修补破损护栏，更换警示标牌。（责任单位：县交通局、县公安局）
附件：2023年河道工作任务分解表
2023年河道工作任务分解表
序号 | 工作任务 | 任务分工 | 完成时限 |
1 | ${first} |
2 | ${second} |
`
}
