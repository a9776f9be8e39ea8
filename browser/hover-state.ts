/**
 * When the card comes, stays and goes: one value and one function, no clock and no DOM. `S` is what a card is asked of.
 * Every request has a token, so that an answer that comes late never shows a card for a place the pointer has left.
 */

/** Where the pointer is, seen from the open card. `path`: on the straight way from the term to the card. */
export type Over = 'term' | 'card' | 'path' | 'page'

/** Who asked: a pointer that rests (its card goes when it leaves), or words the reader chose (closed by hand). */
export type By = 'hover' | 'choice'

export type HoverState<S> =
  | { readonly kind: 'hidden' }
  | { readonly kind: 'waiting'; readonly token: number; readonly by: By; readonly subject: S }
  | { readonly kind: 'open'; readonly token: number; readonly by: By; readonly subject: S }
  | { readonly kind: 'leaving'; readonly token: number; readonly by: 'hover'; readonly subject: S }
  | { readonly kind: 'pinned'; readonly token: number; readonly by: By; readonly subject: S }

export type HoverEvent<S> =
  /** The pointer has come to rest; `subject` is the term under it. */
  | { readonly kind: 'rest'; readonly token: number; readonly subject: S | null }
  /** Words were selected, or a key or menu asked. */
  | { readonly kind: 'choose'; readonly token: number; readonly subject: S }
  | { readonly kind: 'answer'; readonly token: number; readonly something: boolean }
  | { readonly kind: 'move'; readonly over: Over }
  /** The grace after leaving has run out. */
  | { readonly kind: 'late'; readonly token: number }
  | { readonly kind: 'pin'; readonly pinned: boolean }
  /** A press outside, typing, a copy, a new page: a pinned card stays. */
  | { readonly kind: 'outside' }
  /** Esc, the close button, the end of the term's text. */
  | { readonly kind: 'dismiss' }

const HIDDEN = { kind: 'hidden' } as const

/** The state after `event`; the same object where the event changes nothing. */
export function next<S>(state: HoverState<S>, event: HoverEvent<S>): HoverState<S> {
  switch (event.kind) {
    case 'choose':
      return { kind: 'waiting', token: event.token, by: 'choice', subject: event.subject }
    case 'dismiss':
      return state.kind === 'hidden' ? state : HIDDEN
    case 'outside':
      return state.kind === 'hidden' || state.kind === 'pinned' ? state : HIDDEN
    case 'rest':
      if (event.subject === null || state.kind === 'pinned') return state
      if (state.kind !== 'hidden' && state.by === 'choice') return state
      return { kind: 'waiting', token: event.token, by: 'hover', subject: event.subject }
    case 'answer':
      if (state.kind !== 'waiting' || state.token !== event.token) return state
      return event.something ? { ...state, kind: 'open' } : HIDDEN
    case 'move':
      return moved(state, event.over)
    case 'late':
      return state.kind === 'leaving' && state.token === event.token ? HIDDEN : state
    case 'pin':
      if (event.pinned) return state.kind === 'open' || state.kind === 'leaving' ? { ...state, kind: 'pinned' } : state
      return state.kind === 'pinned' ? { ...state, kind: 'open' } : state
  }
}

/** Only what hovering opened follows the pointer. */
function moved<S>(state: HoverState<S>, over: Over): HoverState<S> {
  if (state.kind === 'hidden' || state.kind === 'pinned' || state.by === 'choice') return state
  if (state.kind === 'waiting') return over === 'term' ? state : HIDDEN
  const holds = over === 'term' || over === 'card'
  if (holds) return state.kind === 'open' ? state : { ...state, kind: 'open' }
  return state.kind === 'leaving' ? state : { ...state, kind: 'leaving', by: 'hover' }
}
