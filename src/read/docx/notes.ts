import {attributeOf, childrenOf, type XmlElement} from '../xml.ts'

type NoteKind = 'footnote' | 'endnote'

const TITLE: Readonly<Record<NoteKind, string>> = {footnote: '脚注', endnote: '尾注'}

/**
 * Footnotes and endnotes. Their sign is left out of the sentence, where 「2022年」 would become 「20221年」; their text stands
 * below the document, in the order of the signs.
 */
export class Notes {
  readonly #referred = new Map<string, {kind: NoteKind; id: string}>()

  refer(kind: NoteKind, id: string): void {
    const key = `${kind} ${id}`
    if (!this.#referred.has(key)) this.#referred.set(key, {kind, id})
  }

  /** `［脚注1］` and the note, for each note that was referred to. */
  written(parts: Readonly<Record<NoteKind, XmlElement | undefined>>): {title: string; note: XmlElement}[] {
    const notes = new Map<string, XmlElement>()
    for (const kind of ['footnote', 'endnote'] as const) {
      const root = parts[kind]
      for (const note of root ? childrenOf(root, kind) : []) notes.set(`${kind} ${attributeOf(note, 'id') ?? ''}`, note)
    }
    const count = {footnote: 0, endnote: 0}
    return [...this.#referred].flatMap(([key, {kind}]) => {
      const note = notes.get(key)
      return note ? [{title: `［${TITLE[kind]}${++count[kind]}］`, note}] : []
    })
  }
}
