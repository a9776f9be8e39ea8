import type { Coverage, Covered } from '../core/align/coverage.ts'
import type { AlignActions } from './Align.tsx'
import type { Words } from './words.ts'

interface CoverageProps extends Pick<AlignActions, 'onJump' | 'onOpen'> {
  readonly coverage: Coverage
  readonly words: Words
}

/** What the page as a whole has of the report, and what it has that the report lacks. */
export function AlignCoverage({ coverage: { measures, missing }, words, onJump, onOpen }: CoverageProps) {
  const { align } = words
  const touched = measures.filter(({ paragraphs }) => paragraphs.length > 0)
  const row = (covered: Covered) => {
    const { pack, node, paragraphs } = covered
    const [first] = paragraphs
    return (
      <li key={`${pack} ${node.id}`}>
        <button type="button" onClick={() => onOpen({ pack, start: node.start, end: node.end })}>
          <span class="soft">{node.place}</span> {node.title}
        </button>
        {first !== undefined && (
          <button type="button" class="go" title={align.jump} onClick={() => onJump(first)}>
            {align.times(paragraphs.length)}
          </button>
        )}
      </li>
    )
  }
  return (
    <>
      <details class="coverage">
        <summary>{align.coverage(touched.length, measures.length)}</summary>
        <h3>{align.touched}</h3>
        <ul class="rows">{touched.map(row)}</ul>
        <h3>{align.untouched}</h3>
        <ul class="rows">{measures.filter(({ paragraphs }) => paragraphs.length === 0).map(row)}</ul>
      </details>
      <details class="coverage">
        <summary>{align.missing(missing.length)}</summary>
        <p class="soft small">{missing.length === 0 ? align.nothingMissing : align.missingNote}</p>
        <ul class="rows">
          {missing.map(({ concept, term, paragraphs }) => (
            <li key={concept}>
              <button type="button" onClick={() => onJump(paragraphs[0] ?? 0)}>
                {term}
              </button>
              <span class="go soft">{align.times(paragraphs.length)}</span>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
