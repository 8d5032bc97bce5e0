import type {RuleOf} from './rule.ts'
import {firstOf} from '../text/shorten.ts'

const SHOWN = 20

interface Said {
  unknown: {shown: string}
}

export const residue: RuleOf<Said> = {
  id: 'residue',
  says: {zh: '每一行都能认出是通知的一部分或页面杂项。', en: 'Every line is understood as a part of the notice or as page furniture.'},
  severity: 'warning',
  help: {
    zh: '这段文字既不像通知的组成部分，也不像网页的导航、版权等杂项，没有放进台账。请看它是否属于某项任务。',
    en: 'This text looks neither like a part of a notice nor like the furniture of a web page, and is in no field. See whether it belongs to a task.'
  },
  messages: {
    unknown: ({shown}) => ({says: {zh: `认不出 \`${shown}\`，应是通知的一部分`, en: `Unexpected text \`${shown}\`, expected a part of a notice`}})
  },
  find: ({coverage}) => coverage.residue.map(({text, position}) => ({messageId: 'unknown', data: {shown: firstOf(text, SHOWN)}, place: position})),
  examples: [
    {text: '便民直通车\n某水发〔2023〕8号\n某县水利局关于做好防汛工作的通知\n各乡镇人民政府：\n一、排查隐患。\n', finds: ['便民直通车']},
    {
      text: '甲市财政局关于公开预算的通知\n各区财政局：\n一、公开预算。\n甲市财政局\n2023年5月10日\n抄送：市审计局。\n第三联存根\n甲市财政局办公室2023年5月11日印发\n',
      finds: ['第三联存根']
    },
    {text: '某县水利局关于做好防汛工作的通知\n各乡镇人民政府：\n一、排查隐患。\n', finds: []},
    {text: '首页 > 政务公开\n甲市财政局关于公开预算的通知\n各区财政局：\n一、公开预算。\n扫一扫在手机打开当前页\n', finds: []},
    {text: '关于中秋节期间食堂供餐安排的通知\n机关各处室：\n放假期间食堂暂停供餐。\n', finds: []},
    {
      text: '# 某市2024年民生实事任务分解表\n\n某市人民政府办公室\n\n2024年2月6日\n\n| 序号 | 任务 | 责任单位 |\n| --- | --- | --- |\n| 1 | 新建公路 | 市交通局 |\n',
      finds: []
    }
  ]
}
