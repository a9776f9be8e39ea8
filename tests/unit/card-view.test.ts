import { describe, expect, test } from 'vitest'
import { cardOfAnswer, cardOfConcept } from '../../core/card/card-view.ts'
import type { CardState, CardView, PassageView } from '../../core/card.ts'
import type { Answer, Hit } from '../../core/hit.ts'
import { createLibrary } from '../../core/library.ts'
import type { Wording } from '../../core/pack.ts'
import { toyFigure, toyLexicon, toyPack } from './toy-pack.ts'

const library = createLibrary([toyPack], toyLexicon)

function cardOf(concept: string, wording: string | null = null): CardView {
  const card = cardOfConcept(library, concept, wording, wording === null ? 'exact' : 'alias')
  if (card === null) throw new Error(`no card for ${concept}`)
  return card
}

function first(card: CardView): PassageView {
  const [passage] = card.passages
  if (passage === undefined) throw new Error(`no passage for ${card.term}`)
  return passage
}

const quote = (passage: PassageView): string => passage.pieces.map((piece) => piece.text).join('')
const marked = (passage: PassageView): string =>
  passage.pieces.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('')

describe('what is said of a concept, by what the report says of it', () => {
  test.each<readonly [string, CardState]>([
    ['reconsideration', 'found'],
    ['one-plus-nine', 'named'],
    ['mediation-first', 'plan'],
    ['appearing', 'shortcoming'],
    ['jury', 'absent'],
  ])('%s: %s', (concept, state) => {
    expect(cardOf(concept).state).toBe(state)
  })

  test('a concept that no lexicon and no pack knows has no card', () => {
    expect(cardOfConcept(library, 'none', null, 'exact')).toBeNull()
    expect(cardOfConcept(createLibrary([], toyLexicon), 'jury', null, 'exact')).toBeNull()
  })

  test('the negative sentences are told which report was asked', () => {
    expect(cardOf('jury')).toMatchObject({ passages: [], asked: { region: '南屏', year: 2022 } })
  })

  test('what is only named is shown without the figures that stand around the name', () => {
    expect(first(cardOf('one-plus-nine'))).toMatchObject({ figures: [], groups: [] })
  })
})

describe('原词 is said only where the passage has the reader’s words', () => {
  test.each<readonly [string, string | null, string, string | null]>([
    ['reconsideration', null, 'exact', null],
    ['reconsideration', '“行政、复议”', 'exact', null],
    ['reconsideration', '复议案件审理', 'alias', '复议案件审理'],
    ['one-trip', null, 'alias', null],
    ['file-review', null, 'alias', null],
  ])('%s, asked as %s: %s', (concept, wording, via, shown) => {
    expect(first(cardOf(concept, wording))).toMatchObject({ via, wording: shown })
  })
})

describe('the passage', () => {
  test('every passage is a slice of the text, whole clauses, at most one screen long', () => {
    for (const { id } of toyPack.concepts) {
      for (const passage of cardOf(id).passages) {
        expect(quote(passage)).toBe(toyPack.text.slice(passage.span.start, passage.span.end))
        expect(quote(passage).length).toBeLessThanOrEqual(140)
        expect(quote(passage)).toMatch(/^[^，。、；]/)
      }
    }
  })

  test('the sentence around the words, with the words marked, nothing cut', () => {
    const passage = first(cardOf('reconsideration'))
    expect(marked(passage))
      .toBe('推动调解中心运行，办理[行政复议]申请12件、行政应诉案件30件，化解行政争议8起。')
    expect(passage).toMatchObject({ cutBefore: false, cutAfter: false, place: '一、（一）一是', status: 'result' })
  })

  test('of a long sentence the clauses around the words, and the cut is told', () => {
    const passage = first(cardOf('file-review'))
    expect(quote(passage)).toMatch(/^组织乡镇和部门.*全年评查案卷A&B<类>46卷，其中“优秀”31卷。$/)
    expect(passage).toMatchObject({ cutBefore: true, cutAfter: false })
  })

  test('two mentions in one sentence are one passage', () => {
    const twice = { ...toyPack, concepts: toyPack.concepts.map((concept) => {
      const [passage] = concept.passages
      return passage === undefined ? concept : { ...concept, passages: [passage, passage] }
    }) }
    const card = cardOfConcept(createLibrary([twice], toyLexicon), 'reconsideration', null, 'exact')
    expect(card?.passages).toHaveLength(1)
  })

  test('marks the wordings of the concept, quotation marks and 、 inside them or not, but never a near one', () => {
    expect(marked(first(cardOf('one-trip')))).toContain('“[马上办]”51个')
    const wordings: readonly Wording[] = [{ text: '清单马上办', relation: 'same' }, { text: '好评率', relation: 'near' }]
    const spelt = { ...toyLexicon, concepts: toyLexicon.concepts.map((concept) => ({ ...concept, wordings })) }
    const card = cardOfConcept(createLibrary([toyPack], spelt), 'one-trip', null, 'exact')
    expect(card === null ? '' : marked(first(card))).toContain('梳理[清单“马上办]”51个')
    expect(card === null ? '' : marked(first(card))).not.toContain('[好评率]')
  })

  test('the source goes with it', () => {
    expect(first(cardOf('reconsideration')).source).toEqual({
      issuer: '南屏县人民政府', issuerShort: '南屏县政府', title: '关于2022年法治政府建设情况的报告', region: '南屏', year: 2022,
      date: '2023-01-15', dateKind: 'signed', url: null,
    })
  })
})

