import type { CardProps } from './Card.tsx'
import { viaShown } from './card-content.ts'
import { FoundTag } from './FoundTag.tsx'
import { StatusTag } from './StatusTag.tsx'

interface CardHeadProps extends CardProps {
  readonly labelId: string
}

/** The term, how it was found, what the passage is; then stepping, pinning and closing. */
export function CardHead({ view, step, pinned, words, labelId, onStep, onPin, onClose }: CardHeadProps) {
  const passage = view.passages[step]
  const of = view.passages.length
  return (
    <header class="head">
      <div class="title">
        <h2 class="term" id={labelId} data-part="term" lang="zh-CN">
          {view.term}
        </h2>
        {passage !== undefined && <FoundTag via={viaShown(view, passage)} wording={passage.wording} words={words} />}
        {passage !== undefined && view.state !== 'shortcoming' && (
          <StatusTag status={passage.status} asked={passage.source} words={words} />
        )}
      </div>
      <div class="tools">
        {of > 1 && (
          <div class="steps">
            <button type="button" aria-label={words.previous} disabled={step === 0} onClick={() => onStep(step - 1)}>
              ‹
            </button>
            <span aria-label={words.stepOf(step + 1, of)} role="img">
              {step + 1}/{of}
            </span>
            <button type="button" aria-label={words.next} disabled={step + 1 === of} onClick={() => onStep(step + 1)}>
              ›
            </button>
          </div>
        )}
        {onPin !== undefined && (
          <button type="button" aria-pressed={pinned} onClick={onPin}>
            {words.pin}
          </button>
        )}
        <button type="button" class="cross" data-part="close" aria-label={words.close} onClick={onClose}>
          ×
        </button>
      </div>
    </header>
  )
}
