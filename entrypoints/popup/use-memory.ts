import { useEffect, useState } from 'preact/hooks'
import { forgetSearches, keepSearch, recentSearches } from '../../browser/recent-searches.ts'
import type { KeptLine } from '../../components/PopupHome.tsx'

/** Things collected that the popup shows; all of them are in the side panel. */
const MOST_KEPT = 3

export interface Memory {
  readonly recent: readonly string[]
  readonly kept: readonly KeptLine[]
  /** The query has led somewhere. */
  readonly keep: (query: string) => void
  readonly forget: () => void
}

/**
 * What the reader has searched for and collected.
 * @param inPrivate in a private window nothing is kept of a search, nor shown; null: not known yet
 */
export function useMemory(inPrivate: boolean | null): Memory {
  const [recent, setRecent] = useState<readonly string[]>([])
  const [kept, setKept] = useState<readonly KeptLine[]>([])

  useEffect(() => {
    if (inPrivate === false) void recentSearches().then(setRecent)
  }, [inPrivate])
  useEffect(() => {
    let stop = (): void => {}
    let over = false
    void import('./kept.ts').then(({ watchKept }) => {
      if (!over) stop = watchKept(MOST_KEPT, setKept)
    })
    return () => {
      over = true
      stop()
    }
  }, [])

  return {
    recent,
    kept,
    keep: (query) => {
      if (inPrivate === false) void keepSearch(query).then(setRecent)
    },
    forget: () => void forgetSearches().then(() => setRecent([])),
  }
}
