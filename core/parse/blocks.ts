import { clean } from './clean.ts'

/** A piece of a document as its adapter saw it; the text without line breaks. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'cell'
  readonly text: string
}

/** The paragraphs of a plain text, cleaned by the rule of `clean`. */
export function blocksOfText(source: string): readonly Block[] {
  const text = clean(source)
  return text === '' ? [] : text.split('\n').map((line) => ({ kind: 'paragraph', text: line }))
}

/** The blocks of a document, each cleaned by the rule of `clean`; one that holds several paragraphs becomes several. */
export function cleanBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap(({ kind, text }) =>
    clean(text).split('\n').filter((line) => line !== '').map((line) => ({ kind, text: line })))
}
