import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadDocument } from '../../cli/document.ts'
import { type Aligned, type Aligner, createAligner } from '../../core/align/align.ts'
import { createBounds, measureKey } from '../../core/align/bounds.ts'
import { createReach } from '../../core/align/reach.ts'
import { readTable } from '../../core/find/script.ts'
import type { Finder } from '../../core/hit.ts'
import { createLibrary } from '../../core/library.ts'
import traditional from '../../data/script/traditional.json'
import { finder, lexicon, pack, packs } from './bundled.ts'

const library = createLibrary(packs, lexicon)

let aligner: Aligner
beforeAll(() => {
  aligner = createAligner(library, finder, { table: readTable(traditional) })
})

async function all(paragraphs: readonly string[]): Promise<readonly Aligned[]> {
  const found: Aligned[] = []
  for await (const aligned of aligner.align(paragraphs)) if (aligned !== null) found.push(aligned)
  return found
}

async function one(paragraph: string): Promise<Aligned> {
  const [aligned] = await all([paragraph])
  if (aligned === undefined) throw new Error('nothing came')
  return aligned
}

const best = async (paragraph: string) => {
  const hit = (await one(paragraph)).pairs[0]?.hit
  return hit === undefined ? null : [hit.measure, hit.via]
}

describe('a paragraph', () => {
  it('that is one of the report’s own measures stands beside that measure', async () => {
    const measures = pack.outline.filter(({ kind }) => kind === 'measure')
    const found = await all(measures.map(({ start, end }) => pack.text.slice(start, end)))
    expect(found.map(({ pairs }) => pairs[0]?.hit.measure)).toEqual(measures.map(({ id }) => id))
  })

  it.each([
    ['another county’s words for the same thing', '县政府办理行政复议案件41件，行政应诉案件60件。', ['1.3.4', 'exact']],
    ['a heading', '（四）深化“放管服”改革', ['1.3.1', 'exact']],
    ['traditional characters', '本年度辦理行政復議案件，推動行政爭議實質化解。', ['1.3.4', 'exact']],
    ['another name for it', '深化“最多跑一次”改革，推进“一件事”集成套餐，全程网办率达90%。', ['1.3.1', 'alias']],
    ['nothing but related words', '推进智慧城市和数字政府建设，建成城区运行指挥中心，赋能社会治理。', ['1.3.7', 'near']],
    ['another subject', '新建改扩建小学六所，高考本科上线率创新高，引进名校长十七人。', null],
    ['one word in passing', '为群众提供健康管理服务，覆盖全生命周期，家庭医生签约团队达到三百个，名中医馆开业运营。', null],
    ['what the report only names', '申建空港保税物流中心，深化与西部陆海新通道对接合作，拓展国际客货运航线。', null],
    ['nothing at all', '　', null],
  ])('of %s', async (_, paragraph, expected) => {
    expect(await best(paragraph)).toEqual(expected)
  })

  it('says which of its words led to a passage', async () => {
    const paragraph = '全年办理行政复议案件41件，开展普法宣传。'
    const { pairs } = await one(paragraph)
    expect(pairs[0]?.words.map(({ start, end }) => paragraph.slice(start, end))).toEqual(['行政复议案件'])
  })

  it('names what the genre knows and the report lacks', async () => {
    const paragraph = '落实行政处罚裁量基准和告知承诺制，办理行政复议案件3件。'
    const { lacking } = await one(paragraph)
    const said = lacking.map(({ term, words }) => [term, words.map(({ start, end }) => paragraph.slice(start, end))])
    expect(said).toEqual([['行政处罚裁量基准', ['行政处罚裁量基准']], ['告知承诺制', ['告知承诺制']]])
  })
})

