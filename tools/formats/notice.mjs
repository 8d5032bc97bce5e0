/** The notice of fixtures/formats: chapters, inline units, deadlines, and a task table with merged cells. `number`: 结构层次序数 that a word processor may number itself. */
export const body = [
  {text: '某市人民政府办公室关于印发2024年便民服务重点工作要点的通知', style: 'title'},
  {text: '某政办〔2024〕8号', style: 'center'},
  {text: '各县（市、区）人民政府，市政府各部门：', style: 'plain'},
  {text: '《2024年便民服务重点工作要点》已经市政府同意，现印发给你们，请认真贯彻落实。', style: 'text'},
  {text: '某市人民政府办公室', style: 'right'},
  {text: '2024年3月15日', style: 'right'},
  {text: '（此件公开发布）', style: 'text'},
  {text: '2024年便民服务重点工作要点', style: 'title'},
  {text: '一、优化窗口服务', level: 0},
  {
    text: '（一）推行一窗受理。整合各类办事窗口，6月底前市县两级政务大厅实现一窗受理、集成服务。（责任单位：市政务服务局、市人力资源社会保障局，各县〔市、区〕政府）',
    level: 1
  },
  {
    text: '（二）公开办事指南。办事指南修订后10个工作日内在门户网站更新公布，每季度至少抽查一次。（牵头单位：市政务服务局；配合单位：市司法局、财政局）',
    level: 1
  },
  {text: '二、办好民生实事', level: 0},
  {
    text: '（三）完善便民设施。2024年11月30日前完成20处社区便民驿站建设，年底前全部投入使用。（市民政局牵头，市财政局、市住房城乡建设局按职责分工负责）',
    level: 1
  },
  {text: '（四）压实工作责任。各单位要建立工作台账，于本通知印发之日起30日内报市政府办公室。（责任单位：市政府各部门，各县〔市、区〕政府）', level: 1},
  {text: '三、2024年重点任务分工', level: 0}
]

/** null: covered by the cell above */
export const table = {
  title: '2024年重点任务分工',
  rows: [
    ['序号', '类别', '工作任务', '责任单位', '完成时限'],
    ['1', '设施改造', '新建社区便民驿站20处。', '市民政局牵头，市财政局配合', '2024年9月底前'],
    ['2', null, '改造农贸市场8处，完善消防设施。', '市商务局', '11月底前'],
    ['3', '服务提升', '开展上门办理服务，公布服务清单。', '市政务服务局、各县（市、区）政府', '长期坚持']
  ]
}
