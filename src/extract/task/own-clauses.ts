import type {Block, Paragraph} from '../../model/gwast.ts'
import {paragraphsOf, viewOf} from '../../tree/leaf.ts'
import type {Source} from '../../tree/source.ts'
import type {Clause, Clauses} from '../../tree/facts.ts'
import {isLabelLine} from '../../words/listing.ts'
import type {Group} from './closing.ts'
import {pushAll} from '../../model/lists.ts'

/** Which clauses are whose: those that several items share are no more of the paragraph that they stand in. */
export class OwnClauses {
  readonly #clauses: Clauses
  readonly #source: Source
  readonly #shared = new Set<Paragraph>()

  constructor(clauses: Clauses, source: Source) {
    this.#clauses = clauses
    this.#source = source
  }

  of(paragraphs: readonly Paragraph[]): Clause[] {
    return paragraphs.flatMap((node) => (this.#shared.has(node) ? [] : (this.#clauses.get(node) ?? [])))
  }

  /** Each paragraph with the clauses on the lines below it. */
  groups(paragraphs: readonly Paragraph[]): Group[] {
    const groups: Group[] = []
    for (const node of paragraphs) {
      const clauses = this.of([node])
      const last = groups.at(-1)
      if (last && clauses.length > 0 && clauses.every(({alone}) => alone)) {
        last.paragraphs.push(node)
        pushAll(last.clauses, clauses)
      } else groups.push({paragraphs: [node], clauses})
    }
    return groups
  }

  /**
   * The clauses that belong to every item: those on lines of their own between the heading and the first of them, 「整改目标：…⏎责任单位：…
   * ⏎整改措施：⏎1.…」, and such a line after the last of several that have none.
   *
   * @param own The paragraphs above the items, the heading first.
   */
  takeShared(own: readonly Paragraph[], items: readonly Block[]): Clause[] {
    return [...this.#take(this.#labels(own.slice(1))), ...this.#take(this.#tail(items))]
  }

  #take(lines: readonly Paragraph[]): Clause[] {
    const clauses = this.of(lines)
    for (const node of lines) this.#shared.add(node)
    return clauses
  }

  #labels(lines: readonly Paragraph[]): Paragraph[] {
    const end = lines.findIndex((node) => !this.#isAlone(node) && !isLabelLine(viewOf(node, this.#source).fold))
    return lines.slice(0, end === -1 ? lines.length : end)
  }

  #tail(items: readonly Block[]): Paragraph[] {
    const last = items.at(-1)
    if (items.length < 2 || last?.type !== 'section') return []
    const lines = paragraphsOf(last)
    const tail = lines.slice(lines.findLastIndex((node) => !this.#isAlone(node)) + 1)
    const shared = this.of(tail)
    const clauses = this.of(items.flatMap((item) => paragraphsOf(item)))
    return shared.length === 0 || tail.length === lines.length || shared.length !== clauses.length ? [] : tail
  }

  #isAlone(node: Paragraph): boolean {
    return this.of([node]).some(({alone}) => alone)
  }
}
