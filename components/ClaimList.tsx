import { useEffect, useRef, useState } from 'preact/hooks'
import type { ClaimView } from '../core/check/claim-view.ts'
import type { CheckPaneProps } from './CheckPane.tsx'
import { ClaimItem } from './ClaimItem.tsx'

type Shown = Pick<CheckPaneProps, 'chosen' | 'only' | 'words' | 'onChoose' | 'onCopy' | 'onOpen'>

interface ClaimListProps extends Shown {
  readonly claims: readonly ClaimView[]
}

/** Claims listed at first, and more each time they are asked for. */
const PAGE = 100

/** Claims with their verdicts: one stop for Tab, arrows, Home and End step through them, Enter shows the passage. */
export function ClaimList({ claims, chosen, only, words, onChoose, onCopy, onOpen }: ClaimListProps) {
  const { check } = words
  const [room, setRoom] = useState(PAGE)
  const list = useRef<HTMLOListElement>(null)
  /** The claim that a step led to, until the focus has followed. */
  const moved = useRef<number | null>(null)
  const listed = claims.flatMap((claim, index) => (only === null || claim.verdict === only ? [{ claim, index }] : []))
  const place = listed.findIndex(({ index }) => index === chosen)
  // A second key may come before the first is drawn.
  const at = useRef(place)
  at.current = place
  const shown = listed.slice(0, Math.max(room, place + 1))

  useEffect(() => {
    const item = list.current?.querySelector('[aria-expanded="true"]')
    if (!(item instanceof HTMLElement)) return
    if (moved.current === chosen) {
      item.focus({ preventScroll: true })
      moved.current = null
    }
    item.closest('li')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])

  const step = (to: number) => {
    const wanted = Math.max(0, Math.min(listed.length - 1, to))
    const next = listed[wanted]
    if (next === undefined) return
    at.current = wanted
    moved.current = next.index
    onChoose(next.index)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const by: Readonly<Record<string, number>> = {
      ArrowDown: at.current + 1, ArrowUp: at.current - 1, Home: 0, End: listed.length - 1,
    }
    const to = by[event.key]
    if (to === undefined) return
    event.preventDefault()
    step(to)
  }
  return (
    <section class="claims" aria-label={check.results}>
      <div class="stepping">
        <p class="soft small">{place < 0 ? check.keys : check.claimOf(place + 1, listed.length)}</p>
        <button type="button" aria-label={check.previous} onClick={() => step(at.current - 1)}>↑</button>
        <button type="button" aria-label={check.next} onClick={() => step(at.current + 1)}>↓</button>
      </div>
      <ol ref={list} onKeyDown={onKeyDown}>
        {shown.map(({ claim, index }, i) => (
          <ClaimItem
            key={claim.start}
            claim={claim}
            opened={index === chosen}
            stop={place < 0 ? i === 0 : index === chosen}
            words={words}
            onToggle={() => onChoose(index === chosen ? null : index)}
            onCopy={() => onCopy(claim)}
            onOpen={() => onOpen(claim)}
          />
        ))}
      </ol>
      {shown.length < listed.length && (
        <button type="button" class="more" onClick={() => setRoom(shown.length + PAGE)}>
          {check.more(listed.length - shown.length)}
        </button>
      )}
    </section>
  )
}
