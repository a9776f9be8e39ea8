import { checkLexicon } from './lexicon-checks.ts'
import type { Texts } from './lexicon-checks.ts'
import { readLexiconFile } from './lexicon-source.ts'
import type { LexiconFile, SourceConcept } from './lexicon-source.ts'
import { SCHEMA } from '../pack.ts'
import type { Concept, Lexicon } from '../pack.ts'

/**
 * Joins the authored files into the lexicon that programs read, in the order given. `texts` are the cleaned texts of
 * the reports that wordings may rest on, by pack id. `problems` are sentences, each naming a place and its cure; the
 * lexicon is whole in any case. Throws an Error of one sentence where a file is not of the authored form.
 */
export function compileLexicon(
  files: readonly LexiconFile[], texts: Texts,
): { readonly lexicon: Lexicon; readonly problems: readonly string[] } {
  const concepts = files.flatMap(readLexiconFile)
  return { lexicon: { schema: SCHEMA, concepts: concepts.map(toConcept) }, problems: checkLexicon(concepts, texts) }
}

function toConcept({ id, term, mark, same, near, en, note }: SourceConcept): Concept {
  return {
    id,
    term,
    mark,
    wordings: [
      ...same.map(({ text }) => ({ text, relation: 'same' as const })),
      ...near.map(({ text }) => ({ text, relation: 'near' as const })),
    ],
    en,
    note,
  }
}
