import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { columnsOf, wrap } from '../../cli/columns.ts'
import { lines, unescapeLine } from '../../cli/lines.ts'
import { readPack } from '../../core/read.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const pack = readPack(JSON.parse(readFileSync(resolve(ROOT, 'data/reports/500242-2023-fzzf/pack.json'), 'utf8')))
const SOURCE = '酉阳土家族苗族自治县人民政府《关于2023年法治政府建设情况的报告》（2024年2月28日）'

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** The command itself, as `npm run lookup` starts it. */
async function lookup(args: readonly string[], input = ''): Promise<Ran> {
  const child = spawn(process.execPath, [resolve(ROOT, 'node_modules/jiti/lib/jiti-cli.mjs'), 'cli/lookup.ts', ...args],
    { cwd: ROOT, env: { ...process.env, NO_COLOR: '1' } })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => { out += chunk })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => { err += chunk })
  child.stdin.end(input)
  return new Promise((done) => child.on('close', (code) => done({ code, out, err })))
}

interface JsonHit {
  readonly pack: string
  readonly measure: string
  readonly place: string
  readonly title: string
  readonly passage: string
  readonly status: string
  readonly figures: readonly Readonly<Record<string, unknown>>[]
  readonly via: string
  readonly score: number
}

interface JsonAnswer {
  readonly query: string
  readonly hits: readonly JsonHit[]
}

describe('--jsonl', () => {
  const queries = ['行政复议', 'xzfy', '159', '量子计算', '', '最多\t跑\n一次', 'a\\nb', '行政\u2028复议', '，。']
  let ran: Ran
  let answers: readonly JsonAnswer[]
  beforeAll(async () => {
    const escaped = queries.map((query) => query.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/\t/g, '\\t'))
    ran = await lookup(['--jsonl'], `${escaped.join('\n')}\n`)
    answers = ran.out.trimEnd().split('\n').map((line) => JSON.parse(line) as JsonAnswer)
  }, 60_000)

  test('one object a line, in the order asked, each with its query as it was meant', () => {
    expect(ran.code).toBe(0)
    expect(answers.map(({ query }) => query)).toEqual(queries)
  })

  test('every hit names a node of the outline, and its passage and figures are the words of the report', () => {
    const hits = answers.flatMap((answer) => answer.hits)
    expect(hits.length).toBeGreaterThan(3)
    for (const hit of hits) {
      const node = pack.outline.find(({ id }) => id === hit.measure)
      expect(hit).toMatchObject({ pack: pack.id, place: node?.place, title: node?.title })
      expect(pack.text).toContain(hit.passage)
      expect(hit.status).toMatch(/^(?:result|plan|shortcoming|frame)$/)
      expect(hit.via).toMatch(/^(?:exact|alias|near|pinyin|initials|number|fuzzy|text)$/)
      for (const figure of hit.figures) {
        expect(Object.keys(figure)).toEqual(['text', 'value', 'unit', 'qualifier', 'label'])
        expect(hit.passage).toContain(figure.text)
      }
    }
  })

  test('best first, at most ten, none for what the report does not have', () => {
    for (const { hits } of answers) {
      expect(hits.length).toBeLessThanOrEqual(10)
      // Scores within a twentieth are equal: what was chosen by hand then comes first.
      expect(hits[0]?.score ?? 1).toBeGreaterThan(Math.max(0, ...hits.map(({ score }) => score)) - 0.05)
    }
    const [named, initials, number, nothing, empty] = answers
    expect(named?.hits[0]).toMatchObject({ measure: '1.3.4', via: 'exact' })
    expect(named?.hits[0]?.figures[0]).toMatchObject({ text: '159', value: 159, unit: '件' })
    expect([initials?.hits[0]?.via, number?.hits[0]?.via]).toEqual(['initials', 'number'])
    expect([nothing?.hits, empty?.hits]).toEqual([[], []])
  })
})

describe('for a person', () => {
  test('the card: term, how found, figures with what they count, the passage verbatim, its place', async () => {
    const { code, out } = await lookup(['行政复议'])
    expect(code).toBe(0)
    expect(out).toMatch(/行政复议 +原词/)
    expect(out).toMatch(/│ 159 件/)
    expect(out).toContain('办理行政复议申请')
    expect(out.replace(/\s/g, '')).toContain('推动县行政争议实质化解中心高效运行，办理行政复议申请159件、行政应诉案件217件')
    expect(out).toContain('一、（三）四是 · 酉阳县人民政府 · 2024-02-28 · 2023年数据')
    expect(Math.max(...out.split('\n').map(columnsOf))).toBeLessThanOrEqual(84)
  }, 30_000)

  test.each([
    ['复调并行', '仅见于下步打算（2024年计划，非完成情况）'],
    ['四个不欠', '报告仅提及名称，未作说明'],
    ['量子计算', '酉阳2023年报告未提及「量子计算」'],
  ])('%s: %s', async (query, sentence) => {
    const { code, out } = await lookup([query])
    expect([code, out.replace(/\n */g, '')]).toEqual([0, expect.stringContaining(sentence)])
  }, 30_000)
})

