import {FIB, type WordFile} from './word-file.ts'

const SHAPE = 26
const BOX = 22

/**
 * Where in the body each text box hangs: the red head of a notice is often one.
 *
 * @returns Character positions: `anchor` in the body, `start` and `end` in the story of the text boxes
 */
export function textBoxes(file: WordFile): {anchor: number; start: number; end: number}[] {
  const shapes = file.structure(FIB.shapes)
  const anchors = new Map<number, number>()
  const shapeCount = count(shapes, SHAPE)
  for (let index = 0; index < shapeCount; index++) {
    anchors.set(shapes.getInt32((shapeCount + 1) * 4 + index * SHAPE, true), shapes.getUint32(index * 4, true))
  }
  const boxes = file.structure(FIB.textBoxes)
  const story = file.stories.textBoxes
  const found: {anchor: number; start: number; end: number}[] = []
  const boxCount = count(boxes, BOX)
  for (let index = 0; index < boxCount; index++) {
    const start = story.start + boxes.getUint32(index * 4, true)
    const end = Math.min(story.end, story.start + boxes.getUint32(index * 4 + 4, true))
    // a box without a shape stands at the end
    if (start < end) found.push({anchor: anchors.get(boxes.getInt32((boxCount + 1) * 4 + index * BOX + 14, true)) ?? file.stories.body.end, start, end})
  }
  return found
}

/** Positions and entries by turns: one position more than entries. */
function count(view: DataView, entry: number): number {
  return Math.max(0, Math.floor((view.byteLength - 4) / (4 + entry)))
}
