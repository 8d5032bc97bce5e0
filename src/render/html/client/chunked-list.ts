import {appendAll, h} from './dom.ts'

const CHUNK = 40

interface ChunkedList {
  show(count: number): void
  /** Makes sure that an entry is there. */
  fill(index: number): void
}

/**
 * A list of any length: entries stand in chunks, and only chunks near the screen have their entries; the others keep their height.
 *
 * @param scroller What scrolls, and what the list stands in
 * @param guess Height of an entry that was never seen
 */
export function chunkedList(scroller: HTMLElement, guess: number, entry: (index: number) => readonly HTMLElement[]): ChunkedList {
  let chunks: HTMLElement[] = []
  let total = 0

  const build = (chunk: HTMLElement | undefined, number: number): void => {
    if (!chunk || chunk.hasChildNodes()) return
    const end = Math.min((number + 1) * CHUNK, total)
    for (let index = number * CHUNK; index < end; index++) appendAll(chunk, entry(index))
    chunk.style.height = ''
  }

  const watcher = new IntersectionObserver(
    (seen) => {
      for (const {target, isIntersecting, boundingClientRect} of seen) {
        const chunk = target as HTMLElement
        if (isIntersecting) build(chunk, Number(chunk.dataset['chunk']))
        // a hidden tab has no height to keep; what has the focus stays
        else if (scroller.offsetHeight > 0 && boundingClientRect.height > 0 && chunk.hasChildNodes() && !chunk.contains(document.activeElement)) {
          chunk.style.height = `${boundingClientRect.height}px`
          chunk.replaceChildren()
        }
      }
    },
    {root: scroller, rootMargin: '150% 0px'}
  )

  return {
    show(count) {
      watcher.disconnect()
      total = count
      chunks = Array.from({length: Math.ceil(count / CHUNK)}, (_, number) => h('div', {class: 'chunk', 'data-chunk': number}))
      for (const [number, chunk] of chunks.entries()) chunk.style.height = `${Math.min(CHUNK, count - number * CHUNK) * guess}px`
      build(chunks[0], 0)
      scroller.replaceChildren()
      appendAll(scroller, chunks)
      scroller.scrollTop = 0
      for (const chunk of chunks) watcher.observe(chunk)
    },
    fill(index) {
      const number = Math.floor(index / CHUNK)
      // the one before too: what is filled later above the place would move it
      for (const at of [number - 1, number]) build(chunks[at], at)
    }
  }
}
