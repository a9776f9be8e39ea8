// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { hydrate, render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { createSettingsStore } from '../../browser/settings.ts'
import { parseSettings } from '../../core/settings.ts'
import { Popup } from '../../entrypoints/popup/Popup.tsx'

// The data is fetched by a timer, which no test of a picture waits for.
vi.hoisted(() => vi.useFakeTimers())

const PATH = 'entrypoints/popup/index.html'
const markup = readFileSync(PATH, 'utf8')
const shipped = (): Element => {
  const root = new DOMParser().parseFromString(markup, 'text/html').getElementById('root')
  if (root === null) throw new Error(`${PATH} has no root`)
  return root
}
const popup = () => <Popup store={createSettingsStore(parseSettings)} entered={false} />

describe('the popup’s first picture, which stands in its markup', () => {
  let root: HTMLElement
  beforeEach(() => {
    for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
      vi.spyOn(event, 'addListener').mockReturnValue(undefined)
      vi.spyOn(event, 'removeListener').mockReturnValue(undefined)
    }
    root = document.createElement('div')
    document.body.append(root)
  })
  afterEach(() => {
    act(() => render(null, root))
    root.remove()
    vi.restoreAllMocks()
  })

  it('is what the popup itself draws first', () => {
    render(popup(), root)
    const box = root.querySelector('input')
    // As browsers write down these two, and happy-dom does not.
    box?.setAttribute('spellcheck', 'false')
    box?.removeAttribute('value')
    expect(shipped().innerHTML).toBe(root.innerHTML)
  })

  it('is taken over as it is: the same box, with what was typed into it', () => {
    root.append(...shipped().childNodes)
    const box = root.querySelector('input')
    if (box === null) throw new Error('no box')
    box.value = 'xzfy'
    act(() => hydrate(popup(), root))
    expect(root.querySelector('input')).toBe(box)
    expect(box.value).toBe('xzfy')
    expect(root.querySelector('.pane-body')?.textContent).not.toBe(shipped().querySelector('.pane-body')?.textContent)
  })
})
