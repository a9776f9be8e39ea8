// @vitest-environment happy-dom
import fc from 'fast-check'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Card } from '../../components/Card.tsx'
import type { CopyChoice } from '../../components/card-actions.ts'
import { templatesFor } from '../../components/card-content.ts'
import { sharesOf } from '../../components/FigureGroup.tsx'
import { readerNodes, runsOf } from '../../components/reader-text.ts'
import { rowLabels } from '../../components/row-labels.ts'
import { SearchBox } from '../../components/SearchBox.tsx'
import { SearchPane } from '../../components/SearchPane.tsx'
import type { SearchState } from '../../components/SearchResults.tsx'
import { snippetOf } from '../../components/snippet.ts'
import { wordsFor } from '../../components/words.ts'
import type { CardView, Piece } from '../../core/card.ts'
import { readPack } from '../../core/read.ts'
import { DEFAULTS } from '../../core/settings.ts'
import packJson from '../../data/reports/500242-2023-fzzf/pack.json'
import { CARDS } from '../gallery/cards.ts'

const words = wordsFor('zh', '')
const roots: HTMLElement[] = []

function draw(element: preact.JSX.Element): HTMLElement {
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

function part(root: HTMLElement, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-part=${name}]`)
  if (found === null) throw new Error(`the card has no part ${name}`)
  return found
}

function key(target: Element, init: KeyboardEventInit): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })
  act(() => void target.dispatchEvent(event))
  return event
}

function cardNamed(name: string): CardView {
  const view = CARDS[name]
  if (view === undefined) throw new Error(`no card ${name}`)
  return view
}

function drawCard(view: CardView, step = 0) {
  const onCopy = vi.fn<(choice: CopyChoice) => void>()
  const asked = { onCopy, onClose: vi.fn(), onStep: vi.fn<(to: number) => void>() }
  const look = { pinned: false, notice: null, theme: 'light', size: 'normal', words } as const
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
    expect(items.map((item) => item.textContent)).toEqual(['复制原句', '复制为表格', '仅复制出处', '复制句式（数字留空）', '复制分句', '复制举措全文'])
    expect(document.activeElement).toBe(items[0])
    key(document.activeElement ?? more, { key: 'ArrowUp' })
    expect(document.activeElement).toBe(items[5])
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
    expect(passage === undefined ? [] : templatesFor(passage)[0]).toBe(template)
  })

  it('need a figure only where there is one', () => {
    const [passage] = cardNamed('noFigure').passages
    expect(passage === undefined ? [] : templatesFor(passage)).not.toContain('token')
  })
})

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
      alone={false}
      asked={view.asked}
      examples={[]}
      notice={null}
      settings={DEFAULTS}
      words={words}
      onQuery={() => undefined}
      onCopy={() => undefined}
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

describe('bars', () => {
  const rows = (...tokens: readonly string[]) =>
    tokens.map((text) => ({ ...(cardNamed('single').passages[0]?.figures[0] ?? never()), text, unit: '个' }))
  function never(): never {
    throw new Error('no figure')
  }

  it('compare what can be compared as written', () => {
    expect(sharesOf(rows('511', '1022'))).toEqual([50, 100])
  })

  it.each([[['511']], [['511', '1.2万']], [['511', '300余']], [['0', '0']]])('are not drawn for %j', (tokens) => {
    expect(sharesOf(rows(...tokens))).toBeNull()
  })
})

describe('labels of a table', () => {
  it.each([
    ['梳理发布事项清单', ['梳理发布“马上办”事项数', '梳理发布“就近办”事项数'], ['马上办', '就近办']],
    ['参加考试人员', ['参加考试的市管干部数', '参加考试的县管干部数'], ['市管干部', '县管干部']],
    ['培育企业', ['培育科技型企业数', '培育“专精特新”企业数'], ['科技型企业', '“专精特新”企业']],
    ['案件', ['办理行政复议申请', '办理行政应诉案件'], ['办理行政复议申请', '办理行政应诉案件']],
    ['件数', ['件数', '件数'], ['件数', '件数']],
    ['规范性文件', ['规范性文件'], ['规范性文件']],
  ])('under %s, %j become %j', (caption, labels, short) => {
    expect(rowLabels(labels, caption)).toEqual(short)
  })

  it('stay pieces of themselves that are never empty', () => {
    const word = fc.string({ minLength: 1, unit: fc.constantFrom('甲', '的', '数', '“', '”') })
    fc.assert(
      fc.property(fc.array(word), word, (labels, caption) => {
        rowLabels(labels, caption).forEach((short, row) => {
          expect(short).not.toBe('')
          expect(labels[row]).toContain(short)
        })
      }),
    )
  })
})

describe('a line of the list', () => {
  const pieces = fc.array(fc.record({ text: fc.string({ minLength: 1 }), mark: fc.boolean() }))
  const joined = (some: readonly Piece[]) => some.map((piece) => piece.text).join('')

  it('is a run of the passage that holds the beginning of its first marked word', () => {
    fc.assert(
      fc.property(pieces, (passage) => {
        const { pieces: shown, cutBefore, cutAfter } = snippetOf(passage)
        const whole = joined(passage)
        expect(whole).toContain(joined(shown))
        expect(whole.startsWith(joined(shown)) || cutBefore).toBe(true)
        expect(whole.endsWith(joined(shown)) || cutAfter).toBe(true)
        const first = passage.find((piece) => piece.mark)
        const seen = shown.find((piece) => piece.mark)
        expect(first === undefined || (seen !== undefined && first.text.startsWith(seen.text))).toBe(true)
      }),
    )
  })
})

describe('the report as it is read', () => {
  const pack = readPack(packJson)

  it('is the report, whole and in order', () => {
    const paragraphs = readerNodes(pack).flatMap((node) => node.paragraphs)
    const read = paragraphs.map(({ start, end }) => pack.text.slice(start, end))
    const bare = (text: string) => text.replace(/\s/g, '')
    expect(bare(read.join(''))).toBe(bare(pack.text))
  })

  it('shows of a passage exactly the passage, wherever it begins and ends', () => {
    const offset = fc.nat({ max: pack.text.length })
    const paragraphs = readerNodes(pack).flatMap((node) => node.paragraphs)
    fc.assert(
      fc.property(offset, offset, (one, other) => {
        const shown = { start: Math.min(one, other), end: Math.max(one, other) }
        const runs = paragraphs.flatMap((paragraph) => runsOf(pack.text, paragraph, shown))
        const marked = runs.filter((run) => run.shown).map((run) => run.text)
        expect(marked.join('')).toBe(pack.text.slice(shown.start, shown.end).replace(/\n/g, ''))
        expect(runs.map((run) => run.text).join('')).toBe(pack.text.replace(/\n/g, ''))
      }),
    )
  })
})
