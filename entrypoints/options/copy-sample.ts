import type { CopySample } from '../../components/StyleField.tsx'
import { cardOfConcept } from '../../core/card/card-view.ts'
import { createLibrary } from '../../core/library.ts'
import { sourceOfReport } from '../../core/quote/cite-source.ts'
import { copy } from '../../core/quote/copy.ts'
import { flavourOf } from '../../core/quote/flavours.ts'
import { type StyleChoice, styleChoices } from '../../core/quote/style-choices.ts'
import { readLexicon, readPack } from '../../core/read.ts'
import type { Settings } from '../../core/settings.ts'
import lexiconJson from '../../data/lexicon/lexicon.json'
import packJson from '../../data/reports/500242-2023-fzzf/pack.json'

/** What is copied in the sample: a concept whose first passage has figures. */
const SAMPLE = 'xingzheng-fuyi'

export interface CopySamples {
  /** The styles, each with what it lacks for the report under these settings. */
  styles(settings: Settings): readonly StyleChoice[]
  /** What a copy of the sample looks like under these settings; null where there is nothing to show. */
  sample(settings: Settings): CopySample | null
}

/** @param today ISO date of the reader's day */
export function createCopySamples(today: string): CopySamples {
  const library = createLibrary([readPack(packJson)], readLexicon(lexiconJson))
  const passage = cardOfConcept(library, SAMPLE, null, 'exact')?.passages[0]
  return {
    styles: ({ sourceUrl }) => {
      const pack = library.packs[0]?.pack
      if (pack === undefined) return []
      const place = passage?.place ?? null
      return styleChoices(sourceOfReport(pack.report, pack.id, sourceUrl), { place, accessed: today, number: 1 })
    },
    sample: (settings) => {
      if (passage === undefined) return null
      const request = { library, passage, figure: null, template: 'sentence' } as const
      return copy({ ...request, ...flavourOf(settings, 'sentence', today), html: false })
    },
  }
}
