import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {ReadError} from '../model/contract.ts'
import {read} from './index.ts'
import {expectSoundLayout, outline} from './reading.fixture.ts'

const ROWS = '<p>一、修补路灯。</p><table border=1><tr><td>序号</td><td>任务</td></tr><tr><td>1</td><td>更换灯泡。</td></tr></table>'
const SEEN = ['一、修补路灯。', '= 序号 ¦ 任务', '= 1 ¦ 更换灯泡。']
const page = (body: string, head = '') => `<html><head>${head}</head><body>${body}</body></html>`

/** GB 2312 of the characters that these pages use */
const GB: Readonly<Record<string, string>> = {
  一: 'D2BB',
  '、': 'A1A2',
  修: 'D0DE',
  补: 'B2B9',
  路: 'C2B7',
  灯: 'B5C6',
  '。': 'A1A3',
  序: 'D0F2',
  号: 'BAC5',
  任: 'C8CE',
  务: 'CEF1',
  更: 'B8FC',
  换: 'BBBB',
  泡: 'C5DD'
}
const gb = (text: string) => Buffer.from([...text].map((one) => GB[one] ?? Buffer.from(one).toString('hex')).join(''), 'hex')
const quoted = (bytes: Buffer) =>
  [...bytes]
    .map((byte) => (byte === 0x3d || byte > 0x7e ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte)))
    .join('')
    .replace(/.{70}(?!=?.?$)/gu, (line) => (/=.?$/u.test(line) ? line : `${line}=\r\n`))
const base64 = (bytes: Buffer) => bytes.toString('base64').replace(/.{76}/gu, '$&\r\n')

const part = (headers: readonly string[], content: string) => `${headers.join('\r\n')}\r\n\r\n${content}`
const archive = (...parts: string[]) =>
  part(
    ['MIME-Version: 1.0', 'Content-Type: multipart/related;', '\ttype="text/html"; boundary="--=_甲"'],
    ['For people.', ...parts.map((one) => `----=_甲\r\n${one}`), '----=_甲--\r\n'].join('\r\n')
  )
const html = (content: string, ...more: string[]) => part(['Content-Type: text/html; charset="utf-8"', ...more], content)

async function linesOf(path: string, text: string | Buffer) {
  const file = await read({path, bytes: typeof text === 'string' ? Buffer.from(text) : text})
  expectSoundLayout(file, '\t')
  return [file.data.reading?.format, ...outline(file)]
}

describe('web archives', () => {
  it('are read under any name, whatever encodings their page has', async () => {
    const quotedPage = archive(
      part(
        ['Content-Location: file:///C:/a.htm', 'Content-Transfer-Encoding: quoted-printable', 'Content-Type: text/html; charset="gb2312"'],
        quoted(gb(page(ROWS)))
      )
    )
    const base64Page = archive(part(['Content-Type: text/html', 'Content-Transfer-Encoding: BASE64'], base64(gb(page(ROWS, '<meta charset=gb2312>')))))
    for (const [path, text] of [
      ['a.doc', quotedPage],
      ['a.xls', quotedPage],
      ['a.mht', base64Page],
      ['a', base64Page],
      ['a.mhtml', archive(html(page(ROWS)))]
    ] as const) {
      expect(await linesOf(path, text)).toEqual(['mhtml', ...SEEN])
    }
  })

  it('are known with the address and title above, line feeds alone, a byte order mark, and one part only', async () => {
    const browser = `From: <Saved by a browser>\nSubject: =?utf-8?Q?=E9=80=9A?=\n${archive(html(page(ROWS))).replaceAll('\r\n', '\n')}`
    expect(await linesOf('a.mht', browser)).toEqual(['mhtml', ...SEEN])
    expect(await linesOf('a.doc', `\ufeff${part(['MIME-Version: 1.0', 'Content-Type: text/html; charset=utf-8'], page(ROWS))}`)).toEqual(['mhtml', ...SEEN])
  })

  it('give the page itself, not its pictures, headers and other pages, also where it lies inside', async () => {
    const picture = part(['Content-Type: image/png', 'Content-Transfer-Encoding: base64'], 'iVBORw0KGgo=')
    const inner = part(
      ['Content-Type: multipart/alternative; boundary=inner'],
      `--inner\r\n${part(['Content-Type: text/plain'], '无')}\r\n--inner\r\n${html(page(ROWS))}\r\n--inner--`
    )
    expect(await linesOf('a.mht', archive(picture, inner, html(page('页眉'), 'Content-Location: a.files/header.htm')))).toEqual(['mhtml', ...SEEN])
  })

  it('give every sheet of a workbook in its order', async () => {
    const frames =
      '<html><head><link id="shLink" href="b.files/s1.htm"><link id="shLink" href="b.files/s2.htm"></head><frameset><frame src="b.files/s1.htm"><frame src="b.files/tabs.htm"></frameset></html>'
    const sheet = (name: string, text: string) =>
      html(page(`<table><tr><td>${text}</td><td>略</td></tr></table>`), `Content-Location: file:///C:/b.files/${name}`)
    expect(
      await linesOf('a.xls', archive(html(frames), sheet('s2.htm', '乙'), sheet('s1.htm', '甲'), html(page('标签'), 'Content-Location: b.files/tabs.htm')))
    ).toEqual(['mhtml', '= 甲 ¦ 略', '= 乙 ¦ 略'])
  })

  it('are read up to where they were cut off, and say where they hold no page', async () => {
    const whole = archive(html(page(ROWS)))
    expect(await linesOf('a.mht', whole.slice(0, whole.indexOf('<td>1')))).toEqual(['mhtml', '一、修补路灯。', '= 序号 ¦ 任务'])
    await expect(read({path: 'a.mht', bytes: Buffer.from(archive(part(['Content-Type: image/png'], 'x')))})).rejects.toMatchObject({
      code: 'damaged',
      values: {detail: 'the web archive holds no page'}
    })
  })

  it('throw nothing but ReadError, whatever is in them', async () => {
    const good = Buffer.from(archive(html(page(ROWS))))
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.uint8Array({minLength: 1, maxLength: 20}), async (at, noise) => {
        const bytes = Uint8Array.from(good)
        bytes.set(noise.subarray(0, bytes.length - at), at)
        const result: unknown = await read({path: 'a.mht', bytes}).then(
          () => null,
          (error: unknown) => error
        )
        if (result !== null) expect(result).toBeInstanceOf(ReadError)
      }),
      {numRuns: 200}
    )
  })

  it('take no letter or text for one', async () => {
    for (const text of [
      '标题：通知\nContent-Type: text/html\n\n正文。',
      'Content-Type: multipart/related\n\n正文。',
      'MIME-Version: 1.0\nContent-Type: text/plain\n\n正文。'
    ]) {
      expect((await read({path: 'a.txt', bytes: Buffer.from(text)})).data.reading?.format).toBe('text')
    }
  })
})
