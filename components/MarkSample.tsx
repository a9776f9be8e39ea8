import type { SamplePiece } from '../core/match/sample-pieces.ts'
import type { Marks } from '../core/settings.ts'
import { SAMPLE_TITLE } from './sample-text.ts'
import type { Words } from './words.ts'

/** One paragraph of the sample for each entry. */
export type MarkedSample = readonly (readonly SamplePiece[])[]

interface MarkSampleProps {
  readonly sample: MarkedSample
  readonly marks: Marks
  readonly words: Words
}

/** Which pieces have a line under them. */
const PAINTED: Readonly<Record<Marks, readonly SamplePiece['kind'][]>> = {
  paper: [],
  first: ['first'],
  all: ['first', 'again'],
  none: [],
}

/** A page of somebody else's, marked as the choice would have it. */
export function MarkSample({ sample, marks, words }: MarkSampleProps) {
  const painted = PAINTED[marks]
  return (
    <figure class="sample" data-marks={marks}>
      <figcaption class="soft small">
        {words.optionsPage.markSample} · {words.optionsPage.markSampleNote[marks]}
      </figcaption>
      <div class="page" lang="zh-CN">
        <p class="page-title">{SAMPLE_TITLE}</p>
        {sample.map((pieces, at) => (
          <p key={at}>
            {pieces.map(({ text, kind }) => (painted.includes(kind) ? <span class="term-mark">{text}</span> : text))}
          </p>
        ))}
      </div>
    </figure>
  )
}
