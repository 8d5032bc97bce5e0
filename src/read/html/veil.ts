import {isInvisible, isVoiceless, show, walk, weight, type Element} from './dom.ts'

/** Words of a menu are shorter, and have no such signs: only sentences say where the text of a page lies. */
const SENTENCE = /[，。；]/

/**
 * Takes the veil off: many sites hide `html`, `body` or the frame of the text until a script has run, and no script
 * runs here. Whatever hides the whole page is such a veil, and so is `visibility: hidden` on more than half of its
 * sentences; a dialog or a tab that waits for a click is rather taken out of the page (`display: none`).
 *
 * @param root Element `html`; changed in place
 */
export function unveil(root: Element): void {
  const veils: {element: Element; prose: number}[] = []
  const open: {element: Element; before: number}[] = []
  let prose = 0
  walk(root, {
    enter(element) {
      if (isVoiceless(element)) return false
      if (isWhole(element) || isInvisible(element)) open.push({element, before: prose})
      return undefined
    },
    text(value) {
      if (SENTENCE.test(value)) prose += weight(value)
    },
    leave(element) {
      const last = open.at(-1)
      if (last?.element !== element) return
      open.pop()
      veils.push({element, prose: prose - last.before})
    }
  })
  for (const one of veils) if (isWhole(one.element) || one.prose * 2 > prose) show(one.element)
}

const isWhole = ({name}: Element): boolean => name === 'html' || name === 'body'
