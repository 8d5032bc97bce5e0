import {readErrorWords} from '../model/read-error.ts'
import {checkCatalogue} from './messages/check.ts'
import {helpCatalogue} from './messages/help.ts'
import {printable} from '../text/printable.ts'

export type Language = 'zh' | 'en'
export type Values = Readonly<Record<string, string | number>>

/** Every sentence that the command says: Chinese, English. `{name}` is filled in. */
export const catalogue = {
  // What is wrong with an input: what, where, what to do
  ...readErrorWords,
  'missing-path': [
    '{path}: 没有这个文件或文件夹；请检查路径，含空格或括号的路径要加引号',
    '{path}: no such file or folder; check the path, and quote one that has blanks or brackets'
  ],
  'missing-path-near': ['{path}: 没有这个文件或文件夹；是否想写命令 {nearest}？', '{path}: no such file or folder; did you mean the command {nearest}?'],
  'no-match': [
    '{path}: 没有文件符合这个通配符；请检查写法，可用 * ** ? [ab] {a,b}',
    '{path}: no file matches this pattern; check it, * ** ? [ab] {a,b} can be used'
  ],
  'empty-folder': [
    '{path}: 文件夹里没有可读取的通知（跳过了 {skipped} 个文件）；请放入 {extensions} 文件',
    '{path}: no notice in this folder ({skipped} files skipped); put {extensions} files into it'
  ],
  'inside-out': [
    '{path}: 这是输出文件夹，不作为输入读取；请用 --out 另选输出文件夹',
    '{path}: this is the output folder, which is never read as input; choose another one with --out'
  ],
  unreadable: [
    '{path}: 无法读取（{reason}）；请检查权限，或关闭占用它的程序',
    '{path}: cannot be read ({reason}); check its permissions, or close the program that holds it'
  ],
  internal: [
    '{path}: 程序处理时出错（{reason}）；请把该文件和这句话反馈给维护者',
    '{path}: the program failed on this file ({reason}); please report the file with this sentence'
  ],
  crash: ['程序出错（{reason}）；请把这句话和下面的内容反馈给维护者', 'The program failed ({reason}); please report this sentence with what stands below'],
  'out-of-files': [
    '同时打开的文件太多（{reason}）；请关闭其他程序，或用 ulimit -n 1024 放宽限制后重试',
    'Too many files are open at once ({reason}); close other programs, or allow more with ulimit -n 1024, and try again'
  ],
  'not-understood': [
    '{path}: 没有读懂这份通知（没有找到章节和任务）；请核对它是不是完整的通知，详见结果中的 diagnostics',
    '{path}: this notice was not understood (neither a section nor a task was found); check that it is a whole notice, and see diagnostics in the record'
  ],
  'out-not-writable': [
    '{path}: 无法写入输出（{reason}）；请检查权限和磁盘空间，或用 --out 另选文件夹',
    '{path}: output cannot be written ({reason}); check permissions and disk space, or choose another folder with --out'
  ],

  // Wrong usage
  'no-paths': [
    '没有指定要读取的通知；请写出文件或文件夹，例如 zwgk-extract seeds/，用 - 读取标准输入，--help 查看帮助',
    'No notice is named; give files or folders, for instance zwgk-extract seeds/, or - for standard input; --help shows more'
  ],
  'stdin-clash': [
    '{path}: 标准输入与要读取的文件同名，没有读取标准输入；请用 --stdin-filename 给它另起一个名称',
    '{path}: standard input goes by the name of a file that is read too, and was left out; give it another by --stdin-filename'
  ],
  'unknown-option': ['{option}: 没有这个选项；请用 --help 查看全部选项', '{option}: no such option; --help shows them all'],
  'unknown-option-near': ['{option}: 没有这个选项；是否想写 {nearest}？', '{option}: no such option; did you mean {nearest}?'],
  'missing-value': ['{option}: 后面缺少取值；请补上，用法见 --help', '{option}: its value is missing; add it, --help shows how'],
  'bad-choice': ['{option} {value}: 没有这种取值；请从 {choices} 中选择', '{option} {value}: no such value; choose from {choices}'],
  'bad-number': ['{option} {value}: 要求正整数；例如 {option} 5', '{option} {value}: a positive whole number is needed; for instance {option} 5'],
  'one-format': [
    '--out -: 标准输出只能写一种格式；请用 --format 选定 {choices} 之一',
    '--out -: standard output takes one format; choose one of {choices} with --format'
  ],
  'binary-to-terminal': [
    '--out -: 这种格式是二进制，不能显示在终端上；请用 > 写入文件，或用 --out 指定文件夹',
    '--out -: this format is binary and cannot be shown on a terminal; send it to a file with >, or name a folder with --out'
  ],
  'bad-date': [
    '{option} {value}: 没有这一天；请写成 2022-09-30 这样的日期，或写 today',
    '{option} {value}: no such day; write a date like 2022-09-30, or today'
  ],
  'no-days': [
    '--due-after {after} --due-before {before}: 起始日期晚于截止日期；请对调',
    '--due-after {after} --due-before {before}: the first day comes after the last; exchange them'
  ],
  'split-to-stdout': [
    '--split: 分办单有多个文件，不能写到标准输出；请用 --out 指定文件夹',
    '--split: many files cannot go to standard output; name a folder with --out'
  ],
  'split-nothing': ['--split: 只有 csv、xlsx 能按单位分开；请用 --format 选定', '--split: only csv and xlsx are split; choose them with --format'],
  'expand-alone': ['--expand: 只在按单位分办时有用；请同时写 --split unit', '--expand: of use only where tables are split; give --split unit too'],
  'bad-expand': [
    '{place}: 看不懂；请写成 各县政府=甲县政府,乙县政府，文件中一行一个',
    '{place}: not understood; write 各县政府=甲县政府,乙县政府, one on each line of a file'
  ],
  'expand-missing': [
    '--expand {path}: 没有这个文件；或直接写成 各县政府=甲县政府,乙县政府',
    '--expand {path}: no such file; or write 各县政府=甲县政府,乙县政府 in its place'
  ],
  'expand-not-utf8': ['{path}: 不是 UTF-8 文本；请另存为 UTF-8', '{path}: not UTF-8 text; save it as UTF-8'],

  // What the filters leave
  'no-unit': [
    '{option} {name}: 没有任务交给这个单位；要写全称，* 代表任意字',
    '{option} {name}: no task is given to this unit; write its whole name, * stands for any characters'
  ],
  'no-unit-near': ['{option} {name}: 没有任务交给这个单位；是否想写 {near}？', '{option} {name}: no task is given to this unit; did you mean {near}?'],
  'nothing-left': ['没有任务符合筛选条件，写出的结果里没有任务', 'no task fits the filters, so there is none in the output'],

  // Reasons of the operating system
  EACCES: ['没有权限', 'no permission'],
  EPERM: ['没有权限', 'no permission'],
  ENOENT: ['已不存在', 'it is gone'],
  ENOTDIR: ['路径中有一段是文件而不是文件夹', 'a part of the path is a file, not a folder'],
  EEXIST: ['已有同名文件', 'a file of that name is there'],
  EISDIR: ['已有同名文件夹', 'a folder of that name is there'],
  EBUSY: ['正被其他程序占用', 'another program holds it'],
  EMFILE: ['打开的文件太多', 'too many files are open'],
  ENFILE: ['打开的文件太多', 'too many files are open'],
  ENOSPC: ['磁盘已满', 'the disk is full'],
  EROFS: ['磁盘只读', 'the disk is read-only'],

  // Progress and summary
  progress: ['正在读取 {done}/{total} {path}', 'reading {done}/{total} {path}'],
  notice: ['通知', 'notice'],
  tasks: ['任务', 'tasks'],
  units: ['单位', 'units'],
  deadlines: ['时限', 'deadlines'],
  earliest: ['最早期限', 'earliest'],
  remarks: ['提示', 'remarks'],
  total: ['合计', 'total'],
  document: ['发文字号', 'document number'],
  file: ['文件', 'file'],
  unlisted: ['另有 {count} 份未列出', '{count} more not listed'],
  'without-tasks': ['另有 {count} 份没有符合的任务', '{count} more without such a task'],
  left: ['筛选后：任务 {tasks}/{allTasks}', 'filtered: tasks {tasks}/{allTasks}'],
  'left-rows': ['筛选后：任务 {tasks}/{allTasks}，表格 {rows}/{allRows} 行', 'filtered: tasks {tasks}/{allTasks}, rows {rows}/{allRows}'],
  written: ['已写出', 'wrote'],
  'several-files': ['{path}（{count} 个文件）', '{path} ({count} files)'],
  'see-remarks': [
    '提示可用 zwgk-extract check 逐条查看，也在 JSON 结果的 diagnostics 中',
    'zwgk-extract check lists the remarks one by one; they also stand in the JSON output, under diagnostics'
  ],
  'own-outputs': [
    '跳过 {count} 个本程序自己写出的文件（{path} 等），它们不是通知',
    '{count} files passed over that this program wrote itself ({path} …): they are no notices'
  ],
  skipped: ['跳过 {count} 个文件（类型不能读取、隐藏文件或临时文件）', '{count} files skipped (type not readable, hidden or temporary)'],

  // last, so that the compiler refuses a key that is there twice
  ...checkCatalogue,
  ...helpCatalogue
} as const satisfies Record<string, readonly [string, string]>

export type MessageKey = keyof typeof catalogue
export type Say = (key: MessageKey, values?: Values) => string

export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(catalogue, key)

/** Speaks one language; what is filled in cannot steer the terminal. */
export const speaker =
  (language: Language): Say =>
  (key, values = {}) =>
    catalogue[key][language === 'zh' ? 0 : 1].replace(/\{([a-z]+)\}/giu, (whole, name: string) =>
      Object.hasOwn(values, name) ? printable(String(values[name])) : whole
    )
