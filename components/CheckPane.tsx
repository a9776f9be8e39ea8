import { useRef } from 'preact/hooks'
import type { ClaimView } from '../core/check/claim-view.ts'
import { VERDICTS } from '../core/check/claim-view.ts'
import type { Verdict } from '../core/check/verdict.ts'
import { Announcement } from './Announcement.tsx'
import type { Notice } from './card-actions.ts'
import { CheckedText } from './CheckedText.tsx'
import { ClaimList } from './ClaimList.tsx'
import { NoticeBar } from './NoticeBar.tsx'
import type { Words } from './words.ts'

/** How far a draft has been read. `text` is what the claims' offsets refer to. */
export interface Checked {
  readonly text: string
  readonly claims: readonly ClaimView[]
  /** UTF-16 units read so far. */
  readonly done: number
}

export interface CheckPaneProps {
  readonly draft: string
  /** Null: nothing has been read yet. */
  readonly checked: Checked | null
  /** Index in `checked.claims`; null: none is opened. */
  readonly chosen: number | null
  /** Only these are listed; null: all. */
  readonly only: Verdict | null
  readonly example: string
  readonly notice: Notice | null
  readonly words: Words
  readonly onDraft: (draft: string) => void
  readonly onChoose: (index: number | null) => void
  readonly onOnly: (verdict: Verdict | null) => void
  readonly onCopy: (claim: ClaimView) => void
  readonly onOpen: (claim: ClaimView) => void
}

/** 核数: a draft, each of its figures with what the report says to it. Nothing of it is kept. */
export function CheckPane(props: CheckPaneProps) {
  const { draft, checked, only, example, notice, words, onDraft, onOnly } = props
  const { check } = words
  const field = useRef<HTMLTextAreaElement>(null)
  const empty = draft.trim() === ''
  const claims = checked?.claims ?? []
  const finished = checked !== null && checked.text === draft && checked.done >= draft.length
  const counts = VERDICTS.map((verdict) => ({ verdict, count: claims.filter((one) => one.verdict === verdict).length }))
  const said = counts.filter(({ count }) => count > 0).map(({ verdict, count }) => `${check.verdict[verdict]} ${count}`)
  const clear = () => {
    onDraft('')
    field.current?.focus()
  }
  return (
    <div class="check">
      <h1 class="unseen">{words.panel.tab.check}</h1>
      <form class="draft" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <label for="draft">{check.draft}</label>
        <textarea
          id="draft"
          ref={field}
          lang="zh-CN"
          rows={5}
          autocomplete="off"
          spellcheck={false}
          placeholder={check.hint}
          aria-describedby="draft-privacy"
          value={draft}
          onInput={(event) => onDraft(event.currentTarget.value)}
        />
        <div class="below">
          <p id="draft-privacy" class="soft small">{check.privacy}</p>
          {!empty && <button type="button" onClick={clear}>{check.clear}</button>}
        </div>
      </form>

      {empty && (
        <div class="teach">
          <p>{check.empty}</p>
          {example !== '' && (
            <>
              <blockquote lang="zh-CN">{example}</blockquote>
              <button type="button" class="main" onClick={() => onDraft(example)}>{check.tryExample}</button>
            </>
          )}
        </div>
      )}

      <Announcement text={empty || !finished ? '' : said.length === 0 ? check.none : said.join(words.separator)} />
      {!empty && checked !== null && !finished && (
        <p class="soft small progress">{check.checking(checked.done, draft.length)}</p>
      )}
      {!empty && finished && claims.length === 0 && <p class="none">{check.none}</p>}

      {!empty && checked !== null && claims.length > 0 && (
        <>
          <div class="counts" role="group" aria-label={check.only}>
            {counts.filter(({ count }) => count > 0).map(({ verdict, count }) => (
              <button
                key={verdict}
                type="button"
                class={`count ${verdict}`}
                aria-pressed={only === verdict}
                onClick={() => onOnly(only === verdict ? null : verdict)}
              >
                <span class="sign" aria-hidden="true" />
                {check.verdict[verdict]} <b>{count}</b>
              </button>
            ))}
          </div>
          <CheckedText checked={checked} chosen={props.chosen} words={words} onChoose={props.onChoose} />
          {notice !== null && <NoticeBar notice={notice} words={words} />}
          <ClaimList {...props} claims={claims} />
        </>
      )}
    </div>
  )
}
