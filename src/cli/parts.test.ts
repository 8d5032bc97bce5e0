import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {sourcesByName} from '../sources.fixture.ts'
import {distinctNames, safeName} from './file-names.ts'
import {catalogue} from './messages.ts'
import {textNames} from './text-names.ts'
import {listOf} from './usage.ts'
import {displayWidth, fit, pad, wrap} from './width.ts'
import {expandBraces, fitsWildcard} from '../text/wildcard.ts'

describe('the catalogue', () => {
  it.each(Object.entries(catalogue))('fills the same places in both languages: %s', (_, [zh, en]) => {
    const places = (text: string): string[] => [...new Set(text.match(/\{[a-z]+\}/giu))].sort()
    expect(places(zh)).toEqual(places(en))
    expect(zh && en).not.toBe('')
  })
})

it('asks nothing of the process but through what it is given', () => {
  const asking = Object.entries(sourcesByName()).filter(([name, source]) => name.startsWith('cli/') && /\bprocess\s*[.[]|node:process/u.test(source))
  // the journal of a run is known by its process, and ended where that is no more
  expect(asking.map(([name]) => name)).toEqual(['cli/journal.ts'])
})

describe('a wildcard', () => {
  it.each([
    ['*', '', true],
    ['a*b*c', 'axxbxxc', true],
    ['a*b*c', 'axxbxx', false],
    ['?', '〔', true],
    ['[ab]c', 'bc', true],
    ['[!ab]c', 'bc', false],
    ['[0-9]号', '7号', true],
    ['[', '[', true],
    ['*.txt', 'a.txt.txt', true],
    ['a', 'ab', false]
  ])('%s on %s: %s', (pattern, name, fits) => {
    expect(fitsWildcard(pattern)(name)).toBe(fits)
  })

  it('takes time that grows no faster than name and pattern', () => {
    expect(fitsWildcard(`${'*a'.repeat(200)}b`)('a'.repeat(5000))).toBe(false)
  })

  it('writes out braces that have a comma', () => {
    expect(expandBraces('{a,b{c,d}}{e}')).toEqual(['a{e}', 'bc{e}', 'a{e}', 'bd{e}'])
  })
})

describe('reading texts', () => {
  it('have names that no file system takes for one', () => {
    expect(textNames(['a/x.html', 'b/X.html', '../y.html', 'a-x.html'])).toEqual(['a-x.html.txt', 'b-X.html.txt', 'y.html.txt', 'a-x.html-2.txt'])
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[ab/-]{1,6}[ab]$/u)), (paths) => {
        const names = textNames(paths)
        expect(new Set(names).size).toBe(paths.length)
        expect(names.every((name) => !name.includes('/'))).toBe(true)
      })
    )
  })
})

describe('file names from a notice', () => {
  it.each([
    ['市财政局', '市财政局'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a／b＼c：d＊e？f＂g＜h＞i｜j'],
    ['..', '_'],
    ['', '_'],
    [' .甲. ', '甲'],
    ['nul', 'nul_'],
    ['Con.1', 'Con_.1'],
    ['Console', 'Console'],
    ['LPT¹', 'LPT¹_'],
    ['甲\n\u202E乙', '甲__乙'],
    ['\uD800', '_']
  ])('%j is %j', (name, safe) => {
    expect(safeName(name)).toBe(safe)
  })

  it('are taken by every system, are short enough, and none is like another', () => {
    const name = fc.oneof(
      fc.string({unit: 'binary', maxLength: 300}),
      fc.stringMatching(/^[/\\. conAB局]{0,8}$/u),
      fc.string({unit: fc.constantFrom('长', '𠀀', '/', '.', ' '), maxLength: 300})
    )
    fc.assert(
      fc.property(fc.array(name, {maxLength: 20}), (names) => {
        const files = distinctNames(names.map(safeName), '.xlsx')
        for (const file of files) {
          expect(file).toMatch(/^[^\\/:*?"<>|\p{Cc}\p{Cs}]+\.xlsx$/u)
          expect(file).not.toMatch(/^[. ]|[. ]\.xlsx$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu)
          expect(Buffer.byteLength(file)).toBeLessThanOrEqual(255)
          expect([...file].length).toBeLessThanOrEqual(120)
        }
        expect(new Set(files.map((file) => file.normalize('NFC').toLowerCase())).size).toBe(names.length)
      })
    )
  })
})

describe('a list', () => {
  it('is parted by commas that stand in no brackets', () => {
    expect(listOf('甲局, 乙县（市，区）政府,,〔a,b〕', /[,，]/u)).toEqual(['甲局', '乙县（市，区）政府', '〔a,b〕'])
    expect(listOf('）甲,乙', /,/u)).toEqual(['）甲', '乙'])
  })
})

describe('wrapped text', () => {
  it('breaks Chinese between characters, words at blanks, and no mark from its word', () => {
    expect(wrap('输出格式：json、ndjson；默认 json,csv', 16)).toBe('输出格式：json、\nndjson；默认\njson,csv')
    expect(wrap('甲乙“丙”', 6)).toBe('甲乙\n“丙”')
  })

  it('has all characters but blanks, and only a word longer than the line passes its end', () => {
    const text = fc.string({unit: fc.constantFrom('甲', '、', '（', '）', 'a', 'b', ' ', '“'), maxLength: 60})
    fc.assert(
      fc.property(text, fc.integer({min: 8, max: 30}), (words, columns) => {
        const lines = wrap(words, columns).split('\n')
        expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''))
        for (const line of lines.filter((one) => displayWidth(one) > columns)) expect(line).toMatch(/^[“（]*(?:甲|[ab]+)?[、）]*$/u)
      })
    )
  })
})

describe('width', () => {
  it.each([
    ['通知', 4],
    ['abc', 3],
    ['（一）', 6],
    ['e\u0301', 1],
    ['𠀀', 2],
    ['“', 1]
  ])('of %s is %d', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })

  it('is never passed by a fitted text, and always reached by a padded one', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.integer({min: 1, max: 20}), (text, columns) => {
        expect(displayWidth(fit(text, columns))).toBeLessThanOrEqual(columns)
        expect(displayWidth(pad(fit(text, columns), columns))).toBe(columns)
      })
    )
  })
})
