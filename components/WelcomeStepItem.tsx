import type { ComponentChildren } from 'preact'
import type { WelcomeStep } from './words-welcome.ts'
import type { Words } from './words.ts'

interface WelcomeStepItemProps {
  readonly step: WelcomeStep
  readonly done: boolean
  /** The key that shows a card; '' where there is none. */
  readonly cardKey: string
  readonly words: Words
  readonly onShow: (step: 'hover' | 'select') => void
  readonly children: ComponentChildren
}

/** One thing to try, ticked off by having been done; whoever cannot point has a button and a key. */
export function WelcomeStepItem({ step, done, cardKey, words, onShow, children }: WelcomeStepItemProps) {
  const page = words.welcome
  return (
    <li class={done ? 'done' : ''} data-step={step}>
      <h3>
        {page.step[step]}
        {done && <span class="tick">{page.done}</span>}
      </h3>
      <p>{page.how[step]}</p>
      {step !== 'search' && (
        <p class="other-ways">
          <button type="button" class="plain" onClick={() => onShow(step)}>
            {page.show[step]}
          </button>
          {cardKey !== '' && <span class="soft small">{page.byKey(cardKey)}</span>}
        </p>
      )}
      {children}
    </li>
  )
}
