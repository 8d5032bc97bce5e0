import {expect} from 'vitest'

const listed = (list: string): string[] => list.trim().split(/\s+/u)

/** That a question is answered with yes for each word of a list; the words are the reader's own, so that one missing in the program is noticed. */
export function expectEach(list: string, ask: (word: string) => boolean): void {
  expect(listed(list).filter((word) => !ask(word))).toEqual([])
}

/** Whether a text is what the source of a pattern is for, from its first character to the last. */
export function whole(source: string): (text: string) => boolean {
  const pattern = new RegExp(`^(?:${source})$`, 'u')
  return (text) => pattern.test(text)
}

/** Whether a text ends so. */
export function ending(source: string): (text: string) => boolean {
  const pattern = new RegExp(`(?:${source})$`, 'u')
  return (text) => pattern.test(text)
}
