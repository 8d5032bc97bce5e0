import type {RuleOf} from './rule.ts'

interface Said {
  nothing: Record<never, never>
}

export const nothingFound: RuleOf<Said> = {
  id: 'nothing-found',
  says: {zh: '一份通知至少有一个编号章节或任务。', en: 'A notice has at least one numbered section or task.'},
  severity: 'warning',
  help: {
    zh: '没有找到任何编号章节和任务。可能不是部署任务的通知（如批复、表单），也可能正文在附件里，或文字没有读全。',
    en: 'No numbered section and no task was found. Perhaps it is no notice that assigns work (a reply, a form), or the body is in an attachment, or the text was not read in full.'
  },
  messages: {
    nothing: () => ({
      says: {zh: '没有编号，也没有责任单位，应有章节或任务', en: 'Unexpected text without numbering and without unit clauses, expected sections or tasks'}
    })
  },
  find({sections, tasks}) {
    if (tasks.length + sections.length > 0) return []
    return [{messageId: 'nothing', data: {}, place: null}]
  },
  examples: [
    {text: '关于某事的复函\n\n来函收悉，经研究，同意你单位意见。\n\n某市水利局\n2023年4月10日\n', finds: ['']},
    {text: '登记表\n姓名\n电话\n', finds: ['']},
    {text: '一、总体要求\n坚持公开为常态。\n', finds: []},
    {text: '做好防汛工作。（责任单位：市水利局）\n', finds: []}
  ]
}
