/** Every sentence of `check`, `schema`, `explain` and `tree`: Chinese, English. `{name}` is filled in. */
export const checkCatalogue = {
  // Wrong usage
  'unknown-rule': ['{option}: 没有规则 {rule}；请用 zwgk-extract explain 查看全部规则', '{option}: no rule {rule}; zwgk-extract explain lists them all'],
  'unknown-rule-near': ['{option}: 没有规则 {rule}；是否想写 {nearest}？', '{option}: no rule {rule}; did you mean {nearest}?'],
  'fixed-rule': ['{option}: 规则 {rule} 的程度不能更改', '{option}: the severity of rule {rule} cannot be changed'],
  'bad-rule-option': ['--rule {value}: 应写成 规则=程度；例如 --rule residue=off', '--rule {value}: write RULE=SEVERITY; for instance --rule residue=off'],
  'bad-count': ['{option} {value}: 要求 0 或正整数；例如 {option} 0', '{option} {value}: a whole number from 0 on is needed; for instance {option} 0'],
  'one-reporter': [
    '{option}: 标准输出只能写一种报告；请用 --reporter 名称=文件 写到文件',
    '{option}: standard output takes one report; write the others to files by --reporter NAME=FILE'
  ],
  'output-reporter': ['--output {path}: 只能配一个没有写明文件的 --reporter', '--output {path}: takes one --reporter that names no file of its own'],
  'one-place': ['{path}: 两个报告写到同一个文件；请换一个文件名', '{path}: two reports go to this one file; name another'],
  'report-over-input': [
    '{path}: 本次要读取这个文件（作为通知、基线、设置或标准结果），报告不能覆盖它；请换一个文件名',
    '{path}: this run reads this file (as a notice, baseline, settings or expected record), and no report may take its place; name another'
  ],
  'update-without-baseline': ['--update-baseline: 还没有基线文件；请用 --baseline 文件 指明', '--update-baseline: no baseline is named; give --baseline FILE'],
  'unknown-schema': ['{name}: 没有这种模式；请从 {choices} 中选择', '{name}: no such schema; choose from {choices}'],
  'too-many': ['参数太多；用法见 --help', 'Too many arguments; --help shows how'],
  'one-file': ['tree: 要求一份通知；例如 zwgk-extract tree 通知.txt', 'tree: one notice is needed; for instance zwgk-extract tree notice.txt'],
  'check-no-paths': [
    '没有指定要检查的通知；请写出文件或文件夹，例如 zwgk-extract check "通知/**/*"，--help 查看帮助',
    'No notice is named; give files or folders, for instance zwgk-extract check "notices/**/*"; --help shows more'
  ],

  // Config, baseline, expected values
  'no-file': ['{option} {path}: 没有这个文件或文件夹；请检查路径', '{option} {path}: no such file or folder; check the path'],
  'not-json': ['{path}: 不是有效的 JSON（{detail}）；请改正', '{path}: not valid JSON ({detail}); correct it'],
  'not-yaml': [
    '{path}: 开头两行 --- 之间不是有效的 YAML（{detail}）；请改正',
    '{path}: what stands between the two lines --- is not valid YAML ({detail}); correct it'
  ],
  'bad-value': ['{path}: `{key}` 应是 {expected}；请改正', '{path}: `{key}` is to be {expected}; correct it'],
  'bad-one-of': ['{path}: `{key}` 应是 {expected} 之一；请改正', '{path}: `{key}` is to be one of {expected}; correct it'],
  'bad-key': ['{path}: 没有 `{key}` 这个键；可用的有 {expected}', '{path}: there is no key `{key}`; there are {expected}'],
  'bad-key-near': ['{path}: 没有 `{key}` 这个键；是否想写 {nearest}？', '{path}: there is no key `{key}`; did you mean {nearest}?'],
  'not-expected': [
    '{path}: 不是标准结果；应是 notices.json 那样的记录，含 notice、sections 或 tasks',
    '{path}: no expected record; it should be a record as in notices.json, with notice, sections or tasks'
  ],
  said: ['{path}: {reason}', '{path}: {reason}'],
  'config-of': ['设置取自 {path}', 'settings of {path}'],
  'config-none': ['没有找到设置文件，用的是默认设置', 'no settings file was found, these are the defaults'],
  'config-run-of': ['{keys} 取自 {path}', '{keys} of {path}'],
  'config-vain': [
    '{path}: {keys} 管的是整次检查，取离当前文件夹最近的设置文件，写在这里不起作用；请移到那里，或写在命令行',
    '{path}: {keys} hold for a whole run and have no effect here, only in the settings nearest to the working folder; move them there, or to the command line'
  ],
  known: ['{path} 中已知的问题 {count} 条没有列出', '{count} known findings of {path} are left out'],
  gone: ['{path} 中有 {count} 条已不存在；请用 --update-baseline 更新', '{count} entries of {path} are gone; update it with --update-baseline'],
  'baseline-written': ['已写出 {path}（{count} 条已知问题）', 'wrote {path} ({count} known findings)'],
  'report-not-writable': ['{path}: 无法写入（{reason}）；请检查权限和磁盘空间', '{path}: cannot be written ({reason}); check permissions and disk space'],

  // Help
  commands: [
    `命令（写在最前面；名为 check 的文件夹请写 ./check）：
  check    检查通知，有问题时以 1 退出，供提交前或持续集成使用
  explain  说明一条规则
  tree     显示通知解析后的结构和位置
  schema   显示结果或设置文件的 JSON Schema
  各命令的用法见 zwgk-extract 命令 --help`,
    `Commands (as the first argument; a folder called check is ./check):
  check    check notices, exit with 1 where there are findings: for hooks and CI
  explain  explain a rule
  tree     show the parsed outline of a notice, with positions
  schema   print the JSON Schema of the records or of the settings
  zwgk-extract COMMAND --help shows the usage of each`
  ],
  'about-check': [
    '检查政府通知：编号、时限、责任单位、文件要素，每个问题都标明位置和应有的样子',
    'Checks Chinese government notices: numbering, deadlines, units, elements; every finding has its place and what was expected'
  ],
  'about-explain': [
    '说明一条规则：为什么、怎么改、例子；不写规则则列出全部。--why 说明通知的一行是怎样读的',
    'Explains a rule: why, what to do, examples; lists all rules where none is named. --why tells how a line of a notice was read'
  ],
  why: [
    '说明这一行：哪些分工句式、时限模式与之相合，各自为何采用或舍去；不写行号则列出有候选的各行',
    'explain a line: which clause forms and deadline patterns matched, and why each match was kept or dropped; without a line, every line that has one'
  ],
  'why-clause': ['分工', 'clause  '],
  'why-deadline': ['时限', 'deadline'],
  'why-kept': ['采用：', 'kept:'],
  'why-taken': ['舍去：这些字已归', 'dropped: its words belong to'],
  'why-nobody': ['舍去：没有读出单位、领导，也没有时限，留作正文', 'dropped: names nobody and sets no time, so it stays text'],
  'why-refused': ['舍去：字样相合，但上下文表明不是时限', 'dropped: the words match, but what stands around them makes them no time limit'],
  'why-own-force': ['舍去：说的是文件自身的施行、有效期', 'dropped: it is about the force of the notice itself'],
  'why-history': ['舍去：早于成文日期，是已发生的事；读作', 'dropped: before 成文日期, so it is history; read as'],
  'why-trivia': ['这一行不入台账，没有查找', 'this line goes into no ledger, and was not searched'],
  'why-residue': ['这一行没有读懂，没有查找', 'this line was not understood, and was not searched'],
  'why-nothing': ['在任务中，没有相合的句式或模式', 'in a task; no clause form and no deadline pattern matches'],
  'why-no-task': [
    '不在任何任务中：时限只在任务里查找；没有相合的分工句式',
    'in no task, and time limits are looked for in tasks alone; no clause form matches'
  ],
  'why-none': ['没有一行有分工句式或时限模式的候选', 'no line has a candidate for a clause form or a deadline pattern'],
  'rule-or-why': ['explain: 规则和 --why 只能写一个', 'explain: name a rule or --why, not both'],
  'no-line': ['{path}: 没有第 {line} 行；共 {count} 行', '{path}: no line {line}; it has {count}'],
  'about-tree': [
    '显示通知解析后的结构：章节、任务、单位、时限、杂项，各带位置',
    'Shows the parsed outline of a notice: sections, tasks, units, deadlines, trivia, each with its position'
  ],
  'about-schema': [
    '显示 JSON Schema：notice 结果，config 设置文件；默认 notice',
    'Prints a JSON Schema: notice for the records, config for the settings; default notice'
  ],
  'synopsis-explain': ['[规则] | --why 通知[:行]', '[RULE] | --why FILE[:LINE]'],
  'synopsis-tree': ['[选项] 通知', '[options] FILE'],
  'synopsis-schema': ['[notice|config]', '[notice|config]'],
  'whole-notice': ['（整份通知）', '(the notice as a whole)'],
  broken: ['违反的例子：', 'Broken by:'],
  kept: ['符合的例子：', 'Kept by:'],
  rule: ['规则', 'rule'],
  schema: ['notice 或 config', 'notice or config'],
  'notice-file': ['通知', 'notice'],
  reporter: ['报告：{reporters}；名称=文件 写到文件，可重复；默认 pretty', 'report: {reporters}; NAME=FILE writes to a file, can be repeated; default pretty'],
  output: ['报告写到这个文件，不写到标准输出；退出码不变', 'write the report to this file and not to standard output; the exit code stays the same'],
  'max-warnings': ['警告多于 N 条时也以 1 退出', 'exit with 1 also where there are more than N warnings'],
  'rule-option': ['规则程度：off、info、warning、error；可重复', 'severity of a rule: off, info, warning, error; can be repeated'],
  baseline: ['已知问题的文件：其中的问题不列出，新的才列出', 'file of known findings: these pass, new ones fail'],
  'update-baseline': ['把现有问题写入基线文件', 'write the present findings to the baseline'],
  config: [
    '设置文件；默认从每份通知所在文件夹向上找 .zwgkrc.json 或 package.json 的 zwgk',
    'settings; else the nearest .zwgkrc.json, or zwgk in package.json, from the folder of each notice upward'
  ],
  'no-config': ['不读设置文件', 'read no settings'],
  'print-config': ['显示（第一个路径的）设置后退出', 'print the settings (of the first path) and exit'],
  expect: ['与文件夹中的标准结果比较，有不同即为错误', 'compare with the expected records in this folder; a difference is an error'],
  'no-error-on-unmatched-pattern': ['没有文件符合时不算错误', 'no error where no file matches'],
  'check-quiet': ['不列出提示（info），只列错误和警告', 'errors and warnings only, no infos'],
  'check-examples': [
    `示例：
  检查文件夹：
    zwgk-extract check 通知/
  在 GitHub Actions 中标注，并写出 SARIF：
    zwgk-extract check "通知/**/*" --reporter github --reporter sarif=zwgk.sarif
  先记下已有的问题，以后只看新的：
    zwgk-extract check 通知/ --baseline zwgk-baseline.json --update-baseline
    zwgk-extract check 通知/ --baseline zwgk-baseline.json
  固定重要通知的结果，有变化就报错：
    zwgk-extract 通知/重要.txt -o 标准 -f json
    zwgk-extract check 通知/重要.txt --expect 标准

程序自己写出的文件夹 out 不检查，除非写明。

退出码（与 --output、--reporter 无关）：
  0  没有错误（给出 --max-warnings N 时，警告也不多于 N 条）
  1  有错误，或警告多于 N 条
  2  用法有误，或有文件无法读取（其余照常检查）`,
    `Examples:
  Check a folder:
    zwgk-extract check notices/
  Annotate in GitHub Actions, and write SARIF:
    zwgk-extract check "notices/**/*" --reporter github --reporter sarif=zwgk.sarif
  Take down what is there, later see only what is new:
    zwgk-extract check notices/ --baseline zwgk-baseline.json --update-baseline
    zwgk-extract check notices/ --baseline zwgk-baseline.json
  Pin the record of a notice that matters, any change is an error:
    zwgk-extract notices/main.txt -o expected -f json
    zwgk-extract check notices/main.txt --expect expected

The folder out that zwgk-extract itself has filled is left out, unless it is named.

Exit code (whatever --output and --reporter say):
  0  no error (and with --max-warnings N no more than N warnings)
  1  errors, or more than N warnings
  2  wrong usage, or a file could not be read (all others are still checked)`
  ]
} as const satisfies Record<string, readonly [string, string]>