describe('--copy', () => {
  test.each<readonly [string, readonly string[], string]>([
    ['the sentence is the default of a draft', ['行政复议', '--copy', 'sentence'],
      `据${SOURCE}，2023年办理行政复议申请159件。\n`],
    ['a style', ['行政复议', '--copy', 'cite', '--style', 'gbt7714-2025'],
      '酉阳土家族苗族自治县人民政府. 关于2023年法治政府建设情况的报告[R]. 2024-02-28.\n'],
    ['HTML', ['行政复议', '--copy', 'sentence', '--style', 'gongwen', '--html'],
      `<p lang="zh-CN">据${SOURCE}，2023年办理行政复议申请159件。</p>\n`],
    ['blank', ['--copy', 'blank', '行政复议'], '办理行政复议申请__件、行政应诉案件__件\n'],
  ])('%s', async (_, args, expected) => {
    expect(await lookup(args)).toEqual({ code: 0, out: expected, err: '' })
  }, 30_000)

  test.each<readonly [string, readonly string[], number, RegExp]>([
    ['no figure', ['四个不欠', '--copy', 'token'], 3, /没有可引用的数据/],
    ['no hit', ['量子计算', '--copy', 'sentence'], 3, /nothing found/],
    ['no HTML', ['行政复议', '--copy', 'cite', '--style', 'ris', '--html'], 3, /no HTML/],
    ['unknown template', ['行政复议', '--copy', 'all'], 2, /unknown template all; one of sentence, clause, token/],
    ['unknown style', ['行政复议', '--copy', 'cite', '--style', 'apa'], 2, /unknown style apa; one of gongwen, gbt/],
    ['unknown option', ['--fast', '行政复议'], 2, /unknown option --fast/],
    ['an option without its value', ['行政复议', '--copy'], 2, /--copy wants/],
    ['a style for nothing', ['行政复议', '--style', 'law'], 2, /go with --copy/],
    ['lines and a query', ['--jsonl', '行政复议'], 2, /--jsonl/],
    ['no query', [], 2, /no query/],
  ])('%s: %o ends with %i and one sentence', async (_, args, code, sentence) => {
    const ran = await lookup(args)
    expect([ran.code, ran.out, ran.err.trim().split('\n').length]).toEqual([code, '', 1])
    expect(ran.err).toMatch(sentence)
  }, 30_000)
})

describe('lines', () => {
  async function linesOf(...chunks: readonly string[]): Promise<readonly string[]> {
    async function* stream(): AsyncGenerator<string> {
      yield* chunks
    }
    const got: string[] = []
    for await (const line of lines(stream())) got.push(line)
    return got
  }

  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['cut anywhere', ['a', 'b\nc', '\nd'], ['ab', 'c', 'd']],
    ['empty lines count, the end of the last does not', ['a\n\nb\n'], ['a', '', 'b']],
    ['CRLF', ['a\r', '\nb\r\n'], ['a', 'b']],
    ['other breaks are characters of the line', ['a\u2028b\rc\n'], ['a\u2028b\rc']],
  ])('%s', async (_, chunks, expected) => {
    expect(await linesOf(...chunks)).toEqual(expected)
  })

  test.each([
    ['a\\nb', 'a\nb'],
    ['a\\\\nb', 'a\\nb'],
    ['\\t\\x\\', '\t\\x\\'],
  ])('%s', (line, text) => {
    expect(unescapeLine(line)).toBe(text)
  })
})

describe('columns', () => {
  test.each([['行政复议', 8], ['159件', 5], ['“枫桥”…', 10], ['', 0]])('%s takes %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns)
  })

  test('wrapped text keeps every character, its numbers whole, and no line begins with a closing mark', () => {
    const text = pack.text.slice(0, 3000).replace(/\n/g, '')
    for (const columns of [30, 41, 80]) {
      const got = wrap(text, columns)
      expect(got.join('')).toBe(text)
      for (const line of got) {
        expect(line).toMatch(/^[^，。、；：！？”’）》]/)
        expect(line).not.toMatch(/[“‘（《]$/)
        expect(columnsOf(line)).toBeLessThanOrEqual(columns + 4)
      }
      got.slice(1).forEach((line, i) => expect(/\d$/.test(got[i] ?? '') && /^\d/.test(line)).toBe(false))
    }
  })
})
