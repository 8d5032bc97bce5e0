/** What is used of the optional package, so that types and build need not have it: npm leaves it out where it cannot be installed. */
declare module 'nodejs-jieba' {
  export const DEFAULT_DICT: string
  export const DEFAULT_HMM_DICT: string
  export const DEFAULT_USER_DICT: string
  export const DEFAULT_IDF_DICT: string
  export const DEFAULT_STOP_WORD_DICT: string
  export function load(paths: {dict: string; hmmDict: string; userDict: string; idfDict: string; stopWordDict: string}): void
  export function extract(text: string, count: number): {word: string; weight: number}[]
}
