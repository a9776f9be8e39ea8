/** Queries with the words that the passage has to contain which answers them, and how a finder does on them. */
import { readFileSync } from 'node:fs'
import type { Finder } from '../../core/hit.ts'
import type { Pack } from '../../core/pack.ts'

export interface RankQuery {
  readonly kind: string
  readonly words: string
  /** Any one of them; none: nothing fits. */
  readonly expect: readonly string[]
  /** Tokens, any one of which should be among the first two figures; empty where it does not matter. */
  readonly figures: readonly string[]
}

/** Reads `tests/rank/<name>.tsv`: kind, query, words, figures; several words or figures with `|` between. */
export function readQueries(name: string): readonly RankQuery[] {
  const [, ...rows] = readFileSync(new URL(`${name}.tsv`, import.meta.url), 'utf8').trimEnd().split('\n')
  const list = (cell: string): readonly string[] => cell.split('|').filter((part) => part !== '')
  const unescaped = (cell: string): string =>
    cell.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign === 't' ? '\t' : sign))
  return rows.map((row) => {
    const [kind = '', words = '', expect = '', figures = ''] = row.split('\t')
    return { kind, words: unescaped(words), expect: list(expect), figures: list(figures) }
  })
}

export interface Judged {
  readonly query: RankQuery
  /** The first passage is a right one, or there is none and none was wanted. */
  readonly first: boolean
  readonly figure: boolean
  /** Score of the first hit, 0 where there is none. */
  readonly score: number
  /** Characters of the first passage. */
  readonly length: number | null
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '')
}

/** Asks `finder`, which holds `pack` alone, each query. */
export async function answered(queries: readonly RankQuery[], finder: Finder, pack: Pack): Promise<readonly Judged[]> {
  const judged: Judged[] = []
  for (const query of queries) {
    const { groups } = await finder.find(query.words)
    const hit = groups[0]?.hits[0]
    if (hit === undefined) {
      judged.push({ query, first: query.expect.length === 0, figure: false, score: 0, length: null })
      continue
    }
    const passage = squeeze(pack.text.slice(hit.passage.start, hit.passage.end))
    const tokens = hit.figures.slice(0, 2).map((id) => pack.figures.find((figure) => figure.id === id)?.text ?? '')
    judged.push({
      query,
      first: query.expect.some((words) => passage.includes(squeeze(words))),
      figure: query.figures.some((want) => tokens.some((token) => token.startsWith(want))),
      score: hit.score,
      length: passage.length,
    })
  }
  return judged
}
