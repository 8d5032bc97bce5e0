import {existsSync, readdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it, vi} from 'vitest'
import {rendererNames} from '../render/index.ts'
import {call, cwd, fake, put, read, sources} from './cli.fixture.ts'
import type {Pipeline} from './pipeline.ts'

describe('a run', () => {
  it('writes records and tasks, and sums up in plain words where there is no terminal too', async () => {
    put('in/b.txt')
    put('in/a.txt')
    const {code, out, err} = await call(['in'])
    expect([code, out, err.split('\n').slice(-4)]).toEqual([
      0,
      '',
      [expect.stringMatching(/^关于公开的通知 /u), expect.stringMatching(/^合计 +2 /u), '已写出 out/notices.json  out/tasks.csv', '']
    ])
    expect(err).not.toContain('\u001B')
    expect(readdirSync(join(cwd, 'out'))).toEqual(['notices.json', 'tasks.csv'])
    expect(sources()).toEqual(['in/a.txt', 'in/b.txt'])
  })

  it('never lets one bad file stop the others', async () => {
    put('in/a.txt', '')
    put('in/b.txt', '%PDF-1.7')
    put('in/c.txt', 'bug')
    put('in/d.txt', Uint8Array.of(0xff, 0x00))
    put('in/e.txt')
    const {code, err, out} = await call(['in', 'in/x.txt', 'in/e.txt', '-q'])
    expect([code, out]).toEqual([2, ''])
    expect(err.trimEnd().split('\n')).toEqual([
      'in/x.txt: 没有这个文件或文件夹；请检查路径，含空格或括号的路径要加引号',
      'in/a.txt: 文件是空的，没有任何文字；请换成有内容的通知',
      'in/b.txt: 内容是二进制（%PDF）而不是文本，与扩展名不符；请用原来的程序另存为文本，或改正扩展名',
      'in/c.txt: 程序处理时出错（TypeError: oops）；请把该文件和这句话反馈给维护者',
      'in/d.txt: 看起来是 utf-8 编码，但有损坏的字节；请重新取得该文件，或用 --encoding 指明编码'
    ])
    expect(sources()).toEqual(['in/e.txt'])
  })

  it('exits with 1 where a notice was not understood, and writes it all the same', async () => {
    put('a.txt', '不懂')
    expect(await call(['a.txt', '-q'])).toMatchObject({code: 1, err: expect.stringMatching(/^a\.txt: 没有读懂.*\n$/u)})
    expect(sources()).toEqual(['a.txt'])
  })

  it('exits with 0 where a notice was understood, whatever rule it breaks', async () => {
    put('a.txt', '有错')
    expect(await call(['a.txt', '-q'])).toEqual({code: 0, out: '', err: ''})
  })

  it('goes on without keywords where they cannot be had', async () => {
    put('a.txt')
    expect(await call(['a.txt', '--keywords', '3'])).toMatchObject({code: 2, err: expect.stringContaining('npm install nodejs-jieba')})
    expect(sources()).toEqual(['a.txt'])
  })

  it('writes the reading texts of files that are not plain text, under names of their own', async () => {
    put('p/a.html', '甲')
    put('q/a.html', '乙')
    put('q/b.html', '丙')
    put('q/b.txt')
    expect((await call(['p', 'q'])).code).toBe(0)
    expect(readdirSync(join(cwd, 'out/text'))).toEqual(['b.html.txt', 'p-a.html.txt', 'q-a.html.txt'])
    expect(read('out/text/q-a.html.txt')).toBe('乙')
  })
})

