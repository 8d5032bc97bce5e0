import {readFileSync} from 'node:fs'
import {ReadError} from '../model/contract.ts'

type Jieba = typeof import('nodejs-jieba')

/** Dictionary files that the segmenter opens itself. */
export interface DictionaryPaths {
  readonly dict: string
  readonly hmmDict: string
  readonly userDict: string
  readonly idfDict: string
  readonly stopWordDict: string
}

/**
 * 主题词: the best keywords of each text by TF-IDF, heaviest first, then by code unit.
 *
 * @param isKeyword Words that tell what a text is about.
 * @throws ReadError `keywords-missing` where nodejs-jieba is not installed, `keywords-dictionary` where its dictionary is bad
 */
export async function keywords(texts: readonly string[], count: number, isKeyword: (word: string) => boolean): Promise<string[][]> {
  const jieba = await segmenter()
  return texts.map((text) => {
    // all words, since the segmenter leaves the order of equal weights open
    const words = jieba.extract(text, MOST).filter(({word}) => isKeyword(word))
    words.sort((one, other) => other.weight - one.weight || (one.word < other.word ? -1 : 1))
    return words.slice(0, count).map(({word}) => word)
  })
}

const MOST = 0x7fffffff
let loaded: Promise<Jieba> | undefined

function segmenter(): Promise<Jieba> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<Jieba> {
  let jieba: Jieba
  try {
    // holds a program for the machine it was installed on, which no bundle can: tools/bundle.mjs tells webpack
    jieba = await import('nodejs-jieba')
  } catch (error) {
    throw new ReadError('keywords-missing', {detail: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)})
  }
  const paths: DictionaryPaths = {
    dict: jieba.DEFAULT_DICT,
    hmmDict: jieba.DEFAULT_HMM_DICT,
    userDict: jieba.DEFAULT_USER_DICT,
    idfDict: jieba.DEFAULT_IDF_DICT,
    stopWordDict: jieba.DEFAULT_STOP_WORD_DICT
  }
  const fault = dictionaryFault(paths, process.platform)
  if (fault !== null) throw new ReadError('keywords-dictionary', {detail: fault})
  jieba.load(paths)
  return jieba
}

/**
 * What is wrong with the dictionary. The segmenter does not throw on a bad one: it aborts the process.
 *
 * @returns null for a good one
 */
export function dictionaryFault(paths: DictionaryPaths, platform: NodeJS.Platform): string | null {
  for (const path of Object.values(paths) as string[]) {
    // it opens files by their narrow names, which Windows reads in the system's code page
    if (platform === 'win32' && /[^\x20-\x7e]/.test(path)) return `path is not ASCII: ${path}`
    let bytes: Uint8Array
    try {
      bytes = readFileSync(path)
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
    if (bytes.length === 0 && path !== paths.userDict) return `empty file: ${path}`
    const line = path === paths.dict ? badLine(bytes) : path === paths.hmmDict ? badModelLine(bytes) : 0
    if (line > 0) return `line ${line} of ${path} is malformed`
  }
  return null
}

const SPACE = 0x20
const LINE_FEED = 0x0a

/** @returns Number of the first line that is not `word frequency tag`; 0 where all are. */
function badLine(bytes: Uint8Array): number {
  let line = 1
  let spaces = 0
  let start = 0
  for (let at = 0; at <= bytes.length; at++) {
    const byte = at === bytes.length ? LINE_FEED : bytes[at]
    if (byte === SPACE) {
      // a frequency of 0 or none has no logarithm
      const digit = bytes[at + 1] ?? 0
      if (++spaces === 1 && (digit < 0x31 || digit > 0x39)) return line
    } else if (byte === LINE_FEED) {
      const isEnd = at === bytes.length && start === at
      if (!isEnd && (spaces !== 2 || bytes[at - 1] === SPACE || bytes[start] === SPACE)) return line
      line++
      spaces = 0
      start = at + 1
    }
  }
  return 0
}

/** Hidden Markov model: one line of start and four of transition probabilities, four columns each, then four of emissions. */
function badModelLine(bytes: Uint8Array): number {
  const rows: {number: number; text: string}[] = []
  for (const [at, line] of new TextDecoder().decode(bytes).split('\n').entries()) {
    const text = line.trim()
    if (text !== '' && !text.startsWith('#')) rows.push({number: at + 1, text})
  }
  if (rows.length < 9) return (rows.at(-1)?.number ?? 0) + 1
  const bad = rows.slice(0, 9).find(({text}, at) => (at < 5 ? text.split(' ').length !== 4 : !text.split(',').every(isEmission)))
  return bad?.number ?? 0
}

function isEmission(entry: string): boolean {
  const [character = '', probability, ...more] = entry.split(':')
  return [...character].length === 1 && probability !== undefined && probability !== '' && more.length === 0
}
