// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { Reader, type ReaderProps } from '../../components/Reader.tsx'
import { wordsFor } from '../../components/words.ts'
import { readPack } from '../../core/read.ts'
import packJson from '../../data/reports/500242-2023-fzzf/pack.json'
import { draw, key } from './draw.tsx'

const pack = readPack(packJson)
const words = wordsFor('zh', '')
const onCopyFigure = vi.fn<(figure: string) => void>()
const PROPS: ReaderProps = {
  pack,
  shown: null,
  search: { query: '', places: null, at: 0 },
  selected: null,
  notice: null,
  active: true,
  words,
  article: { current: null },
  onSearch: () => undefined,
  onStep: () => undefined,
  onCopySelected: () => undefined,
  onCollectSelected: () => undefined,
  onCopyFigure,
}
const redraw = (root: HTMLElement, props: Partial<ReaderProps>) =>
  act(() => render(<Reader {...PROPS} {...props} />, root))
const marked = (root: HTMLElement, name: string) =>
  [...root.querySelectorAll(`mark.${name}`)].map((mark) => mark.textContent).join('')

describe('the reader', () => {
  it('draws what is found and shown, and takes it back', () => {
    const root = draw(<Reader {...PROPS} />)
    const start = pack.text.indexOf('办理行政复议申请159件')
    const place = { start, end: start + 12, via: 'exact' as const }
    redraw(root, { search: { query: '159', places: [place], at: 0 } })
    expect(marked(root, 'found')).toBe('办理行政复议申请159件')
    expect(marked(root, 'current')).toBe('办理行政复议申请159件')
    redraw(root, { shown: { start: 0, end: 14 } })
    expect(marked(root, 'found')).toBe('')
    expect(marked(root, 'shown')).toBe(pack.text.slice(0, 14))
  })

  it('holds every figure as one stop for Tab, with arrows to the next and Enter to copy it', () => {
    const root = draw(<Reader {...PROPS} />)
    const stops = () => [...root.querySelectorAll<HTMLElement>('.datum[tabindex="0"]')]
    expect(stops()).toHaveLength(1)
    const first = stops()[0]
    if (first === undefined) throw new Error('no figure')
    act(() => first.focus())
    key(first, { key: 'ArrowRight' })
    const second = document.activeElement
    expect(second).not.toBe(first)
    expect(stops()).toEqual([second])
    if (second === null) throw new Error('no focus')
    key(second, { key: 'Enter' })
    expect(onCopyFigure).toHaveBeenCalledWith(second.getAttribute('data-figure'))
  })
})
