/** What the generated tables of the READMEs say beyond what the code says itself. */
export type Language = 'en' | 'zh'

/** Content of each column of the ledger, by its English name: English, Chinese. */
export const columnWords: Readonly<Record<string, readonly [string, string]>> = {
  source: ['Path of the file', '文件路径'],
  docNumber: ['发文字号', '发文字号'],
  title: ['Title of what is issued, else of the notice', '所印发文件的标题；没有时为通知标题'],
  issuer: ['发文机关', '发文机关'],
  issuedOn: ['成文日期, ISO 8601', '成文日期，ISO 8601'],
  id: [
    'Ordinals of sections and task; a spreadsheet may show 1.10 as 1.1, so import this column as text',
    '各级序号；电子表格可能把 1.10 显示成 1.1，导入时请把此列设为文本'
  ],
  marker: ['Number as printed', '原文序号'],
  section1: ['Title of the outermost section', '最外层章节标题'],
  section2: ['Title of the next section', '下一层章节标题'],
  taskTitle: ['Heading or short first sentence', '任务标题或简短的首句'],
  taskText: ['Whole item without number and unit clauses', '任务全文，不含序号和责任单位括注'],
  lead: ['牵头单位, joined by 、', '牵头单位，以、分隔'],
  responsible: ['责任单位, joined by 、', '责任单位，以、分隔'],
  support: ['配合单位, joined by 、', '配合单位，以、分隔'],
  leaders: ['责任领导, 分管领导', '责任领导、分管领导'],
  deadlineText: ['Deadlines as printed, joined by ；, those of the annex included', '时限原文，以；分隔，含附表时限'],
  dueDate: [
    'Earliest date of the task’s deadlines, those of the annex included; empty where no date can be told',
    '任务各时限（含附表时限）中最早的日期；无法确定日期时为空'
  ],
  deadlineKind: ['Kinds of deadline', '时限类型'],
  deadlineNote: ['What the deadline means, where the date does not say it', '日期说明不了的含义：周期、起算事件、推定的年份'],
  annexAssignments: ['Who does what by the attached table', '附表中的分工'],
  annexDeadline: ['Deadline cell of the attached table', '附表中的时限'],
  keywords: ['主题词; only with --keywords', '主题词；仅在使用 --keywords 时有此列'],
  line: ['Line of the task’s first character', '任务首字所在行'],
  unit: ['Name of the unit', '单位名称'],
  canonical: ['One name for all printed forms of the unit in the notice', '同一单位在该通知中各种写法的统一名称'],
  role: ['牵头, 责任, 配合', '牵头、责任、配合'],
  level: ['国家, 省级, 市级, 县级, 乡级; empty where nothing tells', '国家、省级、市级、县级、乡级；看不出时为空'],
  collective: ['A class of units (各县区政府), not one unit', '是一类单位（各县区政府），而不是一个单位'],
  start: ['First day of a span', '时段的首日'],
  period: ['Time between two occurrences', '周期'],
  min: ['Count or quota within a period', '每周期的次数或数量'],
  anchor: ['Event that the deadline hangs on', '起算事件'],
  duration: ['Length', '时长'],
  workdays: ['Counted in working days', '按工作日计算'],
  yearInferred: ['The year is not printed', '年份未印出，为推定']
}

