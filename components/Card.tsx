import { useId } from 'preact/hooks'
import { collectingOf } from '../core/basket/make-item.ts'
import type { CardView, PassageView } from '../core/card.ts'
import type { Template } from '../core/quote/templates.ts'
import type { Size, Theme } from '../core/settings.ts'
import { Announcement } from './Announcement.tsx'
import { announcementOf, sayingOf } from './card-content.ts'
import { templatesFor } from './card-templates.ts'
import type { CardActions, Notice, StyleMenu } from './card-actions.ts'
import { CardFoot } from './CardFoot.tsx'
import { CardHead } from './CardHead.tsx'
import { cardKey } from './card-keys.ts'
import { FigureGroup } from './FigureGroup.tsx'
import { FigureRow } from './FigureRow.tsx'
import { NoticeBar } from './NoticeBar.tsx'
import { Passage, Source } from './Passage.tsx'
import { PassageTags } from './PassageTags.tsx'
import type { Words } from './words.ts'

export interface CardProps extends CardActions {
  readonly view: CardView
  /** Index of the passage shown. */
  readonly step: number
  readonly pinned: boolean
  readonly notice: Notice | null
  /** The way of copying chosen last; null: none yet. */
  readonly last: Template | null
  /** Left out where styles cannot be chosen. */
  readonly styles?: StyleMenu | undefined
  readonly theme: Theme
  readonly size: Size
  readonly words: Words
}

/**
 * What the report says of one thing: a labelled, non-modal dialog. It keeps no state but an open menu; which passage is
 * shown, whether it is pinned and what was copied come from whoever shows it. Esc, arrows and the copy key work
 * anywhere inside.
 */
export function Card(props: CardProps) {
  const { view, words, notice } = props
  const labelId = useId()
  const step = Math.min(props.step, Math.max(0, view.passages.length - 1))
  const passage = view.passages[step]
  const saying = sayingOf(view, words)

  const copy = (template: Template, figure: string | null) => props.onCopy({ template, passage: step, figure })
  const onKeyDown = (event: KeyboardEvent) => {
    const taken = cardKey(event)
    if (taken === null) return
    if (taken === 'close') props.onClose()
    else if (taken === 'copy' && passage !== undefined) copy(templatesFor(passage, props.last)[0] ?? 'passage', null)
    else if (taken === 'collect' && passage !== undefined && props.onCollect !== undefined) {
      props.onCollect(collectingOf(passage)[0] ?? 'passage', step)
    } else if (taken === 'next' && step + 1 < view.passages.length) props.onStep(step + 1)
    else if (taken === 'previous' && step > 0) props.onStep(step - 1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <section
      class="yl card"
      role="dialog"
      aria-modal="false"
      aria-labelledby={labelId}
      lang={words.lang}
      data-part="card"
      data-state={view.state}
      data-theme={props.theme}
      data-size={props.size}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <CardHead {...props} step={step} labelId={labelId} />
      <div class="body" tabIndex={0} role="group" aria-labelledby={labelId}>
        {saying !== null && <p class={`saying ${view.state}`}>{saying}</p>}
        {view.state === 'absent' && <Nearest view={view} passage={passage} words={words} />}
        {passage !== undefined && <PassageBody passage={passage} words={words} onCopy={copy} />}
      </div>
      {notice !== null && <NoticeBar notice={notice} words={words} />}
      <CardFoot {...props} step={step} passage={passage} onTemplate={(template) => copy(template, null)} />
      <Announcement text={announcementOf(view, step, notice, words)} />
    </section>
  )
}

interface NearestProps {
  readonly view: CardView
  readonly passage: PassageView | undefined
  readonly words: Words
}

/** Before what is shown in place of something absent: that it is something else, and what it is. */
function Nearest({ view, passage, words }: NearestProps) {
  if (passage === undefined) return <p class="soft">{words.nothingNear}</p>
  return (
    <p class="nearest">
      <span class="soft">{words.nearest}</span>
      <PassageTags view={view} passage={passage} words={words} />
    </p>
  )
}

interface PassageBodyProps {
  readonly passage: PassageView
  readonly words: Words
  readonly onCopy: (template: Template, figure: string) => void
}

function PassageBody({ passage, words, onCopy }: PassageBodyProps) {
  const copyFigure = (figure: string) => onCopy('token', figure)
  return (
    <>
      <FigureRow figures={passage.figures} words={words} onCopy={copyFigure} />
      {passage.groups.map((group) => (
        <FigureGroup key={group.id} group={group} words={words} onCopy={copyFigure} />
      ))}
      <Passage passage={passage} words={words} />
      <Source passage={passage} words={words} />
    </>
  )
}
