/** What the page script knows how to read; `entrypoints/page` makes it of core's matcher and the walk over the DOM. */
import type { Recognise } from '../core/match/annotate.ts'
import type { Reading } from '../core/match/block-around.ts'
import type { TextBlock } from '../core/match/block-text.ts'

/** A term as it stands on the page; offsets are UTF-16 units in the nodes' data. */
export interface PageTerm {
  /** The concept, by its term. */
  readonly concept: string
  /** The wording met, as the lexicon spells it. */
  readonly wording: string
  readonly range: StaticRange
}

export interface PageReader extends Reading<Node> {
  /** Makes ready what reading needs, which takes a slice of its own; done by itself where nobody has. */
  prepare(): Recognise
  /** The blocks below `root`, one by one, open shadow roots included; null in between, where a caller may rest. */
  read(root: Node): Iterable<TextBlock<Node> | null>
  /** All terms of a block, or those to be marked. */
  termsOf(block: TextBlock<Node>, all: boolean): readonly PageTerm[]
}
