import type { Concept, Figure, FigureGroup, Lexicon, OutlineNode, Pack, PackConcept, Span } from './pack.ts'

/** One pack with its lookups; `null` where the id is unknown to it. */
export interface PackEntry {
  readonly pack: Pack
  node(id: string): OutlineNode | null
  figure(id: string): Figure | null
  group(id: string): FigureGroup | null
  /** Figures of a group, in text order. */
  members(groupId: string): readonly Figure[]
  concept(id: string): PackConcept | null
  /** Figures wholly inside `span`, in text order. */
  figuresIn(span: Span): readonly Figure[]
  /** The outline node that holds an offset. */
  nodeAt(offset: number): OutlineNode | null
}

/** All packs and the lexicon, indexed once; everything that holds only ids resolves them here. */
export interface Library {
  /** In the order given: the first is the one a reader is told was asked. */
  readonly packs: readonly PackEntry[]
  readonly lexicon: Lexicon
  pack(id: string): PackEntry | null
  /** A concept of the lexicon. */
  concept(id: string): Concept | null
  /** The concept's term, from the lexicon or else from a pack with a term of its own. */
  term(conceptId: string): string | null
}

function byId<T extends { readonly id: string }>(items: readonly T[]): (id: string) => T | null {
  const index = new Map(items.map((item) => [item.id, item]))
  return (id) => index.get(id) ?? null
}

function createEntry(pack: Pack): PackEntry {
  const members = new Map<string, Figure[]>()
  for (const figure of pack.figures) {
    if (figure.group === null) continue
    const list = members.get(figure.group)
    if (list === undefined) members.set(figure.group, [figure])
    else list.push(figure)
  }
  return {
    pack,
    node: byId(pack.outline),
    figure: byId(pack.figures),
    group: byId(pack.groups),
    members: (groupId) => members.get(groupId) ?? [],
    concept: byId(pack.concepts),
    figuresIn: ({ start, end }) => pack.figures.filter((figure) => figure.start >= start && figure.end <= end),
    nodeAt: (offset) => pack.outline.find((node) => node.start <= offset && offset < node.end) ?? null,
  }
}

/**
 * Indexes packs and lexicon for lookups by id. Pure and cheap (one pass); a pack given twice under one id is found
 * by its first copy.
 */
export function createLibrary(packs: readonly Pack[], lexicon: Lexicon): Library {
  const entries = packs.map(createEntry)
  const index = new Map<string, PackEntry>()
  for (const entry of entries) if (!index.has(entry.pack.id)) index.set(entry.pack.id, entry)
  const concept = byId(lexicon.concepts)
  return {
    packs: entries,
    lexicon,
    pack: (id) => index.get(id) ?? null,
    concept,
    term: (id) => {
      const known = concept(id)
      if (known !== null) return known.term
      for (const entry of entries) {
        const own = entry.concept(id)
        if (own !== null) return own.term
      }
      return null
    },
  }
}