describe('figures', () => {
  const tokens = (passage: PassageView): readonly string[] =>
    passage.figures.map(({ text, unit }) => text + (unit ?? ''))

  test('that bear the words come first, then those of the same clause, then the rest as they follow', () => {
    expect(tokens(first(cardOf('reconsideration')))).toEqual(['12件', '30件', '8起'])
  })

  test('of a group are gathered once, whole, and are not repeated', () => {
    const passage = first(cardOf('one-trip'))
    const groups = passage.groups.map(({ name, rows }) => [name, ...rows.map(({ text }) => text)])
    expect(groups).toEqual([['梳理清单', '51', '125']])
    expect(tokens(passage)).toEqual(['7.05万张', '820.4万元', '99.1%'])
  })

  test.each([
    ['汇聚电子证照', '7.05万', '张'],
    ['完成贷款', '820.4万', '元'],
    ['好评率', '99.1%', null],
    ['培训干部', '2100余', '次'],
    ['建成调解室', '1-2', '个'],
  ])('%s: the token and the unit as they are written', (label, text, unit) => {
    const figure = toyFigure(label)
    const card = cardOfAnswer(library, answerOf([hitOf(figure.measure, figure.clause, [figure.id])]))
    expect(card?.passages[0]?.figures).toMatchObject([{ text, unit }])
  })

  test('a number inside a name, and a date, are not shown as figures', () => {
    const name = toyFigure('1+9')
    expect(cardOfAnswer(library, answerOf([hitOf('1.1.2', name.clause, [name.id])]))?.passages[0]?.figures).toEqual([])
    const dated = { ...toyPack, figures: toyPack.figures.map((figure) => ({ ...figure, kind: 'date' as const })) }
    const card = cardOfConcept(createLibrary([dated], toyLexicon), 'reconsideration', null, 'exact')
    expect(card?.passages[0]?.figures).toEqual([])
  })
})

function hitOf(measure: string, passage: Hit['passage'], figures: readonly string[], more: Partial<Hit> = {}): Hit {
  const status = toyPack.outline.find(({ id }) => id === measure)?.status ?? 'frame'
  return { pack: toyPack.id, measure, concept: null, wording: null, passage, status, marks: [], figures, via: 'text',
    score: 1, ...more }
}

function answerOf(hits: readonly Hit[], more: Partial<Answer> = {}): Answer {
  return { query: ' 查询 ', groups: hits.length === 0 ? [] : [{ pack: toyPack.id, hits }], absent: null, ...more }
}

describe('the card of an answer', () => {
  const disputes = toyFigure('化解行政争议')
  const rooms = toyFigure('建成调解室')

  test('nothing found is no card', () => {
    expect(cardOfAnswer(library, answerOf([]))).toBeNull()
  })

  test("without a concept it bears the reader's words and the hits in their order", () => {
    const hits = [hitOf('1.1.1', disputes.clause, [disputes.id]), hitOf('2.1', rooms.clause, [])]
    const card = cardOfAnswer(library, answerOf(hits))
    expect(card).toMatchObject({ term: '查询', concept: null, state: 'found' })
    expect(card?.passages.map(({ measure }) => measure)).toEqual(['1.1.1', '2.1'])
  })

  test('a query answered by a plan alone is a plan', () => {
    expect(cardOfAnswer(library, answerOf([hitOf('2.1', rooms.clause, [])]))?.state).toBe('plan')
    const better = [hitOf('2.1', rooms.clause, [], { via: 'exact' }), hitOf('1.1.1', disputes.clause, [])]
    expect(cardOfAnswer(library, answerOf(better))?.state).toBe('plan')
  })

  test("led by a concept it bears the concept's term and state", () => {
    const hit = hitOf('1.1.2', toyFigure('1+9').clause, [], { concept: 'one-plus-nine', via: 'exact' })
    const card = cardOfAnswer(library, answerOf([hit]))
    expect(card).toMatchObject({ term: '1+9', concept: 'one-plus-nine', state: 'named' })
  })

  test("what is only near keeps the reader's words", () => {
    const hit = hitOf('1.1.2', toyFigure('好评率').clause, [], { concept: 'one-trip', via: 'near', wording: '接诉即办' })
    expect(cardOfAnswer(library, answerOf([hit]))).toMatchObject({ term: '查询', state: 'found' })
  })

  test('a concept of the genre that no report has is absent, with the nearest things', () => {
    const absent = { concept: 'jury', term: '人民陪审' }
    const nothing = cardOfAnswer(library, answerOf([], { absent }))
    expect(nothing).toMatchObject({ state: 'absent', term: '人民陪审', passages: [] })
    const near = cardOfAnswer(library, answerOf([hitOf('1.1.1', disputes.clause, [], { via: 'near' })], { absent }))
    expect(near).toMatchObject({ state: 'absent', passages: [{ via: 'near' }] })
  })

  test('an enumerator at the head of a passage is left out, and cuts nothing', () => {
    const node = toyPack.outline.find(({ id }) => id === '1.1.1')
    const start = node?.start ?? 0
    const card = cardOfAnswer(library, answerOf([hitOf('1.1.1', { start, end: start + '一是化解行政争议。'.length }, [])]))
    expect(card?.passages[0]).toMatchObject({ pieces: [{ text: '化解行政争议。' }], cutBefore: false, cutAfter: false })
  })

  test('marks are shown where the finder set them, and the cut ends are told', () => {
    const start = disputes.clause.start
    const hit = hitOf('1.1.1', disputes.clause, [], { marks: [{ start: start + 2, end: start + 6 }] })
    const passage = cardOfAnswer(library, answerOf([hit]))?.passages[0]
    expect(passage === undefined ? '' : marked(passage)).toBe('化解[行政争议]8起')
    expect(passage).toMatchObject({ cutBefore: true, cutAfter: false })
  })
})
