/** What the page script knows how to read; `entrypoints/page` makes it of core's matcher and the walk over the DOM. */

export interface Spot {
  readonly node: Text
  /** UTF-16 offset in the node's data. */
  readonly offset: number
}

/** A term as it stands on the page. */
export interface PageTerm {
  readonly concept: string
  /** The wording met, as the lexicon spells it. */
  readonly wording: string
  readonly start: Spot
  readonly end: Spot
  /** False for what is recognised and not marked: furniture, headings of other things. */
  readonly painted: boolean
}

/** What is read in one go: the texts of one block, and the terms in them. */
export interface PageBlock {
  readonly texts: readonly Text[]
  readonly terms: readonly PageTerm[]
}

export interface PageReader {
  /**
   * The blocks below `root`, one by one, open shadow roots included; null in between, where a caller may rest.
   * @param wanted concepts that need be told of; all, where it is left out
   */
  read(root: Node, wanted?: (concept: string) => boolean): Iterable<PageBlock | null>
  /** The block that a text belongs to; null where no reader sees it. */
  around(text: Text): PageBlock | null
  /** Whether an element is a block by itself, so that text beside it is not joined with its own. */
  isBlock(element: Element): boolean
}
