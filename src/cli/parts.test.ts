import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {sourcesIn} from '../dev/sources.fixture.ts'
import {catalogue} from './messages.ts'
import {textNames} from './text-names.ts'
import {displayWidth, fit, pad} from './width.ts'
import {expandBraces, fitsWildcard} from './wildcard.ts'

describe('the catalogue', () => {
  it('has a sentence for everything that a reader refuses', () => {
    const codes = new Set(sourcesIn('read').flatMap((source) => [...source.matchAll(/new ReadError\('([\w-]+)'/gu)].map((match) => match[1] ?? '')))
    // said once for the whole run
    codes.delete('unknown-encoding')
    expect(codes.size).toBeGreaterThan(10)
    expect([...codes].filter((code) => !(code in catalogue))).toEqual([])
  })
  it.each(Object.entries(catalogue))('fills the same places in both languages: %s', (_, [zh, en]) => {
    const places = (text: string): string[] => [...new Set(text.match(/\{[a-z]+\}/giu))].sort()
    expect(places(zh)).toEqual(places(en))
    expect(zh && en).not.toBe('')
  })
})

describe('a wildcard', () => {
  it.each([
    ['*', '', true], ['a*b*c', 'axxbxxc', true], ['a*b*c', 'axxbxx', false], ['?', '〔', true], ['[ab]c', 'bc', true],
    ['[!ab]c', 'bc', false], ['[0-9]号', '7号', true], ['[', '[', true], ['*.txt', 'a.txt.txt', true], ['a', 'ab', false]
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
    fc.assert(fc.property(fc.uniqueArray(fc.stringMatching(/^[ab/-]{1,6}[ab]$/u)), paths => {
      const names = textNames(paths)
      expect(new Set(names).size).toBe(paths.length)
      expect(names.every(name => !name.includes('/'))).toBe(true)
    }))
  })
})

describe('width', () => {
  it.each([['通知', 4], ['abc', 3], ['（一）', 6], ['e\u0301', 1], ['𠀀', 2], ['“', 1]])('of %s is %d', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })

  it('is never passed by a fitted text, and always reached by a padded one', () => {
    fc.assert(fc.property(fc.string({unit: 'grapheme'}), fc.integer({min: 1, max: 20}), (text, columns) => {
      expect(displayWidth(fit(text, columns))).toBeLessThanOrEqual(columns)
      expect(displayWidth(pad(fit(text, columns), columns))).toBe(columns)
    }))
  })
})
