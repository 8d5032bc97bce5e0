import type {View} from '../../tree/view.ts'
import {LABEL} from '../../words/role.ts'
import {isGap} from './markers.ts'

/** Any label of a form: 「项目责任人：」「实际完成情况：」 */
const ANY_LABEL = /[\p{Script=Han}]{2,8}:/gu
const STOP = /[。!?;)]/u
/** What the first of them looks like, whatever it says: cheap to look for */
const SOME_LABEL = /[。!?;)][^。!?;):]{2,24}:/u
/** So many labels of who or when stand side by side only where a line has lost its breaks. */
const FEWEST = 2

/**
 * Where a line that lost its breaks goes on with a label: 「…。 牵头领导：A 责任单位：B 完成情况：…」, each behind white space of
 * the page.
 *
 * @returns Offsets into the view, in order.
 */
export function labelsIn(view: View): number[] {
  const {fold} = view
  if (!SOME_LABEL.test(fold)) return []
  const assigning = [...fold.matchAll(LABEL)].filter(({index}) => isGap(view, index))
  const first = assigning[0]?.index ?? 0
  if (assigning.length < FEWEST || !STOP.test(fold.charAt(first - 1))) return []
  const places = new Set(assigning.map(({index}) => index))
  for (const {index, 0: label} of fold.matchAll(ANY_LABEL)) {
    // the label is what stands behind the last blank
    for (let at = index + label.length - 3; at >= index; at--) {
      if (!isGap(view, at)) continue
      places.add(at)
      break
    }
  }
  return [...places].sort((one, other) => one - other)
}
