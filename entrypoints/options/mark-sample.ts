import type { MarkedSample } from '../../components/MarkSample.tsx'
import { SAMPLE_PARAGRAPHS } from '../../components/sample-text.ts'
import { createRecogniser } from '../../core/match/annotate.ts'
import { readMarks } from '../../core/match/marks.ts'
import { samplePieces } from '../../core/match/sample-pieces.ts'
import marksJson from '../../data/lexicon/marks.json'

/** The sample paragraphs, recognised as pages are. */
export function createMarkSample(): MarkedSample {
  const recognise = createRecogniser(readMarks(marksJson))
  return SAMPLE_PARAGRAPHS.map((text) => samplePieces(text, recognise))
}
