/**
 * How well pages are marked: `npx jiti tests/marks/measure.ts PAGES`, where PAGES is a folder with `index.tsv` (file,
 * kind, …) and the pages it lists. Prints which of the spans marked by hand are found, list by list (README.md says
 * where they are from), and how many marks a thousand characters get, by kind of page. `--sample COUNT --seed SEED`
 * prints instead that many painted marks of all pages but the negative ones, each with what stands around it, to be
 * read and judged.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readBundled } from '../../cli/bundled.ts'
import { loadDocument } from '../../cli/document.ts'
import { annotate, conceptRefs, createRecogniser } from '../../core/match/annotate.ts'
import type { Annotation } from '../../core/match/annotate.ts'
import { cutTable } from '../../core/match/fold.ts'
import { compileMarks } from '../../core/match/marks.ts'
import { matcherOf } from '../../core/match/match.ts'
import type { Span } from '../../core/pack.ts'
import { readTable } from '../../core/find/script.ts'
import traditional from '../../data/script/traditional.json'

const USAGE = 'usage: jiti tests/marks/measure.ts PAGES [--sample COUNT --seed SEED]; PAGES holds index.tsv.'

/** Spans marked by hand, each list with the rows file, start, end, text, words of the report. */
const LISTS = ['handmarks.tsv', 'handmarks-later.tsv']

/** Characters shown on either side of a sampled mark. */
const AROUND = 25

interface Page {
  readonly file: string
  readonly kind: string
  readonly text: string
  readonly marks: readonly Annotation[]
}

interface HandMark extends Span {
  readonly file: string
  readonly text: string
  readonly reportWords: string
}

/** A TSV's rows below its head. */
function rows(path: string | URL): readonly (readonly string[])[] {
  const [, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n')
  return lines.map((line) => line.split('\t'))
}

function readPages(folder: string): readonly Page[] {
  const { packs, lexicon } = readBundled()
  const marks = compileMarks(lexicon, packs)
  const table = cutTable(marks.wordings, readTable(traditional))
  const recognise = createRecogniser(marks, (list) => matcherOf(list, { table }))
  const refs = conceptRefs(packs)
  return rows(join(folder, 'index.tsv')).map(([file = '', kind = '']) => {
    const { text, blocks } = loadDocument(join(folder, file))
    return { file, kind, text, marks: annotate(blocks, recognise, refs) }
  })
}

/** Throws where a page is not the one that was marked: every figure would be wrong. */
function readHandMarks(list: string, pages: ReadonlyMap<string, Page>): readonly HandMark[] {
  return rows(new URL(list, import.meta.url)).map(([file = '', from, to, text = '', reportWords = '']) => {
    const start = Number(from)
    const end = Number(to)
    if (pages.get(file)?.text.slice(start, end) !== text) {
      throw new Error(`${file} has no 「${text}」 at ${start}; hand in the pages that were marked.`)
    }
    return { file, start, end, text, reportWords }
  })
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

function share(part: number, whole: number): string {
  return `${part} of ${whole}, ${whole === 0 ? '-' : (part / whole).toFixed(3)}`
}

function printRecall(list: string, pages: ReadonlyMap<string, Page>): void {
  const judged = readHandMarks(list, pages).map((hand) => {
    const page = pages.get(hand.file)
    const over = page?.marks.filter((mark) => overlap(mark, hand)) ?? []
    const [first] = over
    // of a concept met several times in a paragraph the first is painted, and stands for the others
    const line = page === undefined ? 0 : page.text.lastIndexOf('\n', hand.start) + 1
    const concepts = new Set(over.map(({ concept }) => concept))
    const sooner = page?.marks.some((mark) =>
      mark.painted && mark.start >= line && mark.start <= hand.start && concepts.has(mark.concept)) ?? false
    return { hand, first, painted: over.some(({ painted }) => painted), sooner }
  })
  const found = judged.filter(({ first }) => first !== undefined)
  const painted = judged.filter((one) => one.painted)
  console.log(`${list}\n  found:                    ${share(found.length, judged.length)}`)
  console.log(`  painted:                  ${share(painted.length, judged.length)}`)
  const either = judged.filter((one) => one.painted || one.sooner)
  console.log(`  or sooner in its block:   ${share(either.length, judged.length)}`)
  for (const { hand, first, painted: shown, sooner } of judged) {
    const { file, start, text, reportWords } = hand
    if (first === undefined) console.log(`missed       ${file} ${start} ${text} (${reportWords})`)
    else if (!shown && !sooner) console.log(`not painted  ${file} ${start} ${text} (${first.concept})`)
  }
}

function printDensity(pages: readonly Page[]): void {
  for (const kind of new Set(pages.map((page) => page.kind))) {
    const some = pages.filter((page) => page.kind === kind)
    const characters = some.reduce((sum, { text }) => sum + text.length, 0)
    const marks = some.flatMap((page) => page.marks)
    const painted = marks.filter((mark) => mark.painted)
    const per = (count: number): string => ((1000 * count) / characters).toFixed(2).padStart(6)
    const size = `${String(some.length).padStart(3)} pages ${String(characters).padStart(7)} characters`
    console.log(`${kind.padEnd(12)} ${size}  painted ${per(painted.length)}  found ${per(marks.length)} per 1,000`)
  }
}

/** Mulberry32: the same seed gives the same numbers in [0, 1) everywhere. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Each painted mark with equal chance, none twice, in the order of the pages. */
function sample<T>(all: readonly T[], count: number, seed: number): readonly T[] {
  const next = random(seed)
  let wanted = Math.min(count, all.length)
  return all.filter((_, i) => {
    const taken = next() * (all.length - i) < wanted
    if (taken) wanted--
    return taken
  })
}

function printSample(pages: readonly Page[], count: number, seed: number): void {
  const painted = pages.filter(({ kind }) => kind !== 'negative')
    .flatMap(({ file, text, marks }) => marks.filter((mark) => mark.painted).map((mark) => ({ file, text, mark })))
  console.log('file\tstart\tend\ttext\tconcept\tbefore\tafter')
  for (const { file, text, mark } of sample(painted, count, seed)) {
    const { start, end, concept } = mark
    const before = text.slice(Math.max(0, start - AROUND), start)
    const cells = [mark.text, concept, before, text.slice(end, end + AROUND)].map((cell) => cell.replace(/\s+/g, ' '))
    console.log([file, start, end, ...cells].join('\t'))
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' } },
})
const [folder] = positionals
if (folder === undefined || !existsSync(join(folder, 'index.tsv'))) throw new Error(USAGE)
const pages = readPages(folder)
if (values.sample !== undefined) printSample(pages, Number(values.sample), Number(values.seed))
else {
  const byFile = new Map(pages.map((page) => [page.file, page]))
  for (const list of LISTS) printRecall(list, byFile)
  printDensity(pages)
}
