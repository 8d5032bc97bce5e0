import type {ReadingText} from '../reading-text.ts'
import {Numbers} from './numbers.ts'
import {readPieces} from './pieces.ts'
import {storyReader, type StoryBlock} from './story.ts'
import {stylesOf} from './styles.ts'
import {textBoxes} from './text-boxes.ts'
import type {WordFile} from './word-file.ts'

type BlocksOf = (story: {start: number; end: number}) => StoryBlock[]

/**
 * Writes the text as printed, text boxes where they hang; notes stand below it, headers and footers are trivia.
 *
 * @returns Whether automatic numbers are lost.
 */
export function writeWord(into: ReadingText, file: WordFile): boolean {
  const {body, footnotes, endnotes} = file.stories
  const styles = stylesOf(file)
  const numbers = new Numbers(file, styles)
  const blocksOf = storyReader(file, readPieces(file), styles, numbers)
  const boxes = textBoxes(file)
  for (const block of blocksOf(body)) {
    // a text box hangs at its paragraph, and mostly stands above it
    for (let box = boxes[0]; box && box.anchor < block.end; box = boxes[0]) {
      boxes.shift()
      for (const inner of blocksOf(box)) write(into, inner)
    }
    write(into, block)
  }
  for (const box of boxes) for (const block of blocksOf(box)) write(into, block)
  writeNotes(into, '脚注', blocksOf(footnotes))
  writeNotes(into, '尾注', blocksOf(endnotes))
  for (const line of furniture(file, blocksOf)) into.trivia(line)
  return numbers.lost
}

function write(into: ReadingText, block: StoryBlock): void {
  if (block.type === 'table') into.table(block.rows, '\t')
  else if (block.isContents) into.trivia(block.text, 'contents')
  else if (block.depth !== null) into.heading(block.depth, block.text)
  else into.paragraph(block.text)
}

/** 「［脚注1］」 and the note. Its sign is left out of the sentence, where 「2022年」 would become 「20221年」. */
function writeNotes(into: ReadingText, title: string, blocks: readonly StoryBlock[]): void {
  let count = 0
  for (const block of blocks) {
    if (block.type === 'paragraph' && block.isNote) into.paragraph(`［${title}${++count}］${block.text.trim()}`)
    else write(into, block)
  }
}

/** Headers and footers, each once: every section may repeat them. Comments are no part of a notice. */
function furniture(file: WordFile, blocksOf: BlocksOf): Set<string> {
  const {headers, headerTextBoxes, comments} = file.stories
  return new Set(
    [headers, headerTextBoxes, comments]
      .flatMap(blocksOf)
      .flatMap((block) => (block.type === 'paragraph' ? [block.text.trim()] : block.rows.map((row) => row.map(({text}) => text).join('\t'))))
  )
}