describe('what a matter can speak for at most', () => {
  it('is never less than what the finder’s answer makes of it, so that nothing is left unasked', async () => {
    const boundsOf = createBounds(library)
    const reachOf = createReach(library, finder)
    const over: string[] = []
    for (const { id } of lexicon.concepts) {
      const { passages } = await reachOf(id)
      for (const { hit, share } of passages) {
        if (share > (boundsOf(id).get(measureKey(hit.pack, hit.measure)) ?? 0)) over.push(`${id} ${hit.measure}`)
      }
    }
    expect(over).toEqual([])
    expect(lexicon.concepts.filter(({ id }) => boundsOf(id).size === 0).length).toBeGreaterThan(50)
  }, 20_000)
})

describe('a page', () => {
  it('of any paragraphs gets one answer for each, in order, made of its own words and the report’s', async () => {
    const words = fc.constantFrom('行政复议', '普法', '、', '。', '159件', '营商环境', '执法', '\n', '😀', '政', '服务企业')
    const paragraphs = fc.array(fc.oneof(fc.string(), fc.array(words).map((parts) => parts.join(''))), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(paragraphs, async (page) => {
        const found = await all(page)
        expect(found.map(({ index }) => index)).toEqual(page.map((_, i) => i))
        for (const { index, pairs } of found) {
          const length = page[index]?.length ?? 0
          expect(pairs.length).toBeLessThanOrEqual(10)
          for (const { hit, words: spans } of pairs) {
            const node = library.pack(hit.pack)?.node(hit.measure)
            expect(node !== null && node !== undefined && node.start <= hit.passage.start).toBe(true)
            expect(hit.passage.end).toBeLessThanOrEqual(node?.end ?? 0)
            expect(spans.every(({ start, end }) => start >= 0 && start < end && end <= length)).toBe(true)
          }
          const scores = pairs.map(({ hit }) => hit.score)
          expect(scores).toEqual([...scores].sort((a, b) => b - a))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('asks the finder at most once between two chances to stop, and for each matter once in all', async () => {
    const asked: string[] = []
    const counting: Finder = {
      find: (query, signal) => {
        asked.push(query)
        return finder.find(query, signal)
      },
    }
    const page = pack.outline.map(({ start, end }) => pack.text.slice(start, end))
    let before = 0
    for await (const _ of createAligner(library, counting).align([...page, ...page])) {
      expect(asked.length - before).toBeLessThanOrEqual(1)
      before = asked.length
    }
    expect(asked.length).toBeGreaterThan(50)
    expect(new Set(asked).size).toBe(asked.length)
  })

  it('is left where it is once nobody waits for it any more', async () => {
    const signal = { aborted: false }
    const found: number[] = []
    for await (const aligned of aligner.align(['行政复议', '放管服改革', '枫桥经验', '法治督察'], signal)) {
      if (aligned !== null) found.push(aligned.index)
      signal.aborted = aligned?.index === 0
    }
    expect(found).toEqual([0])
  })
})

interface Line {
  readonly start: number
  readonly end: number
  readonly via: string | null
  readonly hits: readonly Readonly<Record<string, unknown>>[]
}

describe('align in the terminal', () => {
  const ROOT = resolve(import.meta.dirname, '../..')

  it('prints an object for each paragraph, placed in what annotate --text prints', () => {
    const file = resolve(ROOT, 'tests/pages/trs-opinion/page.html')
    const jiti = resolve(ROOT, 'node_modules/jiti/lib/jiti-cli.mjs')
    const out = execFileSync(process.execPath, [jiti, 'cli/align.ts', file], { cwd: ROOT, encoding: 'utf8' })
    const lines: readonly Line[] = out.trimEnd().split('\n').map((line) => JSON.parse(line))
    const { text, blocks } = loadDocument(file)
    expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(blocks.map((block) => block.text))
    const withHits = lines.filter(({ hits }) => hits.length > 0)
    expect(withHits.length).toBeGreaterThan(0)
    expect(lines.every(({ via, hits }) => via === (hits[0]?.['via'] ?? null))).toBe(true)
    for (const hit of withHits.flatMap(({ hits }) => hits)) {
      expect(pack.text).toContain(String(hit['passage']))
      expect(Object.keys(hit)).toEqual(
        ['pack', 'measure', 'place', 'title', 'passage', 'status', 'figures', 'via', 'score'])
    }
  }, 60_000)
})
