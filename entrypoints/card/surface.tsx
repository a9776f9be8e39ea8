import { render } from 'preact'
import { follow } from '../../browser/card-place.ts'
import { isTyped } from '../../browser/page-words.ts'
import type { CardHost } from '../../browser/card-host.ts'
import type { CardSurface, Offer, Subject } from '../../browser/world.ts'
import { Card } from '../../components/Card.tsx'
import type { CopyChoice, Notice } from '../../components/card-actions.ts'
import { Chip } from '../../components/Chip.tsx'
import { type Words, wordsFor } from '../../components/words.ts'
import type { Collecting } from '../../core/basket/make-item.ts'
import type { CardView, PassageView } from '../../core/card.ts'
import { holdsNumber } from '../../core/check/holds-number.ts'
import type { Settings } from '../../core/settings.ts'
import type { Answered } from './answers.ts'
import type { Collector } from './collector.ts'
import type { Copier } from './copier.ts'

/** What the card asks of the rest of the extension. */
export interface CardDoors {
  readonly answer: (subject: Subject) => Promise<Answered | null>
  readonly collector: Collector
  readonly copier: Copier
  readonly openReport: (passage: PassageView) => void
  /** Holds the figures of a text against the report. */
  readonly check: (draft: string) => void
  readonly siteOff: () => void
  readonly pause: () => void
  readonly close: () => void
  readonly pin: (pinned: boolean) => void
}

interface Shown {
  readonly kind: 'card' | 'chip'
  readonly subject: Subject
  readonly view: CardView
  readonly step: number
  readonly pinned: boolean
  readonly notice: Notice | null
}

function figuresOf({ passages }: CardView): number {
  const all = passages.flatMap(({ figures, groups }) => [...figures, ...groups.flatMap(({ rows }) => rows)])
  return new Set(all.map(({ id }) => id)).size
}

export function makeSurface(settings: () => Settings, host: CardHost, doors: CardDoors): CardSurface {
  let shown: Shown | null = null
  /** False while what is to be shown stands ready, laid out and unseen. */
  let seen = false
  let stopFollowing = (): void => {}
  /** What had the focus before a card that was asked for by key took it. */
  let focusBefore: Element | null = null

  const look = () => {
    const { theme, size, language } = settings()
    return { theme, size, words: wordsFor(language, navigator.language) }
  }

  const change = (fields: Partial<Shown>): void => {
    if (shown === null) return
    shown = { ...shown, ...fields }
    draw()
  }

  const copy = async (choice: CopyChoice): Promise<void> => {
    const asked = shown
    const passage = asked?.view.passages[choice.passage]
    if (passage === undefined) return
    const notice = await doors.copier.copy(passage, choice, asked?.view.term ?? '', look().words)
    if (shown?.subject === asked?.subject) change({ notice })
  }

  const collect = async (what: Collecting, at: number): Promise<void> => {
    const asked = shown
    const passage = asked?.view.passages[at]
    if (passage === undefined) return
    const notice = await doors.collector.collect(passage, what, look().words)
    if (shown?.subject === asked?.subject) change({ notice })
  }

  /** Words that the reader selected on the page can be quoted as the page's; a term that was hovered asks nothing. */
  const ofPage = (asked: Shown, act: (text: string, words: Words) => Promise<Notice>): (() => void) | undefined => {
    const { concept, text, range } = asked.subject
    if (concept !== null || isTyped(range)) return undefined
    return () =>
      void act(text, look().words).then((notice) => {
        if (shown?.subject === asked.subject) change({ notice })
      })
  }

  const checking = ({ subject: { concept, text } }: Shown): (() => void) | undefined =>
    concept === null && holdsNumber(text) ? () => doors.check(text) : undefined

  const pin = (): void => {
    const pinned = shown?.pinned !== true
    doors.pin(pinned)
    change({ pinned })
    // A pinned card stays where it is, whatever becomes of the words it came from.
    if (pinned) stopFollowing()
    else if (shown !== null) place(shown.subject)
  }

  const ofStep = (act: (passage: PassageView) => void) => (step: number) => {
    const passage = shown?.view.passages[step]
    if (passage !== undefined) act(passage)
  }

  const draw = (): void => {
    if (shown === null) return render(null, host.place)
    const { kind, view, step, pinned, notice } = shown
    if (kind === 'chip') {
      const { asked, term } = view
      const open = () => change({ kind: 'card' })
      render(<Chip {...look()} asked={asked} term={term} figures={figuresOf(view)} onOpen={open} />, host.place)
      return
    }
    const passage = view.passages[step]
    render(
      <Card
        {...look()}
        view={view}
        step={step}
        pinned={pinned}
        notice={notice}
        last={settings().template}
        styles={passage === undefined ? undefined : doors.copier.styles(passage)}
        onCopy={(choice) => void copy(choice)}
        onCollect={(what, at) => void collect(what, at)}
        onClose={doors.close}
        onStep={(to) => change({ step: to, notice: null })}
        onPin={pin}
        onOpenReport={ofStep(doors.openReport)}
        onCitePage={ofPage(shown, doors.copier.citePage)}
        onCollectPage={ofPage(shown, doors.collector.collectPage)}
        onCheck={checking(shown)}
        onSiteOff={doors.siteOff}
        onPause={doors.pause}
      />,
      host.place,
    )
  }

  const place = (subject: Subject): void => {
    stopFollowing()
    stopFollowing = follow(subject, host.place, doors.close)
  }

  const stage = (subject: Subject, { kind, view }: Answered): void => {
    if (shown !== null) render(null, host.place)
    shown = { kind, subject, view, step: 0, pinned: false, notice: null }
    host.place.style.visibility = 'hidden'
    host.show(subject.range.startContainer)
    draw()
    place(subject)
  }

  const show = (subject: Subject, answered: Answered): void => {
    const active = document.activeElement
    if (shown?.subject !== subject) stage(subject, answered)
    host.place.style.visibility = ''
    seen = true
    if (!subject.wanted) return
    focusBefore = active
    const card = host.place.firstElementChild
    if (card instanceof HTMLElement) card.focus({ preventScroll: true })
  }

  const hide = (): void => {
    if (shown === null) return
    stopFollowing()
    shown = null
    seen = false
    const hadFocus = host.focused
    draw()
    host.hide()
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true })
    focusBefore = null
  }

  return {
    async ask(subject): Promise<Offer | null> {
      const answered = await doors.answer(subject)
      if (answered === null) return null
      return {
        kind: answered.kind,
        ready: () => {
          if (!seen) stage(subject, answered)
        },
        show: () => show(subject, answered),
      }
    },
    hide,
    bounds: () => (seen ? (host.place.firstElementChild?.getBoundingClientRect() ?? null) : null),
  }
}