/** What a reader recovers and what it does not, by its name: English, Chinese. */
export const formatWords: Readonly<Record<string, readonly [recovered: readonly [string, string], lost: readonly [string, string]]>> = {
  text: [
    [
      'Everything; tables whose cells are parted by `|` or tabs; positions point into the file itself; a text that kept the marks of Markdown is read as Markdown',
      '全部文字；以 `|` 或制表符分隔的表格；位置指向文件本身；保留了 Markdown 记号的文本按 Markdown 读'
    ],
    ['—', '—']
  ],
  markdown: [
    ['Everything, tables and lists with their numbers', '全部文字，含表格和带序号的列表'],
    ['Pictures', '图片']
  ],
  html: [
    [
      'The article: paragraphs, `<br>`, tables with merged cells, list numbers, government metadata; navigation, share bars and footers as trivia',
      '正文：段落、`<br>`、含合并单元格的表格、列表序号、政府网站元数据；导航、分享、页脚记为页面杂项'
    ],
    ['What scripts write, pictures, attachments', '脚本写出的内容、图片、附件']
  ],
  mhtml: [
    [
      'As html, of a web archive under any name (often .doc or .xls); every sheet of a workbook',
      '同 html；网页归档不论叫什么名字（常为 .doc 或 .xls）；工作簿的每个工作表'
    ],
    ['As html; headers and footers of Word', '同 html；Word 的页眉页脚']
  ],
  docx: [
    [
      'Text as printed: automatic numbers, merged cells, text boxes once, tracked changes as accepted, notes, links, content controls; headers and footers as trivia',
      '印出的文字：自动编号、合并单元格、文本框（一次）、修订按接受、脚注尾注、链接、内容控件；页眉页脚记为页面杂项'
    ],
    ['Pictures, charts, seals', '图片、图表、印章']
  ],
  xlsx: [
    [
      'Every sheet as a task table, with titles above and notes below; merged cells, dates as shown, values of formulas; hidden sheets as trivia',
      '每个工作表作为任务表，含表上标题和表下说明；合并单元格、按显示的日期、公式的值；隐藏工作表记为页面杂项'
    ],
    ['Formulas without a stored value (said), text boxes, comments', '没有存值的公式（有提示）、文本框、批注']
  ],
  xls: [
    ['As xlsx; Excel 97 to 2003 and WPS', '同 xlsx；Excel 97 至 2003 和 WPS'],
    ['Excel 95 and earlier (refused)', 'Excel 95 及更早（拒绝并说明）']
  ],
  doc: [
    [
      'Word 97 to 2003 and WPS: text, tables with merged cells, automatic numbers, notes, text boxes; `--soffice` has LibreOffice convert it',
      'Word 97 至 2003 和 WPS：文字、含合并单元格的表格、自动编号、脚注、文本框；`--soffice` 先用 LibreOffice 转换'
    ],
    [
      'Numbers of a damaged list table (said), Word 95 and RTF without `--soffice` (refused), pictures',
      '编号表损坏时的自动编号（有提示）、不带 `--soffice` 的 Word 95 和 RTF（拒绝并说明）、图片'
    ]
  ],
  csv: [
    ['The table, with titles above and notes below; comma, tab or semicolon', '表格，含表上标题和表下说明；逗号、制表符或分号'],
    ['Merged cells, which csv does not have', '合并单元格（csv 没有）']
  ],
  pdf: [
    [
      'Text in reading order, paragraphs rejoined over lines and pages, ruled tables, fonts that are not embedded; headers, footers and page numbers as trivia',
      '按阅读顺序的文字，跨行跨页的段落接合，有框线的表格，未嵌入的字体；页眉、页脚、页码记为页面杂项'
    ],
    ['Scans (refused; single scanned pages are said), passwords, tables without lines', '扫描件（拒绝并说明；个别扫描页有提示）、有密码的文件、无框线表格']
  ],
  ofd: [
    ['As pdf', '同 pdf'],
    ['As pdf, signatures and seals', '同 pdf；签章']
  ]
}

/** Columns of deadlines.csv that are about the one deadline of the row. */
export const deadlineColumnWords: Readonly<Record<string, readonly [string, string]>> = {
  deadlineText: ['The deadline as printed', '时限原文'],
  deadlineKind: ['Its kind', '类型'],
  dueDate: ['Last day still on time', '完成日期：仍算按时的最后一天']
}

/** What is compared with gold: English, Chinese. */
export const measureWords: Readonly<Record<string, readonly [string, string]>> = {
  header: ['Parts of the notice', '通知要素'],
  section: ['Sections: level, number, title', '章节：层级、序号、标题'],
  task: ['Tasks: place and number', '任务：所在位置与序号'],
  taskText: ['Text of each task', '任务全文'],
  taskTitle: ['Title of each task', '任务标题'],
  unit: ['Units with their role', '单位及其角色'],
  unitName: ['Names of units', '单位名称'],
  deadline: ['Deadlines as printed', '时限原文'],
  deadlineValue: ['Kind, date, duration, period, count', '时限的类型、日期、时长、周期、次数'],
  anchor: ['Events that deadlines hang on', '起算事件'],
  annexRow: ['Rows of the attached table', '附表的行'],
  annexUnit: ['Units of these rows', '附表的单位'],
  annexDuty: ['Duties of these units', '附表的分工'],
  annexDeadline: ['Deadlines of these rows', '附表的时限']
}

