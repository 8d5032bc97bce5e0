import {CHINESE_FORMATS} from './builtin-formats.ts'

/** Spells the built-in Chinese formats out in `xl/styles.xml`, for a library that knows only the American ones. */
export function withChineseFormats(styles: string): Uint8Array {
  return new TextEncoder().encode(spelled(styles))
}

function spelled(styles: string): string {
  const root = /<([\w-]+:)?styleSheet\b[^>]*>/.exec(styles)
  if (!root) return styles
  const prefix = root[1] ?? ''
  const taken = new Set([...styles.matchAll(/\bnumFmtId="(\d+)"\s+formatCode=/g)].map(([, id]) => Number(id)))
  const formats = Object.entries(CHINESE_FORMATS)
    .filter(([id]) => !taken.has(Number(id)))
    .map(([id, code]) => `<${prefix}numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;')}"/>`)
    .join('')
  const list = new RegExp(`<${prefix}numFmts\\b[^>]*[^/>]>|<${prefix}numFmts>`).exec(styles)
  if (list) return insert(styles, list.index + list[0].length, formats)
  return insert(styles, root.index + root[0].length, `<${prefix}numFmts>${formats}</${prefix}numFmts>`)
}

function insert(text: string, at: number, addition: string): string {
  return text.slice(0, at) + addition + text.slice(at)
}
