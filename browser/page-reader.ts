/** What the page script knows how to read; `entrypoints/page` makes it of core's matcher and the walk over the DOM. */

/** A term as it stands on the page; offsets are UTF-16 units in the nodes' data. */
export interface PageTerm {
  /** The concept, by its term. */
  readonly concept: string
  /** The wording met, as the lexicon spells it. */
  readonly wording: string
  readonly range: StaticRange
}

/** What is read in one go: the texts of one block, and the terms in them. */
export interface PageBlock {
  readonly texts: readonly Text[]
  readonly terms: readonly PageTerm[]
}

export interface PageReader {
  /**
   * The blocks below `root` with the terms to be marked, one by one, open shadow roots included; null in between, where
   * a caller may rest.
   */
  read(root: Node): Iterable<PageBlock | null>
  /** The block that a text belongs to, with all terms in it; null where no reader sees it. */
  around(text: Text): PageBlock | null
  /** The same with the terms to be marked. */
  marksAround(text: Text): PageBlock | null
  /** Whether an element is a block by itself, so that text beside it is not joined with its own. */
  isBlock(element: Element): boolean
}
