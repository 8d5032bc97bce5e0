import {expect} from 'vitest'

const listed = (list: string): string[] => list.trim().split(/\s+/u)

/** That a question has one answer for each word of a list, in a text made of the word; the words are the reader's own, not the program's. */
export function expectEach(list: string, ask: (word: string) => boolean): void {
  expect(listed(list).filter((word) => !ask(word))).toEqual([])
}

export const whole = (source: string): ((text: string) => boolean) => {
  const pattern = new RegExp(`^(?:${source})$`, 'u')
  return (text) => pattern.test(text)
}

export const ending = (source: string): ((text: string) => boolean) => {
  const pattern = new RegExp(`(?:${source})$`, 'u')
  return (text) => pattern.test(text)
}
