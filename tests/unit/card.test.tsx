// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { Card } from '../../components/Card.tsx'
import type { CopyChoice } from '../../components/card-actions.ts'
import { templatesFor } from '../../components/card-templates.ts'
import { wordsFor } from '../../components/words.ts'
import type { CardView } from '../../core/card.ts'
import { CARDS } from '../gallery/cards.ts'
import { cardNamed, draw, key, part } from './draw.tsx'

const words = wordsFor('zh', '')

function drawCard(view: CardView, step = 0) {
  const onCopy = vi.fn<(choice: CopyChoice) => void>()
  const asked = { onCopy, onClose: vi.fn(), onStep: vi.fn<(to: number) => void>() }
  const look = { pinned: false, notice: null, last: null, theme: 'light', size: 'normal', words } as const
  return { root: draw(<Card view={view} step={step} {...look} {...asked} />), ...asked }
}

describe('the card', () => {
  it.each(Object.entries(CARDS))('%s is one labelled dialog that quotes verbatim and names its place', (_, view) => {
    const { root } = drawCard(view)
    const dialogs = root.querySelectorAll('[role=dialog]')
    expect(dialogs).toHaveLength(1)
    const label = dialogs[0]?.getAttribute('aria-labelledby') ?? ''
    expect(document.getElementById(label)?.textContent).toBe(view.term)
    expect(root.querySelectorAll('[role=status]')).toHaveLength(1)
    const passage = view.passages[0]
    if (passage === undefined) return
    expect(part(root, 'passage').textContent).toBe(passage.pieces.map((piece) => piece.text).join(''))
    expect(part(root, 'place').textContent).toBe(passage.place)
    expect(root.querySelector('.source')?.textContent).toContain(passage.source.date)
  })

  it('never shows a number without what it counts', () => {
    const view = cardNamed('noLabel')
    const { root } = drawCard(view)
    const drawn = [...root.querySelectorAll('[data-part=figure]')].map((figure) => figure.textContent)
    expect(drawn).toEqual(['78枚申领电子印章', '70.27万张汇聚电子证照报告未说明统计时点'])
  })

  it.each([
    ['named', '报告仅提及名称，未作说明'],
    ['plan', '仅见于下步打算（2024年计划，非完成情况）'],
    ['shortcoming', '报告列为不足'],
    ['absentNearest', '酉阳2023年报告未提及「出庭应诉率」'],
    ['absent', '酉阳2023年报告未提及「碳排放交易」'],
  ])('says it in so many words when it is %s', (name, sentence) => {
    expect(drawCard(cardNamed(name)).root.querySelector('.saying')?.textContent).toBe(sentence)
  })

  it('offers nothing to copy where nothing is found', () => {
    expect(drawCard(cardNamed('absent')).root.querySelector('[data-part=copy]')).toBeNull()
  })

  it('copies the first template that fits, and the figure pressed', () => {
    const { root, onCopy } = drawCard(cardNamed('steps'))
    act(() => part(root, 'copy').click())
    expect(onCopy).toHaveBeenLastCalledWith({ template: 'sentence', passage: 0, figure: null })
    act(() => part(root, 'figure').click())
    expect(onCopy).toHaveBeenLastCalledWith({ template: 'token', passage: 0, figure: '办理行政复议申请-159' })
  })

  it('is worked by keys: Esc, arrows, the copy key', () => {
    const { root, onClose, onStep, onCopy } = drawCard(cardNamed('steps'), 1)
    const inside = part(root, 'copy')
    key(inside, { key: 'ArrowRight' })
    key(inside, { key: 'ArrowLeft' })
    expect(onStep.mock.calls).toEqual([[2], [0]])
    key(inside, { key: 'c', ctrlKey: true })
    expect(onCopy).toHaveBeenCalledWith({ template: 'sentence', passage: 1, figure: null })
    expect(key(inside, { key: 'Escape' }).defaultPrevented).toBe(true)
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('leaves keys alone that an input method or the browser means', () => {
    const { root, onClose, onStep } = drawCard(cardNamed('steps'), 1)
    const inside = part(root, 'copy')
    key(inside, { key: 'Escape', isComposing: true })
    key(inside, { key: 'ArrowLeft', altKey: true })
    expect([onClose, onStep].flatMap((one) => one.mock.calls)).toEqual([])
  })

  it('closes its menu first, and puts the focus back where it was', () => {
    const { root, onClose } = drawCard(cardNamed('found'))
    const more = part(root, 'more')
    act(() => more.click())
    const items = [...root.querySelectorAll<HTMLElement>('[role=menuitem]')]
    expect(items.map((item) => item.textContent)).toEqual(['复制为表格', '仅复制出处', '复制句式（数字留空）', '复制分句', '复制举措全文', '复制整张卡片'])
    expect(document.activeElement).toBe(items[0])
    key(document.activeElement ?? more, { key: 'ArrowUp' })
    expect(document.activeElement).toBe(items[items.length - 1])
    key(document.activeElement ?? more, { key: 'Escape' })
    expect(root.querySelector('[role=menu]')).toBeNull()
    expect(document.activeElement).toBe(more)
    expect(onClose).not.toHaveBeenCalled()
  })
})

describe('ways of copying', () => {
  it.each([
    ['found', 'sentence'],
    ['grouped', 'table'],
    ['noFigure', 'sentence'],
  ])('%s: %s comes first', (name, template) => {
    const [passage] = cardNamed(name).passages
    expect(passage === undefined ? [] : templatesFor(passage, null)[0]).toBe(template)
  })

  it('need a figure only where there is one', () => {
    const [passage] = cardNamed('noFigure').passages
    expect(passage === undefined ? [] : templatesFor(passage, null)).not.toContain('token')
  })
})
