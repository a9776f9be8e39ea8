import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach } from 'vitest'
import type { CardView } from '../../core/card.ts'
import { CARDS } from '../gallery/cards.ts'

/** Components drawn into happy-dom: what they say and do, not how they look. */

const roots: HTMLElement[] = []

export function draw(element: preact.JSX.Element): HTMLElement {
  const root = document.createElement('div')
  document.body.append(root)
  roots.push(root)
  act(() => render(element, root))
  return root
}

afterEach(() => {
  for (const root of roots.splice(0)) {
    act(() => render(null, root))
    root.remove()
  }
})

/** An element of the component, by its `data-part`. */
export function part(root: HTMLElement, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-part=${name}]`)
  if (found === null) throw new Error(`the card has no part ${name}`)
  return found
}

export function key(target: Element, init: KeyboardEventInit): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })
  act(() => void target.dispatchEvent(event))
  return event
}

export function cardNamed(name: string): CardView {
  const view = CARDS[name]
  if (view === undefined) throw new Error(`the gallery has no card ${name}`)
  return view
}
