import type {PageRemark} from '../data.ts'
import {h} from './dom.ts'
import {words} from './page.ts'

/** Values stand between backticks in a message. */
const quoted = (message: string): string => message.replace(/`([^`]*)`/gu, '“$1”')

/** A remark, at its place in the text and in the list: how grave, what is odd, what to do. */
export const remarkNote = ({rule, severity, message, note}: PageRemark): HTMLElement =>
  h(
    'span',
    {class: `note ${severity}`},
    h('b', {title: rule}, words[severity]),
    ' ',
    quoted(message),
    note === undefined ? null : h('span', {class: 'quiet'}, ` ${quoted(note)}`)
  )
