/** Why bytes are no notice that can be read, by code: Chinese, English. `{name}` is filled in; each says what, where and what to do. */
export const readErrorWords = {
  empty: ['{path}: 文件是空的，没有任何文字；请换成有内容的通知', '{path}: the file is empty; give a notice that has text'],
  binary: [
    '{path}: 内容是二进制（{begins}）而不是文本，与扩展名不符；请用原来的程序另存为文本，或改正扩展名',
    '{path}: binary content ({begins}), not text; save it as text from its own program, or correct the extension'
  ],
  'not-text-encoding': [
    '{path}: 文字编码无法识别；请用 --encoding 指明编码，或另存为 UTF-8',
    '{path}: its characters are in no known encoding; name it with --encoding, or save the file as UTF-8'
  ],
  'damaged-encoding': [
    '{path}: 看起来是 {looksLike} 编码，但有损坏的字节；请重新取得该文件，或用 --encoding 指明编码',
    '{path}: looks like {looksLike}, but some of its bytes are damaged; get the file anew, or name its encoding with --encoding'
  ],
  'unknown-encoding': [
    '--encoding {encoding}: 不认识这种编码；可用 utf-8、utf-16le、utf-16be、gb18030 等',
    '--encoding {encoding}: no such encoding; utf-8, utf-16le, utf-16be, gb18030 and others can be used'
  ],
  'not-in-encoding': [
    '{path}: 不是有效的 {encoding} 文本；请换一个 --encoding，或去掉该选项让程序自行识别',
    '{path}: not valid {encoding} text; give another --encoding, or leave the option out to have it detected'
  ],
  'unknown-type': [
    '{path}: 不能读取这种文件（{extension}）；请另存为 {extensions} 之一',
    '{path}: files of this type ({extension}) cannot be read; save it as one of {extensions}'
  ],
  'not-this-type': [
    '{path}: 不是 {extension} 文件（它的开头是“{begins}”）；请用原来的程序另存为 {extension}，或改正扩展名',
    '{path}: not a {extension} file (it begins with "{begins}"); save it again as {extension} from its own program, or correct the extension'
  ],
  damaged: [
    '{path}: 文件已损坏或不完整（{detail}）；请重新取得该文件，或用原来的程序打开后另存',
    '{path}: the file is damaged or cut off ({detail}); get it anew, or open it in its own program and save it again'
  ],
  encrypted: [
    '{path}: 文件有密码保护；请用原来的程序打开，去掉密码后另存',
    '{path}: the file is protected by a password; open it in its own program and save it without one'
  ],
  'own-output': ['{path}: 这是本程序写出的文件，不是通知；请给出通知原文', '{path}: this program wrote this file, it is no notice; give the notice itself'],
  'too-large': [
    '{path}: 内容超出限度（{detail}）；请确认文件来源可靠，拆成几个文件或另存为文本',
    '{path}: more than the limit allows ({detail}); make sure where the file comes from, split it, or save it as text'
  ],
  timeout: [
    '{path}: 过了 {seconds} 秒还没有读完，已跳过；请用 --timeout 放宽时间，或拆成几个文件、另存为文本',
    '{path}: not done after {seconds} seconds, and left out; allow more with --timeout, split the file, or save it as text'
  ],
  ended: [
    '{path}: 读取它的线程自己结束了（{detail}），已跳过；请另存为 .docx 或文本后再试，并把该文件反馈给维护者',
    '{path}: the thread that read it ended by itself ({detail}), and it was left out; save it as .docx or text and try again, and report the file'
  ],
  'hostile-xml': [
    '{path}: 含有不安全的 XML（{detail}）；请确认文件来源可靠，用原来的程序打开后另存',
    '{path}: holds unsafe XML ({detail}); make sure where the file comes from, open it in its own program and save it again'
  ],
  'no-text-layer': [
    '{path}: 是扫描件，{pages} 页都没有文字；请先做文字识别（OCR），或取得带文字的文件',
    '{path}: a scan, its pages ({pages}) hold pictures and no text; run character recognition (OCR) first, or get a file with text'
  ],
  'unreadable-text-layer': [
    '{path}: {pages} 页的文字用的字体没有对应的字符，无法读出；请做文字识别（OCR），或取得 .docx 原件',
    '{path}: the fonts of its pages ({pages}) do not tell which characters they draw; run character recognition (OCR), or get the original .docx'
  ],
  rtf: [
    '{path}: 是 RTF 文件；请用 Word 或 WPS 打开，另存为 .docx；装有 LibreOffice 的，可加 --soffice',
    '{path}: an RTF file; open it in Word or WPS and save it as .docx, or give --soffice where LibreOffice is installed'
  ],
  'old-format': [
    '{path}: 是 {program} 或更早版本的文件；请用 Word、WPS 或 LibreOffice 打开，另存为 .docx 或 .xlsx',
    '{path}: a file of {program} or earlier; open it in Word, WPS or LibreOffice and save it as .docx or .xlsx'
  ],
  'office-xml': [
    '{path}: 是 XML 格式的 Office 文件；请用 Word、Excel 或 WPS 打开，另存为 .docx 或 .xlsx',
    '{path}: an Office file in flat XML; open it in Word, Excel or WPS and save it as .docx or .xlsx'
  ],
  soffice: [
    '{path}: LibreOffice 没有转换成功（{detail}）；请安装 LibreOffice 并把 soffice 加入 PATH，或去掉 --soffice 直接读取',
    '{path}: LibreOffice did not convert it ({detail}); install LibreOffice and put soffice on the PATH, or leave --soffice out to have the file read directly'
  ],
  'keywords-missing': [
    '{path}: 没有安装可选组件 nodejs-jieba；请运行 npm install nodejs-jieba@0.3 后重试，其余结果不受影响',
    '{path}: the optional package nodejs-jieba is not installed; run npm install nodejs-jieba@0.3 and try again, all else is unaffected'
  ],
  'keywords-dictionary': [
    '{path}: nodejs-jieba 的词典不可用（{detail}）；请重新运行 npm install nodejs-jieba@0.3，其余结果不受影响',
    '{path}: the dictionary of nodejs-jieba cannot be used ({detail}); run npm install nodejs-jieba@0.3 again, all else is unaffected'
  ]
} as const satisfies Record<string, readonly [string, string]>

const isCode = (code: string): code is keyof typeof readErrorWords => Object.hasOwn(readErrorWords, code)

/** The English sentence; who knows the path puts it in front. */
function sentence(code: string, values: Readonly<Record<string, string>>): string {
  if (!isCode(code)) return `${code} ${JSON.stringify(values)}`
  return readErrorWords[code][1].replace('{path}: ', '').replace(/\{([a-z]+)\}/giu, (whole, name: string) => values[name] ?? whole)
}

/** The bytes are no notice that can be read: `code` tells why, `values` are what its sentence quotes, `message` is that sentence. */
export class ReadError extends Error {
  readonly code: string
  readonly values: Readonly<Record<string, string>>
  constructor(code: string, values: Readonly<Record<string, string>> = {}) {
    super(sentence(code, values))
    this.name = 'ReadError'
    this.code = code
    this.values = values
  }
}
