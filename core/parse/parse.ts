import type { Block } from './blocks.ts'
import { figures } from './figures.ts'
import { readHead, signatureSpan } from './head.ts'
import type { KnownReport } from './head.ts'
import { outline } from './outline.ts'
import { SCHEMA } from '../pack.ts'
import type { Pack } from '../pack.ts'
import { sha256 } from '../compile/sha256.ts'

/** A pack as a report's text alone yields it: what the text does not say is null, no concept is linked. */
export interface ParsedPack extends Omit<Pack, 'id' | 'report'> {
  readonly id: string | null
  readonly report: KnownReport
}

/**
 * Reads a report of the genre from its blocks: outline, status, figures, and what it says of itself. The pack's text
 * is the blocks joined by `\n`. Any input gives a pack; one without enumerators has one node. Linear in the text.
 */
export function parse(blocks: readonly Block[]): ParsedPack {
  const text = blocks.map((block) => block.text).join('\n')
  const nodes = outline(text)
  const title = nodes.find((node) => node.kind === 'title') ?? { start: 0, end: 0 }
  const account = figures(text, nodes)
  return {
    schema: SCHEMA,
    id: null,
    text,
    textSha256: sha256(text),
    report: readHead(text, title, signatureSpan(text)),
    outline: nodes,
    figures: account.figures,
    groups: account.groups,
    concepts: [],
  }
}