describe('a fault of the program itself', () => {
  const broken: Pipeline = {
    ...fake,
    get readableExtensions(): readonly string[] {
      throw new TypeError('oops\u001B[31m')
    }
  }
  it.each([[['in']], [['check', 'in']]])('is reported with its stack, and exits with 2, for 1 would mean findings: %j', async (args) => {
    put('in/a.txt')
    const {code, out, err} = await call(args, {pipeline: broken})
    const [sentence, first, next] = err.split('\n')
    expect([code, out, sentence, first]).toEqual([2, '', '程序出错（oops\uFFFD[31m）；请把这句话和下面的内容反馈给维护者', 'TypeError: oops\uFFFD[31m'])
    expect(next).toMatch(/^ +at /u)
    expect((await call([...args, '--lang', 'en'], {pipeline: broken})).err).toMatch(/^The program failed \(oops/u)
  })
})

describe('standard input and output', () => {
  it('refuses a name for standard input that a file has, and reads the file', async () => {
    put('a.txt', '乙')
    expect(await call(['-', 'a.txt', '--stdin-filename', 'a.txt'])).toMatchObject({code: 2, err: expect.stringContaining('--stdin-filename')})
    expect(sources()).toEqual(['a.txt'])
  })

  it('reads - under the name it is given', async () => {
    expect(await call(['-', '--stdin-filename', 'x.html', '-o', '-', '-f', 'ndjson', '-q'])).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('"path":"x.html"')
    })
    expect(readdirSync(cwd)).toEqual([])
  })

  it('writes one format only to -', async () => {
    put('a.txt')
    expect(await call(['a.txt', '-o', '-', '-f', 'json,csv'])).toMatchObject({code: 2, out: '', err: expect.stringMatching(/^--out -: /u)})
    expect((await call(['a.txt', '-o', '-'])).out).toMatch(/^\[\n/u)
  })

  it('never waits for standard input unasked', async () => {
    expect(await call([])).toMatchObject({code: 2, out: '', err: expect.stringContaining('zwgk-extract seeds/')})
  })
})

