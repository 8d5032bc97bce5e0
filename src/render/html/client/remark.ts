import type {PageRemark} from '../data.ts'
import {h} from './dom.ts'
import {words} from './page.ts'

const titles: Readonly<Record<string, string | undefined>> = words

/** A remark, at its place in the text and in the list: what is odd, then the rule's own sentence. */
export const remarkNote = ({rule, severity, message}: PageRemark): HTMLElement => h('span', {class: `note ${severity}`},
  h('b', {}, `${words[severity]}：${titles[`rule:${rule}`] ?? rule}`), ' ', h('span', {lang: 'en'}, message))
