import type { ComponentChildren } from 'preact'
import type { ParagraphView } from '../core/align/beside-view.ts'
import type { Coverage } from '../core/align/coverage.ts'
import { Announcement } from './Announcement.tsx'
import { AlignCoverage } from './AlignCoverage.tsx'
import { AlignedParagraph } from './AlignedParagraph.tsx'
import type { Asked } from './words-card.ts'
import type { Words } from './words.ts'

/** What is known of the page beside the panel. */
export type AlignState =
  | { readonly kind: 'waiting' | 'none' | 'empty' | 'shut' | 'pdf' | 'file' | 'stale' | 'unanswered' }
  /** A site that the reader may allow; `held`: one of ours that the browser holds back. */
  | { readonly kind: 'foreign' | 'held'; readonly site: string }
  | {
      readonly kind: 'open'
      readonly title: string
      readonly paragraphs: number
      /** Paragraphs aligned so far. */
      readonly done: number
      /** Those that the report has something beside, in order. */
      readonly related: readonly ParagraphView[]
      /** The one being read; null: none yet. */
      readonly current: ParagraphView | null
      /** Of the whole page, once it is all aligned. */
      readonly coverage: Coverage | null
    }

export interface AlignActions {
  /** Brings a paragraph of the page into view. */
  readonly onJump: (paragraph: number) => void
  /** Brings a passage of the report into view. */
  readonly onOpen: (place: { readonly pack: string; readonly start: number; readonly end: number }) => void
  readonly onAllow: () => void
  readonly onAgain: () => void
}

interface AlignProps extends AlignActions {
  readonly state: AlignState
  readonly asked: Asked
  readonly words: Words
}

/** 对读: beside the paragraph being read, what the report says of the same matter, or that it says nothing. */
export function Align(props: AlignProps) {
  const { state, words } = props
  const { align, popup } = words
  switch (state.kind) {
    case 'foreign':
      return (
        <Said text={popup.foreign(state.site)} words={words}>
          <button type="button" class="main" onClick={props.onAllow}>
            {popup.allow}
          </button>
        </Said>
      )
    case 'held':
      return (
        <Said text={popup.held} words={words}>
          <button type="button" class="main" onClick={props.onAllow}>
            {popup.allowHeld}
          </button>
        </Said>
      )
    case 'stale':
    case 'unanswered':
      return (
        <Said text={align[state.kind]} words={words}>
          <button type="button" onClick={props.onAgain}>
            {words.panel.again}
          </button>
        </Said>
      )
    case 'open':
      return <Open {...props} state={state} />
    default:
      return <Said text={align[state.kind]} words={words} />
  }
}

interface SaidProps {
  readonly text: string
  readonly words: Words
  readonly children?: ComponentChildren
}

function Said({ text, words, children }: SaidProps) {
  return (
    <div class="align">
      <h1 class="unseen">{words.panel.tab.align}</h1>
      <div class="apart" role="status">
        <p>{text}</p>
        {children}
      </div>
    </div>
  )
}

type OpenState = AlignState & { readonly kind: 'open' }

function Open(props: AlignProps & { readonly state: OpenState }) {
  const { state, asked, words, onJump, onOpen } = props
  const { align } = words
  const { title, paragraphs, done, related, current, coverage } = state
  const head = current === null ? '' : `${align.here}${words.separator}${align.paragraph(current.index + 1)}`
  return (
    <div class="align">
      <header>
        <h1>{title === '' ? align.untitled : title}</h1>
        <p class="soft small">
          {done < paragraphs ? align.reading(done, paragraphs) : align.related(related.length, paragraphs)}
        </p>
      </header>
      {coverage !== null && related.length === 0 && <p class="apart">{align.unrelated(asked)}</p>}
      {current !== null && (
        <section class="current" aria-label={head}>
          <h2>{head}</h2>
          <AlignedParagraph paragraph={current} asked={asked} words={words} onJump={onJump} onOpen={onOpen} />
        </section>
      )}
      {related.length > 0 && (
        <details open={coverage !== null}>
          <summary>
            {align.all} <span class="soft">{related.length}</span>
          </summary>
          <ol class="rows">
            {related.map((paragraph) => (
              <li key={paragraph.index}>
                <button
                  type="button"
                  aria-current={paragraph.index === current?.index ? 'location' : undefined}
                  onClick={() => onJump(paragraph.index)}
                >
                  <span class="at">{paragraph.index + 1}</span>
                  <span class="start" lang="zh-CN">
                    {beginning(paragraph)}
                  </span>
                  <span class="soft">{placesOf(paragraph)}</span>
                </button>
              </li>
            ))}
          </ol>
        </details>
      )}
      {coverage !== null && <AlignCoverage {...props} coverage={coverage} />}
      <Announcement text={current === null ? '' : saidOf(current, props)} />
    </div>
  )
}

/** Characters of a paragraph that one row shows. */
const ROW = 34

function beginning({ pieces }: ParagraphView): string {
  const text = pieces.map((piece) => piece.text).join('')
  return text.length > ROW ? `${text.slice(0, ROW)}……` : text
}

function placesOf({ pairs }: ParagraphView): string {
  return [...new Set(pairs.map(({ passage }) => passage.place))].join('；')
}

function saidOf({ index, pairs }: ParagraphView, { asked, words: { align, separator } }: AlignProps): string {
  const found = pairs[0] === undefined ? align.silent(asked) : pairs[0].passage.place
  return [align.paragraph(index + 1), found].join(separator)
}
