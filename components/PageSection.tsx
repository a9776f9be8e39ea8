import type { PassageView } from '../core/card.ts'
import { Announcement } from './Announcement.tsx'
import { bestFigure } from './best-figure.ts'
import { NumberText } from './Figure.tsx'
import { StatusTag } from './StatusTag.tsx'
import type { Words } from './words.ts'

/** A matter of the report that the page mentions. */
export interface MentionRow {
  readonly term: string
  readonly count: number
  /** What the report says first of it; null until the report is open. */
  readonly passage: PassageView | null
  /** The occurrence led to last. */
  readonly jumped: { readonly at: number; readonly of: number } | null
}

/** Why a page may mention more than is said: parts that could not be read, too much of it, no rest in it. */
export type PageLack = keyof Words['popup']['lack']

/** What is known of the page under the popup; `site` as readers know it. */
export type PageState =
  /** Nothing yet, or no page: nothing is said. */
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'found'
      readonly rows: readonly MentionRow[]
      readonly counting: boolean
      /** Null: all of the page was read. */
      readonly lack: PageLack | null
      /** Where it is the reader's grant that lets us in: whose. */
      readonly granted: string | null
      /** A site of ours that the browser holds back: the press that opened the popup lets us in this once. */
      readonly held: boolean
      readonly refused: boolean
    }
  /** Another site, or one of ours that the browser holds back; `refused`: asked, and the answer was no. */
  | { readonly kind: 'foreign' | 'held'; readonly site: string; readonly refused: boolean }
  | { readonly kind: 'off'; readonly site: string }
  | { readonly kind: 'paused'; readonly until: string }
  | { readonly kind: 'closed' | 'pdf' | 'file' }

export interface PageActions {
  readonly onJump: (term: string) => void
  readonly onView: (term: string) => void
  readonly onAllow: () => void
  readonly onOnce: () => void
  readonly onRevoke: () => void
  readonly onSiteOn: () => void
  readonly onResume: () => void
}

interface PageSectionProps extends PageActions {
  readonly page: PageState
  readonly words: Words
}

/** 「本页提到」: what the page mentions, or why that cannot be said and what would help. */
export function PageSection(props: PageSectionProps) {
  const { page, words } = props
  const { popup } = words
  switch (page.kind) {
    case 'unknown':
      return null
    case 'found':
      return <Mentions {...props} page={page} />
    case 'foreign':
      return (
        <Access says={popup.foreign(page.site)} refused={page.refused && popup.refused}>
          <button type="button" class="main" onClick={props.onAllow}>
            {popup.allow}
          </button>
          <button type="button" onClick={props.onOnce}>
            {popup.once}
          </button>
        </Access>
      )
    case 'held':
      return <Held {...props} says={popup.held} refused={page.refused} />
    case 'off':
      return (
        <Access says={popup.off(page.site)} refused={false}>
          <button type="button" onClick={props.onSiteOn}>
            {popup.on}
          </button>
        </Access>
      )
    case 'paused':
      return (
        <Access says={popup.paused(page.until)} refused={false}>
          <button type="button" onClick={props.onResume}>
            {popup.resume}
          </button>
        </Access>
      )
    default:
      return <Access says={popup[page.kind]} refused={false} />
  }
}

interface HeldProps extends PageSectionProps {
  readonly says: string
  readonly refused: boolean
}

function Held({ says, refused, words: { popup }, onAllow }: HeldProps) {
  return (
    <Access says={says} refused={refused && popup.refused}>
      <button type="button" class="main" onClick={onAllow}>
        {popup.allowHeld}
      </button>
    </Access>
  )
}

interface AccessProps {
  readonly says: string
  readonly refused: string | false
  readonly children?: preact.ComponentChildren
}

function Access({ says, refused, children }: AccessProps) {
  return (
    <section class="access">
      <p>{says}</p>
      {children !== undefined && <p class="doors">{children}</p>}
      {refused !== false && <p class="soft small">{refused}</p>}
    </section>
  )
}

type Found = PageState & { readonly kind: 'found' }

function Mentions(props: PageSectionProps & { readonly page: Found }) {
  const { page, words } = props
  const { rows, counting, lack } = page
  const { popup } = words
  const none = counting ? popup.looking : lack === null ? popup.mentionsNone : popup.mentionsNoneRead
  const said = rows.length === 0 ? none : popup.mentions(rows.length, counting || lack !== null)
  return (
    <section class="mentions" aria-label={said}>
      {page.held && <Held {...props} says={popup.heldOnce} refused={page.refused} />}
      <h2>{said}</h2>
      {rows.length > 0 && <p class="soft small">{popup.jumpHint}</p>}
      {rows.length > 0 && (
        <ul class="rows">
          {rows.map((row) => (
            <Row key={row.term} {...props} row={row} />
          ))}
        </ul>
      )}
      {!counting && lack !== null && <p class="soft small lack">{popup.lack[lack]}</p>}
      {page.granted !== null && (
        <p class="soft small granted">
          {popup.allowed(page.granted)}{' '}
          <button type="button" onClick={props.onRevoke}>
            {popup.revoke}
          </button>
        </p>
      )}
      <Announcement text={counting ? '' : said} />
    </section>
  )
}

function Row({ row, words, onJump, onView }: PageSectionProps & { readonly row: MentionRow }) {
  const { term, count, passage, jumped } = row
  const { popup } = words
  const figure = passage === null ? undefined : bestFigure(passage)
  return (
    <li class="mention">
      <button type="button" class="to" data-row onClick={() => onJump(term)}>
        <span class="term" lang="zh-CN">
          {term}
        </span>
        <span class="count">{jumped === null ? popup.times(count) : popup.jumped(jumped.at, jumped.of)}</span>
        {passage !== null && <StatusTag status={passage.status} asked={passage.source} words={words} />}
        {figure !== undefined && (
          <span class="best" lang="zh-CN">
            <NumberText figure={figure} />
            <span class="label">{figure.label}</span>
          </span>
        )}
      </button>
      <button type="button" aria-label={popup.viewTerm(term)} onClick={() => onView(term)}>
        {popup.view}
      </button>
    </li>
  )
}
