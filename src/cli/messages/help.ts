/** What `--help` of the main job says: Chinese, English. */
export const helpCatalogue = {
  about: [
    '读取政府通知，整理成工作台账：章节、任务、责任单位、时限，每一项都标明在原文中的位置',
    'Reads Chinese government notices and makes a work ledger of them: sections, tasks, responsible units, deadlines, every value tied to its place in the source'
  ],
  'Usage:': ['用法：', 'Usage:'],
  'Arguments:': ['参数：', 'Arguments:'],
  'group-input': ['输入：', 'Input:'],
  'group-output': ['输出：', 'Output:'],
  'group-filter': ['筛选（各项都要符合）：', 'Filters (all must hold):'],
  'group-split': ['分办：', 'By unit:'],
  'group-other': ['其他：', 'Other:'],
  synopsis: ['[选项] [路径…]', '[options] [paths…]'],
  paths: ['文件、文件夹（含下级）、加引号的通配符，或用 - 表示标准输入', 'files, folders (with all below), quoted globs, or - for standard input'],
  out: ['输出文件夹，默认 out；用 - 写到标准输出', 'output folder, default out; - is standard output'],
  format: [
    '输出格式，逗号分隔：json、ndjson、csv、xlsx、ics、html、md、parquet；默认 json,csv（--out - 时默认 json）',
    'formats, comma-separated: json, ndjson, csv, xlsx, ics, html, md, parquet; default json,csv (json with --out -)'
  ],
  rows: ['表格一行记什么：task 任务、unit 单位、deadline 时限；默认 task', 'what a row of the table is: task, unit, deadline; default task'],
  header: ['表头语言：zh、en；默认 zh', 'language of the table: zh, en; default zh'],
  'no-bom': ['表格开头不写 BOM', 'no BOM at the start of the table'],
  alarm: ['日历在期限前 N 天提醒', 'the calendar reminds so many days before a deadline'],
  keywords: ['为每项任务附上 N 个主题词（需要 nodejs-jieba）', 'add the N best keywords of each task (needs nodejs-jieba)'],
  unit: ['交给这些单位的任务；写全称，或加引号用 *："*财政局"', 'tasks of these units: whole names, or * within quotes: "*财政局"'],
  role: ['单位的角色：lead 牵头、responsible 责任、support 配合', 'role of the unit: lead 牵头, responsible 责任, support 配合'],
  section: ['所在章节：编号 2.1、序数 二、或标题中的词', 'sections the tasks stand in: id 2.1, marker 二、, or words of a title'],
  'due-after': ['期限在这一天及以后，如 2022-07-01 或 today', 'due on this day or later: 2022-07-01, or today'],
  'due-before': ['期限在这一天及以前，如 2022-09-30 或 today', 'due on this day or earlier: 2022-09-30, or today'],
  kind: [
    '时限类型：date 具体日期、relative 相对期限、recurring 周期性、minimum 最短时长、continuous 长期、irregular 不定期、concurrent 同步',
    'kinds of deadline: date, relative, recurring, minimum, continuous, irregular, concurrent'
  ],
  'has-deadline': ['有时限的任务', 'tasks that have a deadline'],
  split: ['unit：每个单位一个 csv 或 xlsx，写到“任务分办单”文件夹', 'unit: a csv or xlsx for each unit, in the folder 任务分办单 (units with --header en)'],
  expand: [
    '把统称分给成员：各县政府=甲县政府,乙县政府；或一行一个的文件',
    'give the tasks of a collective to its members: 各县政府=甲县政府,乙县政府, or a file of such lines'
  ],
  encoding: ['文字编码，默认自动识别', 'character encoding, else detected'],
  'stdin-filename': ['标准输入的文件名，以扩展名定类型；默认 stdin.txt', 'file name of standard input, its extension tells the type; default stdin.txt'],
  'with-soffice': [
    '先用 LibreOffice 转换 .doc、.wps、.rtf（需要 PATH 中有 soffice）',
    'have LibreOffice convert .doc, .wps and .rtf first (needs soffice on the PATH)'
  ],
  'time-limit': ['每个文件最多用 N 秒，默认 60', 'seconds that each file may take, default 60'],
  quiet: ['只报告错误', 'report errors only'],
  lang: ['提示语言：zh、en；默认 zh', 'language of messages: zh, en; default zh'],
  version: ['显示版本', 'show the version'],
  help: ['显示帮助', 'show this help'],
  examples: [
    `示例：
  读取文件夹，写出 out/notices.json 和 out/tasks.csv：
    zwgk-extract seeds/
  读取符合通配符的文件，写到文件夹“台账”：
    zwgk-extract "通知/**/*.txt" -o 台账
  一行一个任务单位，写出 out/units.csv：
    zwgk-extract seeds/ -f csv --rows unit
  市财政局牵头、9 月底以前到期的任务：
    zwgk-extract seeds/ --unit 市财政局 --role lead --due-before 2022-09-30
  每个单位一张任务分办单：
    zwgk-extract seeds/ -f csv --split unit
  从标准输入读网页，写到标准输出：
    cat a.html | zwgk-extract - --stdin-filename a.html -o - -f ndjson

退出码：
  0  完成
  1  完成，但有通知没有读懂
  2  用法有误，或有文件无法读取（其余照常写出）`,
    `Examples:
  Read a folder, write out/notices.json and out/tasks.csv:
    zwgk-extract seeds/
  Read the files that match, write into the folder ledger:
    zwgk-extract "notices/**/*.txt" -o ledger
  A row for each task and unit, in out/units.csv:
    zwgk-extract seeds/ -f csv --rows unit
  Tasks that 市财政局 leads and that are due by the end of September:
    zwgk-extract seeds/ --unit 市财政局 --role lead --due-before 2022-09-30
  A list of tasks for each unit:
    zwgk-extract seeds/ -f csv --split unit
  Read a web page from standard input, write to standard output:
    cat a.html | zwgk-extract - --stdin-filename a.html -o - -f ndjson

Exit code:
  0  done
  1  done, but some notice was not understood
  2  wrong usage, or a file could not be read (all others are still written)`
  ]
} as const satisfies Record<string, readonly [string, string]>
