import {byId} from './dom.ts'

interface Keys {
  step(by: 1 | -1): void
  toText(): void
  clear(): void
}

const STEPS: Readonly<Record<string, 1 | -1>> = {j: 1, ArrowDown: 1, k: -1, ArrowUp: -1}

/** Keys of the page. In a field all keys but Escape are the field's; in the text and on other tabs the arrows scroll. */
export function keyboard({step, toText, clear}: Keys): void {
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const target = event.target instanceof HTMLElement ? event.target : document.body
    const isField = target.matches('input, select')
    if (event.key === 'Escape') {
      clear()
      if (isField) target.blur()
    } else if (isField) {
      return
    } else if (event.key === '/') {
      // on a phone the filters may be folded
      byId('filters').classList.add('open')
      byId('words').focus()
    } else if (event.key === 'Enter' && target.matches('.card')) {
      toText()
    } else {
      const by = STEPS[event.key]
      if (by === undefined || (event.key.startsWith('Arrow') && target !== document.body && !target.closest('#panel-tasks'))) return
      step(by)
    }
    event.preventDefault()
  })
}
