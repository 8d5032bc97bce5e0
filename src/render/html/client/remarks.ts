import {chunkedList} from './chunked-list.ts'
import {around, byId, fill, h} from './dom.ts'
import {noticeOf, notices, words} from './page.ts'
import {remarkNote} from './remark.ts'

interface Place {
  readonly notice: number
  readonly remark: number
}

const places: readonly Place[] = notices.flatMap(({remarks}, notice) => remarks.map((_, remark) => ({notice, remark})))

export const remarkCount = places.length

export function remarkList(onRemark: (notice: number, remark: number) => void) {
  const panel = byId('panel-remarks')
  let shown: readonly Place[] = []
  const list = chunkedList(panel, 60, (index) => {
    const place = shown[index]
    const remark = place && noticeOf(place.notice).remarks[place.remark]
    if (!remark) return []
    const isNew = shown[index - 1]?.notice !== place.notice
    return [
      ...(isNew ? [h('h2', {class: 'of-notice', lang: 'zh-CN'}, noticeOf(place.notice).title)] : []),
      h(
        'button',
        {type: 'button', class: 'remark', 'data-index': index},
        remarkNote(remark),
        remark.line === undefined ? null : h('span', {class: 'quiet'}, fill(words.line, {line: remark.line}))
      )
    ]
  })
  panel.addEventListener('click', (event) => {
    const place = shown[Number(around(event, '[data-index]')?.dataset['index'])]
    if (place) onRemark(place.notice, place.remark)
  })

  return (notice: number | null): void => {
    shown = notice === null ? places : places.filter((place) => place.notice === notice)
    list.show(shown.length)
    if (shown.length === 0) panel.replaceChildren(h('p', {class: 'empty'}, words.noRemarks))
  }
}
