import type { ClaimView } from '../core/check/claim-view.ts'
import type { Words } from './words.ts'

interface ClaimItemProps {
  readonly claim: ClaimView
  readonly opened: boolean
  /** Whether Tab stops here. */
  readonly stop: boolean
  readonly words: Words
  readonly onToggle: () => void
  readonly onCopy: () => void
  readonly onOpen: () => void
}

/** One claim: the draft's number, the verdict with its reason, and, opened, the report's own words. */
export function ClaimItem({ claim, opened, stop, words, onToggle, onCopy, onOpen }: ClaimItemProps) {
  const { check } = words
  const { verdict, token, written, says, quote, mark, place, because, corrects } = claim
  const why = check.because(because, says, corrects)
  const known = corrects && (verdict === 'match' || verdict === 'mismatch')
  const id = `claim-${claim.start}`
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !opened || quote === null) return
    event.preventDefault()
    onOpen()
  }
  return (
    <li class={verdict}>
      <button
        type="button"
        class="head"
        aria-expanded={opened}
        aria-controls={id}
        tabIndex={stop ? 0 : -1}
        onClick={onToggle}
        onKeyDown={onKeyDown}
      >
        <span class="token" lang="zh-CN">{token}{written}</span>
        <span class="verdict"><span class="sign" aria-hidden="true" />{check.verdict[verdict]}</span>
        {why !== '' && <span class="why soft">{why}</span>}
      </button>
      <div id={id} class="body" hidden={!opened}>
        {opened && quote !== null && mark !== null && (
          <>
            <blockquote class="report" lang="zh-CN">
              {quote.slice(0, mark.start)}
              <mark>{quote.slice(mark.start, mark.end)}</mark>
              {quote.slice(mark.end)}
            </blockquote>
            <p class="soft small">{place}</p>
            <p class="acts">
              <button type="button" onClick={onOpen}>{check.toPassage}</button>
              {known && <button type="button" onClick={onCopy}>{check.copyRight}</button>}
            </p>
          </>
        )}
        {opened && quote === null && <p class="soft small">{check.absent}</p>}
      </div>
    </li>
  )
}
