import {byId} from './dom.ts'

const tabNames = ['tasks', 'timeline', 'matrix', 'remarks'] as const
export type TabName = (typeof tabNames)[number]

/** The tabs of the ledger, by the pattern of ARIA: arrows go from tab to tab. @returns What shows a tab. */
export function tabs(onShow: (name: TabName) => void): (name: TabName) => void {
  const show = (name: TabName): void => {
    for (const other of tabNames) {
      const tab = byId(`tab-${other}`)
      tab.setAttribute('aria-selected', String(other === name))
      tab.tabIndex = other === name ? 0 : -1
      byId(`panel-${other}`).hidden = other !== name
    }
    onShow(name)
  }
  for (const [at, name] of tabNames.entries()) {
    const tab = byId(`tab-${name}`)
    tab.addEventListener('click', () => {
      show(name)
    })
    tab.addEventListener('keydown', ({key}) => {
      const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
      const next = tabNames[(at + step + tabNames.length) % tabNames.length]
      if (step === 0 || !next) return
      show(next)
      byId(`tab-${next}`).focus()
    })
  }
  return show
}
