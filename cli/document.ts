import { placeBlocks } from '../core/match/annotate.ts'
import type { PlacedBlock } from '../core/match/annotate.ts'
import { textParagraphs } from '../core/parse/text-paragraphs.ts'
import { readBlocks } from '../core/match/tree.ts'
import { isHtml, readInput } from './decode.ts'
import { htmlTree } from './html-tree.ts'

/** A document as a reader sees it. */
export interface Document {
  /** What all offsets refer to: a plain text as it is decoded, a page as its blocks, one a line. */
  readonly text: string
  readonly blocks: readonly PlacedBlock[]
}

/** @param name of the file, whose ending may say what it is */
export function readDocument(source: string, name: string): Document {
  if (!isHtml(name, source)) return { text: source, blocks: textParagraphs(source) }
  const { root, tree } = htmlTree(source)
  return placeBlocks([...readBlocks(root, tree)].filter((block) => block !== null))
}

/** Reads a file, or standard input for `-`. Throws an Error of one sentence where there is none or no text in it. */
export const loadDocument = (path: string): Document => readDocument(readInput(path), path)
