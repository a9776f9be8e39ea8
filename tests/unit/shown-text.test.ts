import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharesOf } from '../../components/card-text.ts'
import { type Layers, readerNodes, runsOf } from '../../components/reader-text.ts'
import { rowLabels } from '../../components/row-labels.ts'
import { snippetOf } from '../../components/snippet.ts'
import type { FigureView, Piece } from '../../core/card.ts'
import { readPack } from '../../core/read.ts'
import packJson from '../../data/reports/500242-2023-fzzf/pack.json'

const FIGURE: FigureView = {
  id: '1',
  text: '1',
  unit: null,
  label: null,
  qualifier: null,
  kind: 'count',
  note: null,
  span: { start: 0, end: 1 },
}

describe('bars', () => {
  const rows = (...tokens: readonly string[]) =>
    tokens.map((text) => ({ ...FIGURE, text, unit: '个' }))

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
  const BARE: Layers = { lead: null, shown: null, found: [], current: null, figures: [] }

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
        const runs = paragraphs.flatMap((paragraph) => runsOf(pack.text, paragraph, { ...BARE, shown }))
        const marked = runs.filter((run) => run.shown).map((run) => run.text)
        expect(marked.join('')).toBe(pack.text.slice(shown.start, shown.end).replace(/\n/g, ''))
        expect(runs.map((run) => run.text).join('')).toBe(pack.text.replace(/\n/g, ''))
      }),
    )
  })
})
