import type {Block, Section} from '../../model/gwast.ts'

/** The sections of a table that are open where its next row stands, outermost first. */
export class OpenSections {
  readonly blocks: Block[] = []
  readonly #open: Section[] = []

  /** What a row belongs to */
  get children(): Block[] {
    return this.#open.at(-1)?.children ?? this.blocks
  }

  /** Closes the sections that a new one does not belong to, and places it; a chapter or a part stays open. */
  place(section: Section): void {
    while ((this.#open.at(-1)?.level ?? 0) >= section.level) this.#open.pop()
    this.children.push(section)
    if (section.level <= 2) this.#open.push(section)
  }

  find(test: (section: Section) => boolean): Section | undefined {
    return this.#open.find(test)
  }
}
