import type {Node, Paragraph, Part, Section, Table, TableRow} from '../../model/gwast.ts'
import type {TriviaReason} from '../../model/trivia.ts'
import type {Source} from '../../tree/source.ts'
import {viewOf} from '../../tree/leaf.ts'
import {opensNote} from '../../words/note.ts'
import {isForm} from '../task/part.ts'

/** Null: text in no value is not understood. */
export type Reason = TriviaReason | null

/** 「一、总体要求………3」 */
const CONTENTS = /(?:\.\.\.|…)\(?\d{1,4}\)?$|^目录$/u

/** What text below a node is where it stands in no value, by what it was above. */
export function reasonBelow(node: Node, above: Reason, source: Source): Reason {
  switch (node.type) {
    case 'part':
      return isForm(node as Part, source) ? 'form' : 'prose'
    case 'element':
      return 'label'
    case 'table':
      return (node as Table).annex ? 'repeated' : above === 'form' ? 'form' : 'table'
    case 'section':
      return (node as Section).repeats ? 'repeated' : above
    case 'tableRow':
      return (node as TableRow).kind ?? above
    // A row of work, and what it holds, is to be in a task.
    case 'row':
      return above === 'form' ? above : null
    case 'paragraph':
      return above === 'prose' ? ofLine(node as Paragraph, source) : above
    default:
      return above
  }
}

function ofLine(node: Paragraph, source: Source): Reason {
  const {fold} = viewOf(node, source)
  return opensNote(fold) ? 'note' : CONTENTS.test(fold) ? 'contents' : 'prose'
}
