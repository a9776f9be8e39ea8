/** What a highlighted phrase may bring up by itself. People select to copy: the card comes only where it is sure. */
import type { Via } from '../core/hit.ts'
import type { Selection } from '../core/settings.ts'

/** Characters, white space not counted. */
export const LONGEST_FOR_CARD = 12
export const LONGEST = 60
/** Words like 提高 stand in every report; from here on a phrase that stands in one means something. */
const SHORTEST_TEXT = 4

export interface Phrase {
  readonly text: string
  /** How the best hit was found; null where nothing fits. */
  readonly via: Via | null
  /** Whether a concept of the lexicon led to it, and not just the same letters in the report. */
  readonly known: boolean
  /** Asked by key or menu. */
  readonly wanted: boolean
}

export function lengthOf(text: string): number {
  return text.replace(/\s/g, '').length
}

/** Whether it is worth looking a phrase up at all. */
export function worthAsking(text: string, mode: Selection, wanted: boolean): boolean {
  if (mode === 'off') return false
  return wanted || (mode !== 'asked' && text !== '' && lengthOf(text) <= LONGEST)
}

/** Null: nothing. A phrase asked for by key or menu always gets a card, if only to say that there is nothing. */
export function offerFor(phrase: Phrase, mode: Selection): 'card' | 'chip' | null {
  if (!worthAsking(phrase.text, mode, phrase.wanted)) return null
  if (phrase.wanted) return 'card'
  const length = lengthOf(phrase.text)
  const long = length >= SHORTEST_TEXT ? 'chip' : null
  switch (phrase.via) {
    case null:
    case 'pinyin':
    case 'initials':
      return null
    case 'exact':
    case 'alias':
      if (!phrase.known) return long
      return mode === 'card' && length <= LONGEST_FOR_CARD ? 'card' : 'chip'
    case 'number':
      return /\d\D*\d|\d\D/.test(phrase.text) ? 'chip' : null
    case 'text':
      return long
    case 'near':
    case 'fuzzy':
      return 'chip'
  }
}
