import { describe, expect, it } from 'vitest'
import { parseSaid } from '../../browser/beside-port.ts'
import { createAligner, type Aligned } from '../../core/align/align.ts'
import { paragraphView } from '../../core/align/beside-view.ts'
import { coverageOf } from '../../core/align/coverage.ts'
import { statedIn } from '../../core/align/stated.ts'
import { viewOfSpan } from '../../core/card/span-view.ts'
import { occurrences } from '../../core/find/occurrences.ts'
import { createLibrary } from '../../core/library.ts'
import { finder, lexicon, pack, packs } from './bundled.ts'

const library = createLibrary(packs, lexicon)
const aligner = createAligner(library, finder)
const entry = library.pack(pack.id)
if (entry === null) throw new Error('no report')

async function all(page: readonly string[]): Promise<readonly Aligned[]> {
  const found: Aligned[] = []
  for await (const one of aligner.align(page)) if (one !== null) found.push(one)
  return found
}

async function view(paragraph: string) {
  const [aligned] = await all([paragraph])
  if (aligned === undefined) throw new Error('nothing came')
  return paragraphView(library, paragraph, aligned)
}

const said = (clause: readonly { readonly text: string; readonly mark: boolean }[]) =>
  clause.map(({ text, mark }) => (mark ? `*${text}*` : text)).join('')

describe('what stands beside a paragraph', () => {
  it('is both sides’ numbers, each clause in its own words, and never a word of ours', async () => {
    const paragraph = '依法办理行政复议案件41件，同比增长12.5%。新建小学六所。'
    const [pair] = (await view(paragraph)).pairs
    expect(pair?.page.map(said)).toEqual(['依法办理行政复议案件*41件*', '同比增长*12.5%*'])
    expect(pair?.report.map(said)).toContain('办理行政复议申请*159件*、行政应诉案件*217件*')
    for (const clause of pair?.report ?? []) expect(pack.text).toContain(clause.map(({ text }) => text).join(''))
    for (const clause of pair?.page ?? []) expect(paragraph).toContain(clause.map(({ text }) => text).join(''))
  })

  it.each([
    ['the page states none', '完善行政复议工作机制。'],
    ['the report states none', '推行政府法律顾问制度，聘请法律顾问17名。'],
  ])('is no numbers where %s', async (_, paragraph) => {
    const { pairs } = await view(paragraph)
    expect(pairs.length).toBeGreaterThan(0)
    expect(pairs.every(({ page, report }) => page.length === 0 && report.length === 0)).toBe(true)
  })

  it('is the paragraph itself, whole', async () => {
    const paragraph = '深化“放管服”改革。推进“一件事”集成套餐。'
    expect((await view(paragraph)).pieces.map(({ text }) => text).join('')).toBe(paragraph)
  })

  it('leaves out years, enumerators and numbers inside names', () => {
    const text = '2022年，三是深化“1+22”体系，化解行政复议案件9件。'
    const clauses = statedIn(text, [{ start: text.indexOf('行政'), end: text.indexOf('案件') }])
    const tokens = clauses.flatMap((clause) => clause.tokens.map(({ start, end }) => text.slice(start, end)))
    expect(tokens).toEqual(['9件'])
  })
})

describe('a page as a whole', () => {
  it('touches the measures that its paragraphs stand beside, of all that there are', async () => {
    const { measures, missing } = coverageOf(library, await all(['行政复议案件3件。', '粮食丰收。', '落实告知承诺制。']))
    expect(measures).toHaveLength(22)
    const touched = measures.filter(({ paragraphs }) => paragraphs.length > 0).map(({ node }) => node.id)
    expect(touched).toContain('1.3.4')
    expect(touched.length).toBeLessThan(5)
    expect(missing.map(({ term, paragraphs }) => [term, paragraphs])).toEqual([['告知承诺制', [2]]])
  })
})

describe('words of the report', () => {
  it('are a passage of their measure, cut where it is cut', () => {
    const start = pack.text.indexOf('办理行政复议申请159件')
    const one = viewOfSpan(entry, { start: start - 1, end: start + 12 })
    expect(one).toMatchObject({ place: '一、（三）四是', status: 'result', cutBefore: true, cutAfter: true })
  })

  it('that reach over several are placed from the first to the last, and a plan among them is not lost', () => {
    const start = pack.text.indexOf('将行政复议纠错')
    const over = viewOfSpan(entry, { start, end: pack.text.indexOf('以探索共富乡村') })
    expect(over).toMatchObject({ place: '二、（四）至二、（五）', status: 'plan' })
    expect(viewOfSpan(entry, { start: 0, end: 1e9 })?.span.end).toBe(pack.text.length)
    expect(viewOfSpan(entry, { start: 5, end: 5 })).toBeNull()
  })

  it.each([
    ['行政复议', 8],
    ['“五公开”', 1],
    ['１５９件', 1],
    ['“', 0],
    ['', 0],
  ])('%s stand in it %i times', (words, times) => {
    expect(occurrences(pack.text, words)).toHaveLength(times)
  })
})

describe('the door for what frames say', () => {
  it.each([null, 'x', {}, { frame: 1, index: 1 }, { frame: 'a', index: -1 }, { frame: 'a', paragraphs: 'x' }])(
    'is closed to %j',
    (value) => {
      expect(parseSaid(value)).toBeNull()
    },
  )
})
