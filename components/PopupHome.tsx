import { PageSection, type PageActions, type PageState } from './PageSection.tsx'
import type { Asked } from './words-card.ts'
import type { Words } from './words.ts'

/** One thing collected, in the report's or the page's own words. */
export interface KeptLine {
  readonly key: string
  readonly words: string
}

interface PopupHomeProps extends PageActions {
  readonly page: PageState
  /** Newest first. */
  readonly recent: readonly string[]
  readonly kept: readonly KeptLine[]
  readonly asked: Asked
  readonly examples: readonly string[]
  readonly words: Words
  readonly onForget: () => void
  readonly onBasket: () => void
}

/** Below the box before anything is asked: the page, what was searched for, what was collected, else examples. */
export function PopupHome(props: PopupHomeProps) {
  const { page, recent, kept, words } = props
  return (
    <div class="home">
      {page.kind === 'found' || <p class="intro">{words.whatThisIs(props.asked)}</p>}
      <PageSection {...props} />
      {recent.length > 0 ? (
        <section aria-label={words.popup.recent}>
          <div class="title">
            <h2>{words.popup.recent}</h2>
            <button type="button" onClick={props.onForget}>
              {words.popup.forget}
            </button>
          </div>
          <WordList list={recent} onPick={props.onView} />
        </section>
      ) : (
        <section aria-label={words.tryThese}>
          <h2>{words.tryThese}</h2>
          <WordList list={props.examples} onPick={props.onView} />
        </section>
      )}
      {kept.length > 0 && <KeptSection {...props} />}
      <p class="soft small unofficial">{words.unofficial}</p>
    </div>
  )
}

interface WordListProps {
  readonly list: readonly string[]
  readonly onPick: (text: string) => void
}

function WordList({ list, onPick }: WordListProps) {
  return (
    <ul class="examples" lang="zh-CN">
      {list.map((text) => (
        <li key={text}>
          <button type="button" onClick={() => onPick(text)}>
            {text}
          </button>
        </li>
      ))}
    </ul>
  )
}

function KeptSection({ kept, words, onBasket }: PopupHomeProps) {
  return (
    <section aria-label={words.popup.basket}>
      <div class="title">
        <h2>{words.popup.basket}</h2>
        <button type="button" onClick={onBasket}>
          {words.popup.basketAll}
        </button>
      </div>
      <ul class="kept" lang="zh-CN">
        {kept.map((line) => (
          <li key={line.key} class="report">
            {line.words}
          </li>
        ))}
      </ul>
    </section>
  )
}
