import type { CopySample, StyleChoice } from '../../components/StyleField.tsx'
import { cardOfConcept } from '../../core/card/card-view.ts'
import { createLibrary } from '../../core/library.ts'
import { copy } from '../../core/quote/copy.ts'
import { type Style, STYLES } from '../../core/quote/styles.ts'
import { readLexicon, readPack } from '../../core/read.ts'
import type { Role, Settings } from '../../core/settings.ts'
import lexiconJson from '../../data/lexicon/lexicon.json'
import packJson from '../../data/reports/500242-2023-fzzf/pack.json'

/** What is copied in the sample: a concept whose first passage has figures. */
const SAMPLE = 'xingzheng-fuyi'

const OF_ROLE: Readonly<Record<Role, Style>> = { official: 'gongwen', academic: 'gbt7714-2025', press: 'press' }

export function styleOfRole(role: Role): Style {
  return OF_ROLE[role]
}

export interface CopySamples {
  readonly styles: readonly StyleChoice[]
  /** What a copy of the sample looks like under these settings; null where there is nothing to show. */
  sampleFor(settings: Settings): CopySample | null
}

export function createCopySamples(): CopySamples {
  const library = createLibrary([readPack(packJson)], readLexicon(lexiconJson))
  const passage = cardOfConcept(library, SAMPLE, null, 'exact')?.passages[0]
  return {
    styles: STYLES.map(({ id }) => ({ id, lacks: null })),
    sampleFor: ({ style, role, sourceUrl }) => {
      if (passage === undefined) return null
      const chosen = style ?? styleOfRole(role)
      const request = { library, passage, figure: null, template: 'sentence', html: false, url: sourceUrl } as const
      return copy({ ...request, style: chosen })
    },
  }
}
