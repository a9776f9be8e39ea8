import type { CardProps } from './Card.tsx'
import { PassageTags } from './PassageTags.tsx'
import type { Words } from './words.ts'

interface CardHeadProps extends CardProps {
  readonly labelId: string
}

/** The term with what is to be known of the passage; then stepping, pinning and closing. */
export function CardHead({ view, step, pinned, words, labelId, onStep, onPin, onClose }: CardHeadProps) {
  const passage = view.passages[step]
  const of = view.passages.length
  return (
    <header class="head">
      <div class="title">
        <h2 class="term" id={labelId} data-part="term" lang="zh-CN">
          {view.term}
        </h2>
        {passage !== undefined && view.state !== 'absent' && (
          <PassageTags view={view} passage={passage} words={words} />
        )}
      </div>
      <div class="tools">
        {of > 1 && <Steps step={step} of={of} words={words} onStep={onStep} />}
        {onPin !== undefined && (
          <button type="button" data-part="pin" aria-pressed={pinned} onClick={onPin}>
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

interface StepsProps {
  readonly step: number
  readonly of: number
  readonly words: Words
  readonly onStep: (passage: number) => void
}

/** ‹ 1/3 ›. At an end the button stays, so that the focus on it and the keys pressed there are not lost. */
function Steps({ step, of, words, onStep }: StepsProps) {
  const go = (to: number) => {
    if (to >= 0 && to < of) onStep(to)
  }
  return (
    <div class="steps">
      <button
        type="button"
        data-part="previous"
        aria-label={words.previous}
        aria-disabled={step === 0}
        onClick={() => go(step - 1)}
      >
        ‹
      </button>
      <span role="img" aria-label={words.stepOf(step + 1, of)}>
        {step + 1}/{of}
      </span>
      <button
        type="button"
        data-part="next"
        aria-label={words.next}
        aria-disabled={step + 1 === of}
        onClick={() => go(step + 1)}
      >
        ›
      </button>
    </div>
  )
}