/** Chinese for the descriptions of the record; a field that is not here keeps its English one. */
export const fieldWords: Readonly<Record<string, string>> = {
  NoticeRecord: '一份通知的记录',
  'NoticeRecord.schemaVersion': '本格式的版本',
  'NoticeRecord.source.path': '给出的路径',
  'NoticeRecord.source.format': '按什么格式读取',
  'NoticeRecord.source.encoding': '文字编码；格式自带编码时为 null',
  'NoticeRecord.source.sha256': '文件的 SHA-256，十六进制',
  'NoticeRecord.source.characters': '解码后的长度，按 UTF-16 码元计',
  'NoticeRecord.notice': '通知要素',
  'NoticeRecord.sections': '不是任务的编号标题，按原文顺序',
  'NoticeRecord.tasks': '任务，按原文顺序',
  'NoticeRecord.coverage.characters': '非空白字符数，按 UTF-16 码元计',
  'NoticeRecord.coverage.accounted': '其中已放进某个字段或 trivia 的',
  'NoticeRecord.coverage.trivia': '看得懂而不属于其他字段的文字：页面杂项、版式符号、不布置工作的叙述等',
  'NoticeRecord.coverage.residue': '没有读懂的文字',
  'NoticeRecord.diagnostics': '提示',
  Notice: '通知要素，按 GB/T 9704-2012',
  'Notice.title': '通知的标题；没有通知时为文件标题',
  'Notice.planTitle': '所印发文件的标题（工作要点、分工方案等）',
  'Notice.docNumber': '发文字号',
  'Notice.docNumber.text': '原文',
  'Notice.docNumber.agencyCode': '发文机关代字',
  'Notice.docNumber.year': '年份',
  'Notice.docNumber.serial': '发文顺序号',
  'Notice.issuer': '发文机关',
  'Notice.recipients': '主送机关',
  'Notice.issuedOn': '成文日期，ISO 8601',
  'Notice.printedOn': '印发日期，ISO 8601',
  'Notice.planYear': '文件所针对的那一个年度',
  'Notice.note': '附注，不含括号',
  'Notice.copiedTo': '抄送机关',
  'Notice.attachments': '附件',
  'Notice.positions': '以上各项在原文中的位置',
  Section: '不是任务的编号标题',
  'Section.id': '各级序号，以“.”相连',
  'Section.marker': '原文的结构层次序数，括号为全角',
  'Section.level': '按序数的种类：一、为 1，（一）为 2，1. 为 3，（1）为 4',
  'Section.title': '标题，不含句号',
  'Section.cells': '所在表格行的其他单元格；没有时省略',
  'Section.parent': '上级章节的 id',
  'Section.position': '标题的位置',
  Task: '布置工作的最小编号项',
  'Task.id': '路径与序号以“.”相连；无序号的为“2.u1”；重复的加“-2”',
  'Task.marker': '原文的结构层次序数，括号为全角',
  'Task.number': '序数的值',
  'Task.path': '所属各级章节的序数，由外到内',
  'Task.sectionTitles': '所属各级章节的标题，由外到内',
  'Task.title': '标题，或简短的首句',
  'Task.text': '任务全文，不含序号、责任单位括注和其他单元格',
  'Task.units': '括注中的单位，按原文顺序',
  'Task.deadlines': '时限，按原文顺序',
  'Task.leaders': '责任领导、分管领导',
  'Task.leaders[].title': '职务：责任领导、分管副市长等',
  'Task.leaders[].name': '姓名',
  'Task.leaders[].position': '位置',
  'Task.annex': '附表中序号相同的一行',
  'Task.keywords': '主题词，由重到轻；仅在使用 --keywords 时有',
  'Task.clauses': '从正文中取出的责任单位括注，以及写明由谁负责的表格单元格',
  'Task.cells': '所在表格行的其他单元格，以及任务正文之间的表格；没有时省略',
  'Task.position': '从序号到最后一个字',
  Trivia: '看得懂而不属于其他字段的一段原文',
  'Trivia.text': '文字（规范化）',
  'Trivia.position': '位置',
  'Trivia.reason': '是什么',
  Cell: '表格中没有专门字段的单元格',
  'Cell.header': '所在列的表头；没有时为 null',
  'Cell.text': '文字（规范化）',
  'Cell.position': '位置',
  Unit: '承担任务的单位',
  'Unit.name': '单位名称；省略的前缀已补全',
  'Unit.printed': '补全前缀时的原文写法',
  'Unit.role': 'lead 牵头，responsible 责任，support 配合',
  'Unit.collective': '是一类单位（各县区政府、有关部门），而不是一个单位',
  'Unit.canonical': '同一单位在该通知中各种写法的统一名称',
  'Unit.level': '行政层级；看不出时为 null',
  'Unit.position': '原文名称的位置',
  Deadline: '任务的时限或安排',
  'Deadline.text': '原文',
  'Deadline.kind': '时限的类型',
  'Deadline.date': '仍算按时的最后一天，ISO 8601；取决于某事件、年份不明或没有这一天时为 null',
  'Deadline.start': '时段的首日',
  'Deadline.yearInferred': '年份未印出，取自文件年度或成文日期',
  'Deadline.duration': 'relative、minimum：ISO 8601 时长',
  'Deadline.workdays': '时长按工作日计算',
  'Deadline.anchor': 'relative、concurrent：起算事件',
  'Deadline.period': 'recurring：两次之间的 ISO 8601 时长',
  'Deadline.min': 'recurring：一个周期内的次数或数量',
  'Deadline.rrule': 'recurring 且周期内有固定日期：RFC 5545 规则',
  'Deadline.unconfirmed': '按工作日推算，所涉年份的节假日安排尚不可知',
  'Deadline.sentence': '所在的句子',
  'Deadline.position': '位置',
  AnnexRow: '所附任务分解表中对应本任务的一行',
  'AnnexRow.row': '该行序号',
  'AnnexRow.assignments': '表中谁做什么',
  'AnnexRow.assignments[].units': '单位，按原文',
  'AnnexRow.assignments[].duty': '职责；单元格只列单位时为 null',
  'AnnexRow.assignments[].position': '位置',
  'AnnexRow.deadlineText': '时限单元格全文',
  'AnnexRow.deadlines': '时限单元格中的时限',
  'AnnexRow.position': '该行的位置',
  Diagnostic: '对通知的一条提示',
  'Diagnostic.ruleId': '所依据的规则',
  'Diagnostic.severity': '严重程度',
  'Diagnostic.message': '一句话',
  'Diagnostic.position': '位置，如果有',
  'Diagnostic.expected': '正确的应是什么，最可能的在前',
  'Diagnostic.note': '补充说明',
  Span: '原文的一段',
  'Span.text': '规范化后的文字',
  'Span.position': '位置',
  Position: '在解码后的原文（纯文本）或阅读文本（其他格式）中的位置',
  'Position.start.line': '首字所在行，从 1 起',
  'Position.start.column': '首字所在列，按 UTF-16 码元，从 1 起',
  'Position.start.offset': '首字的偏移，按 UTF-16 码元，从 0 起',
  'Position.end.line': '末字之后一位所在行',
  'Position.end.column': '末字之后一位所在列',
  'Position.end.offset': '末字之后一位的偏移'
}

/** Chinese for remarks in brackets of what a pattern or form says; one that is not here keeps its English words. */
export const remarkWords: Readonly<Record<string, string>> = {
  'in a deadline cell': '在时限单元格中',
  'in a deadline cell or slot': '在时限单元格或“完成时限：”之后',
  'a date left blank': '日期留空',
  'own line, or the end of a paragraph': '独占一行，或在段末',
  'own line': '独占一行',
  'last sentence, nothing but units and a role word': '末句，只有单位和表示职责的词'
}
