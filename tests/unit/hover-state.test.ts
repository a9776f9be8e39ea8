import { describe, expect, it } from 'vitest'
import { next, type HoverEvent, type HoverState } from '../../browser/hover-state.ts'

type Event = HoverEvent<string>

const rest = (token: number, subject: string | null = 'term'): Event => ({ kind: 'rest', token, subject })
const choose = (token: number): Event => ({ kind: 'choose', token, subject: 'words' })
const answer = (token: number, something = true): Event => ({ kind: 'answer', token, something })
const late = (token: number): Event => ({ kind: 'late', token })
const move = (over: 'term' | 'card' | 'path' | 'page'): Event => ({ kind: 'move', over })
const outside: Event = { kind: 'outside' }
const dismiss: Event = { kind: 'dismiss' }
const pin: Event = { kind: 'pin', pinned: true }
const unpin: Event = { kind: 'pin', pinned: false }

const after = (...events: readonly Event[]): HoverState<string> =>
  events.reduce<HoverState<string>>(next, { kind: 'hidden' })

describe('a reader who hovers', () => {
  const cases: readonly [string, readonly Event[], HoverState<string>['kind']][] = [
    ['rests on a term: the card is asked for', [rest(1)], 'waiting'],
    ['rests on nothing: nothing happens', [rest(1, null)], 'hidden'],
    ['has an answer: the card is open', [rest(1), answer(1)], 'open'],
    ['rests on a term of which there is nothing to say', [rest(1), answer(1, false)], 'hidden'],
    ['leaves before the answer: it never comes', [rest(1), move('page'), answer(1)], 'hidden'],
    ['moves within the term while waiting', [rest(1), move('term'), answer(1)], 'open'],
    ['rests elsewhere before the first answer: it is not shown', [rest(1), rest(2), answer(1)], 'waiting'],
    ['gets the second answer', [rest(1), rest(2), answer(1), answer(2)], 'open'],
    ['leaves the term: the card stays for a moment', [rest(1), answer(1), move('page')], 'leaving'],
    ['stays away: it goes', [rest(1), answer(1), move('page'), late(1)], 'hidden'],
    ['comes back in time: it stays', [rest(1), answer(1), move('page'), move('term'), late(1)], 'open'],
    ['goes into the card: it stays', [rest(1), answer(1), move('page'), move('card'), late(1)], 'open'],
    ['is on the way to the card', [rest(1), answer(1), move('path'), move('card')], 'open'],
    ['leaves the card again', [rest(1), answer(1), move('card'), move('page'), late(1)], 'hidden'],
    ['rests on a second term', [rest(1), answer(1), move('page'), rest(2), answer(2)], 'open'],
    ['is not closed by the first’s timer', [rest(1), answer(1), move('page'), rest(2), answer(2), late(1)], 'open'],
    ['presses outside', [rest(1), answer(1), outside], 'hidden'],
    ['presses Esc', [rest(1), answer(1), dismiss], 'hidden'],
    ['pins the card and leaves', [rest(1), answer(1), move('card'), pin, move('page')], 'pinned'],
    ['pins the card and presses outside', [rest(1), answer(1), pin, outside], 'pinned'],
    ['pins the card and rests on another term', [rest(1), answer(1), pin, rest(2)], 'pinned'],
    ['pins the card and closes it', [rest(1), answer(1), pin, dismiss], 'hidden'],
    ['unpins it: it follows the pointer again', [rest(1), answer(1), pin, unpin, move('page'), late(1)], 'hidden'],
    ['cannot pin what is not there', [pin], 'hidden'],
  ]
  it.each(cases)('%s', (_, events, kind) => {
    expect(after(...events).kind).toBe(kind)
  })
})

describe('a reader who asks', () => {
  const cases: readonly [string, readonly Event[], HoverState<string>['kind']][] = [
    ['selects words', [choose(1), answer(1)], 'open'],
    ['selects words that fit nothing', [choose(1), answer(1, false)], 'hidden'],
    ['moves the pointer away: the card stays', [choose(1), answer(1), move('page'), late(1)], 'open'],
    ['moves the pointer before the answer', [choose(1), move('page'), answer(1)], 'open'],
    ['rests on a term meanwhile: the chosen words win', [choose(1), answer(1), rest(2)], 'open'],
    ['selects while another card is pinned', [rest(1), answer(1), pin, choose(2), answer(2)], 'open'],
    ['presses outside', [choose(1), answer(1), outside], 'hidden'],
    ['presses outside before the answer', [choose(1), outside, answer(1)], 'hidden'],
  ]
  it.each(cases)('%s', (_, events, kind) => {
    expect(after(...events).kind).toBe(kind)
  })

  it('keeps the words it was asked of', () => {
    expect(after(rest(1), answer(1), choose(2), answer(2))).toEqual({
      kind: 'open',
      token: 2,
      by: 'choice',
      subject: 'words',
    })
  })
})
