import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {ReadError} from '../model/contract.ts'
import {attributeOf, childrenOf, localName, parseXml, rootOf, textOf} from './xml.ts'

function said(source: string): unknown {
  try {
    return textOf(rootOf(parseXml(source, 'part.xml')))
  } catch (error) {
    return error instanceof ReadError ? error.code : error
  }
}

describe('parseXml', () => {
  it('reads names without prefixes, attributes and all kinds of text', () => {
    const root = rootOf(parseXml('<?xml version="1.0"?><!-- x --><a:b xmlns:a="u" a:c="1>2" d=\'"\'>甲&amp;&#x4e59;<![CDATA[<丙>]]><e/></a:b>', 'x'))
    expect([localName(root), attributeOf(root, 'c'), attributeOf(root, 'd'), attributeOf(root, 'a'), textOf(root), childrenOf(root, 'e').length]).toEqual([
      'b',
      '1>2',
      '"',
      undefined,
      '甲&乙<丙>',
      1
    ])
  })

  it('refuses a document type, whatever it declares', () => {
    expect(said('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>')).toBe('hostile-xml')
    expect(said('<!DOCTYPE a [<!ENTITY l "ha"><!ENTITY m "&l;&l;">]><a>&m;</a>')).toBe('hostile-xml')
    expect(said('<a><!ENTITY x "y"></a>')).toBe('hostile-xml')
  })

  it('resolves no entity but the five of XML', () => {
    expect(said('<a>&x;&lt;</a>')).toBe('&x;<')
  })

  it('refuses what nests too deep, and lets 256 pass', () => {
    expect(said('<a>'.repeat(256) + '</a>'.repeat(256))).toBe('')
    expect(said('<a>'.repeat(257) + '</a>'.repeat(257))).toBe('hostile-xml')
    expect(said('<a>'.repeat(2_000_000))).toBe('hostile-xml')
  })

  it('refuses what parsers could read in two ways', () => {
    for (const source of [
      '',
      '甲',
      '<a>',
      '<a></b>',
      '<a/></a>',
      '<a "x>"/>',
      '<a b=c/>',
      '<a b="c/>',
      '<a><!-- </a>',
      '<a><!--><b>--></a>',
      '<a><?x > <b> ?></a>',
      '<a',
      '<a>< b/></a>',
      `<a${' '.repeat(2000)}/>`
    ]) {
      expect([source.slice(0, 20), said(source)]).toEqual([source.slice(0, 20), 'damaged'])
    }
  })

  it('throws nothing but ReadError', () => {
    const piece = fc.constantFrom(
      '<a>',
      '</a>',
      '<b x="1">',
      '</b>',
      '<c/>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      '<',
      '>',
      '"',
      "'",
      '=',
      '&',
      '甲',
      ' ',
      '/'
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 20}), (pieces) => {
        expect(typeof said(`<r>${pieces.join('')}</r>`)).toBe('string')
      }),
      {numRuns: 500}
    )
  })
})