describe('inputs', () => {
  it('takes a path that is there as it is written, whatever its brackets mean', async () => {
    put('平政办〔2022〕19号[1].txt', '真')
    put('平政办〔2022〕19号1.txt', '假')
    await call(['平政办〔2022〕19号[1].txt'])
    expect(sources()).toEqual(['平政办〔2022〕19号[1].txt'])
    put('夹[1]/a.txt')
    put('夹1/b.txt')
    await call(['夹[1]/*.txt'])
    expect(sources()).toEqual(['夹[1]/a.txt'])
  })

  it.each([
    ['in/*.txt', ['in/a.txt', 'in/b1.txt']],
    ['in\\*.txt', ['in/a.txt', 'in/b1.txt']],
    ['in/**', ['in/a.txt', 'in/b1.txt', 'in/sub/c.html', 'in/sub/deep/d.txt']],
    ['**/*.{html,md}', ['in/sub/c.html']],
    ['in/**/[c-d].*', ['in/sub/c.html', 'in/sub/deep/d.txt']],
    ['in/b[!2-9].txt', ['in/b1.txt']],
    ['in/?.txt', ['in/a.txt']],
    ['in/s*', ['in/sub/c.html', 'in/sub/deep/d.txt']]
  ])('reads what %s names', async (pattern, expected) => {
    for (const name of ['a.txt', 'b1.txt', 'sub/c.html', 'sub/deep/d.txt', 'e.bin', '.h.txt', '~$a.txt']) put(`in/${name}`)
    expect((await call([pattern])).code).toBe(0)
    expect(sources()).toEqual(expected)
  })

  it('skips in folders what is hidden, temporary or of unknown type, and counts it', async () => {
    for (const name of ['a.txt', 'B.TXT', '.h.txt', '~$a.txt', 'e.bin', '.git/x.txt']) put(`in/${name}`)
    const {err} = await call(['in', '--lang', 'en'], {isTTY: true, pipeline: {...fake, readNotice: async (file) => fake.readNotice({...file, path: 'a.txt'})}})
    expect(err).toContain('3 files skipped')
    expect(sources()).toHaveLength(2)
  })

  it('reads a file once that is named twice, by whatever path', async () => {
    put('in/a.txt')
    symlinkSync(join(cwd, 'in/a.txt'), join(cwd, 'in/z.txt'))
    await call(['./in/a.txt', 'in', 'in/*.txt', join(cwd, 'in/a.txt')])
    expect(sources()).toHaveLength(1)
  })

  it('never reads the output folder', async () => {
    put('a.html')
    await call(['.'])
    expect(existsSync(join(cwd, 'out/text/a.html.txt'))).toBe(true)
    await call(['.', '**/*.txt', '**'])
    expect(sources()).toEqual(['a.html'])
    expect(await call(['out'])).toMatchObject({code: 2, err: expect.stringMatching(/^out: .*--out/u)})
  })

  it.each([
    ['empty', /^empty: 文件夹里没有可读取的通知（跳过了 1 个文件）；请放入 \.txt \.html 文件\n$/u],
    ['*.md', /^\*\.md: 没有文件符合/u],
    ['a.bin', /^a\.bin: 不能读取这种文件（\.bin）；请另存为 \.txt \.html 之一\n$/u],
    ['a.pdf', /^a\.pdf: 不能读取这种文件（\.pdf）/u],
    ['loop', /^loop: 无法读取（ELOOP）/u]
  ])('says in a sentence what is wrong with %s', async (path, words) => {
    put('empty/x.bin')
    put('a.bin')
    put('a.pdf', '%PDF')
    symlinkSync('loop', join(cwd, 'loop'))
    expect(await call([path])).toMatchObject({code: 2, out: '', err: expect.stringMatching(words)})
    expect(existsSync(join(cwd, 'out'))).toBe(false)
  })

  it('lets nothing in a name steer the terminal', async () => {
    expect((await call(['\u001B[2J'])).err).toMatch(/^\uFFFD\[2J: /u)
  })
})

describe('the output folder', () => {
  it('is reported where it cannot be written', async () => {
    put('a.txt')
    put('file')
    expect(await call(['a.txt', '-o', 'file/out'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^file\/out: 无法写入输出（路径中有一段是文件而不是文件夹）；/u)
    })
    expect(await call(['a.txt', '-o', 'file'])).toMatchObject({code: 2})
  })

  it.runIf(existsSync('/proc'))('does not wait for ever where the system denies a folder without a reason', async () => {
    put('a.txt')
    expect(await call(['a.txt', '-o', '/proc/none/out'])).toMatchObject({code: 2, err: expect.stringMatching(/^\/proc\/none\/out: /u)})
  })

  it('keeps nothing temporary after a failure', async () => {
    put('a.txt')
    put('out/tasks.csv/in-the-way')
    expect(await call(['a.txt'])).toMatchObject({code: 2, err: expect.stringMatching(/^out: /u)})
    expect(readdirSync(join(cwd, 'out')).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('keeps what it held where nothing could be read', async () => {
    put('out/notices.json', 'old')
    await call(['nowhere'])
    expect(read('out/notices.json')).toBe('old')
  })
})

describe('options', () => {
  it('name every output that there is', async () => {
    expect((await call(['--help'], {columns: 500})).out).toContain(`逗号分隔：${rendererNames.join('、')}；`)
    expect((await call(['--help', '--lang', 'en'], {columns: 500})).out).toContain(`comma-separated: ${rendererNames.join(', ')};`)
  })

  it('have the calendar remind of its deadlines', async () => {
    put('a.txt')
    expect((await call(['a.txt', '-f', 'ics', '-o', '-', '--alarm', '7'])).out).toContain('\r\nTRIGGER:-P7D\r\n')
    expect((await call(['a.txt', '-f', 'ics', '-o', '-'])).out).not.toContain('VALARM')
  })

  it.each([
    [['--fromat', 'csv', 'a.txt'], '--fromat: 没有这个选项；是否想写 --format？\n'],
    [['--lang', 'en', '--qiet'], '--qiet: no such option; did you mean --quiet?\n'],
    [['--xyzzy'], '--xyzzy: 没有这个选项；请用 --help 查看全部选项\n'],
    [['a.txt', '--rows'], '--rows <ROWS>: 后面缺少取值；请补上，用法见 --help\n'],
    [['a.txt', '--rows', 'row'], '--rows row: 没有这种取值；请从 task, unit, deadline 中选择\n'],
    [['a.txt', '-f', 'xml'], `--format xml: 没有这种取值；请从 ${rendererNames.join(', ')} 中选择\n`],
    [['a.txt', '--keywords', '0'], '--keywords 0: 要求正整数；例如 --keywords 5\n'],
    [['a.txt', '--lang=fr'], '--lang fr: 没有这种取值；请从 zh, en 中选择\n'],
    [['a.txt', '--encoding', 'klingon'], '--encoding klingon: 不认识这种编码；可用 utf-8、utf-16le、utf-16be、gb18030 等\n']
  ])('are wrong as %j', async (args, err) => {
    put('a.txt')
    expect(await call(args)).toEqual({code: 2, out: '', err})
  })

  it('choose table and header', async () => {
    put('a.txt')
    await call(['a.txt', '-f', 'csv', '--rows', 'unit', '--header', 'en', '--no-bom'])
    expect(readdirSync(join(cwd, 'out'))).toEqual(['units.csv'])
    expect(read('out/units.csv')).toMatch(/^unit,canonical,role,[^\n]*\r\n甲局,甲局,lead,/u)
  })

  it.each(['zh', 'en'])('are explained, with examples, without loading the library (%s)', async (lang) => {
    const loaded = (): never => {
      throw new Error('loaded')
    }
    const pipeline = new Proxy(fake, {get: loaded})
    const {code, out, err} = await call(['--help', '--lang', lang], {pipeline})
    // every option stands in a group of ours
    expect(out).not.toMatch(/^Options:/mu)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain(lang === 'zh' ? '用法： zwgk-extract' : 'Usage: zwgk-extract')
    expect(out).toContain('--stdin-filename a.html')
    expect(await call(['--version'], {pipeline})).toEqual({code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u), err: ''})
  })
})

describe('progress', () => {
  const slow = async (options: {isTTY: boolean}): Promise<string> => {
    let time = 0
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => time)
    for (const name of ['a', 'b', 'c', 'd']) put(`${name}.txt`)
    const {err} = await call(['.', '-o', '-'], {
      ...options,
      pipeline: {
        ...fake,
        readNotice: async (file) => {
          time += 600
          return fake.readNotice(file)
        }
      }
    })
    clock.mockRestore()
    return err
  }

  it('is shown on a terminal after a second, and leaves no trace', async () => {
    expect(await slow({isTTY: true})).toMatch(/^正在读取 2\/4 c\.txt\r +\r正在读取 3\/4 d\.txt\r +\r[^正]*$/u)
    expect(await slow({isTTY: false})).not.toContain('正在')
  })
})

describe('the summary', () => {
  it('aligns columns as the terminal shows them and cuts titles to fit', async () => {
    put('a.txt', '甲'.repeat(60))
    put('b.txt', 'b')
    const {err, out} = await call(['a.txt', 'b.txt'], {isTTY: true, columns: 60, env: {NO_COLOR: '1'}})
    expect(out).toBe('')
    expect(err).toBe(
      [
        '通知                     任务  单位  时限  最早期限    提示',
        '关于甲甲甲甲甲甲甲甲甲…     1     1     1  2022-12-31     0',
        '关于b的通知                 1     1     1  2022-12-31     0',
        '合计                        2     2     2                 0',
        '已写出 out/notices.json  out/tasks.csv',
        ''
      ].join('\n')
    )
  })

  it('tells more where the terminal has room: document number and file', async () => {
    put('in/a.txt', 'a')
    const {err} = await call(['in'], {isTTY: true, columns: 200, env: {NO_COLOR: '1'}})
    expect(err.split('\n').slice(0, 2)).toEqual([
      '通知         发文字号  任务  单位  时限  最早期限    提示  文件',
      '关于a的通知               1     1     1  2022-12-31     0  a.txt'
    ])
  })

  it('lists a hundred notices and counts the others', async () => {
    for (let number = 0; number < 103; number++) put(`in/${number}.txt`, 'a')
    const lines = (await call(['in'], {isTTY: true, env: {NO_COLOR: '1'}})).err.split('\n')
    expect(lines.slice(101, 103)).toEqual(['另有 3 份未列出', expect.stringMatching(/^合计 +103 /u)])
  })

  it('is coloured unless NO_COLOR forbids it, and silent with -q', async () => {
    put('a.txt')
    expect((await call(['a.txt'], {isTTY: true})).err).toContain('\u001B[1m')
    expect((await call(['a.txt', '-q'], {isTTY: true})).err).toBe('')
  })
})
