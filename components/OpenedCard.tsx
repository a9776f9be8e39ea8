import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Collecting } from '../core/basket/make-item.ts'
import type { CardView, PassageView } from '../core/card.ts'
import type { Settings } from '../core/settings.ts'
import { Card } from './Card.tsx'
import type { CopyChoice, Notice, StyleMenu } from './card-actions.ts'
import type { Words } from './words.ts'

interface OpenedCardProps {
  readonly view: CardView
  /** Index of the passage it opens with. */
  readonly first: number
  readonly notice: Notice | null
  readonly settings: Settings
  readonly words: Words
  readonly stylesOf: (passage: PassageView) => StyleMenu
  readonly onCopy: (view: CardView, choice: CopyChoice) => void
  readonly onCollect: (view: CardView, what: Collecting, passage: number) => void
  readonly onOpenReport: (view: CardView, passage: number) => void
  readonly onBack: () => void
}

/** The card inside one of our own pages: it takes the focus, and Esc gives it back to the list. */
export function OpenedCard(props: OpenedCardProps) {
  const { view, first, notice, settings, words, onCopy, onOpenReport, onBack } = props
  const holder = useRef<HTMLDivElement>(null)
  const [step, setStep] = useState(first)
  const passage = view.passages[step]
  useLayoutEffect(() => holder.current?.querySelector<HTMLElement>('[role=dialog]')?.focus(), [])
  return (
    <div class="opened" ref={holder}>
      <Card
        view={view}
        step={step}
        pinned={false}
        notice={notice}
        last={settings.template}
        styles={passage === undefined ? undefined : props.stylesOf(passage)}
        theme={settings.theme}
        size={settings.size}
        words={words}
        onStep={setStep}
        onCopy={(choice) => onCopy(view, choice)}
        onCollect={(what, at) => props.onCollect(view, what, at)}
        onClose={onBack}
        onOpenReport={(passage) => onOpenReport(view, passage)}
      />
    </div>
  )
}
