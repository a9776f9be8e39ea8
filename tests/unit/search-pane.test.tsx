// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { SearchBox } from '../../components/SearchBox.tsx'
import { SearchPane } from '../../components/SearchPane.tsx'
import type { SearchState } from '../../components/SearchResults.tsx'
import { wordsFor } from '../../components/words.ts'
import { DEFAULTS } from '../../core/settings.ts'
import { styleMenu } from '../gallery/style-menu.ts'
import { cardNamed, draw, key, part } from './draw.tsx'

const words = wordsFor('zh', '')

describe('the search box', () => {
  function drawBox() {
    const onQuery = vi.fn<(text: string) => void>()
    const onKey = vi.fn(() => true)
    const root = draw(<SearchBox initial="" listId="l" activeId={null} words={words} onQuery={onQuery} onKey={onKey} />)
    const field = root.querySelector('input')
    if (field === null) throw new Error('no field')
    const input = (value: string, isComposing: boolean) => {
      field.value = value
      act(() => void field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing })))
    }
    return { field, input, onQuery, onKey }
  }

  it('searches what is typed, and what is composed only once it is chosen', () => {
    const { field, input, onQuery } = drawBox()
    input('xz', false)
    input('xzfu', true)
    key(field, { key: 'Enter', isComposing: true })
    input('行政复议', true)
    act(() => void field.dispatchEvent(new CompositionEvent('compositionend', { data: '行政复议' })))
    expect(onQuery.mock.calls).toEqual([['xz'], ['行政复议']])
  })

  it('takes no key that belongs to an input method', () => {
    const { field, onKey } = drawBox()
    key(field, { key: 'Enter', isComposing: true })
    expect(key(field, { key: 'ArrowDown', isComposing: true }).defaultPrevented).toBe(false)
    expect(onKey).not.toHaveBeenCalled()
    expect(key(field, { key: 'ArrowDown' }).defaultPrevented).toBe(true)
    expect(onKey).toHaveBeenCalledExactlyOnceWith('next')
  })
})

describe('Enter before the answer is there', () => {
  const view = cardNamed('steps')
  const pane = (state: SearchState) => (
    <SearchPane
      state={state}
      initial=""
      entered={false}
      alone={false}
      asked={view.asked}
      home={() => null}
      notice={null}
      settings={DEFAULTS}
      words={words}
      onQuery={() => undefined}
      onUsed={() => undefined}
      onCopy={() => undefined}
      onCollect={() => undefined}
      stylesOf={() => styleMenu(null)}
      onOpenReport={() => undefined}
      onOpenWhole={() => undefined}
      onOwnWindow={undefined}
      onOptions={() => undefined}
    />
  )

  it('opens the card of what was typed, not of what was answered before', () => {
    const root = draw(pane({ kind: 'answered', query: '行政', view: cardNamed('plan') }))
    const field = root.querySelector('input')
    if (field === null) throw new Error('no field')
    field.value = '行政复议'
    act(() => void field.dispatchEvent(new InputEvent('input', { bubbles: true })))
    key(field, { key: 'Enter' })
    expect(root.querySelector('[role=dialog]')).toBeNull()
    act(() => render(pane({ kind: 'answered', query: '行政复议', view }), root))
    expect(part(root, 'term').textContent).toBe(view.term)
  })
})
