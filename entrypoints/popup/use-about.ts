import { useEffect, useState } from 'preact/hooks'
import type { PassageView } from '../../core/card.ts'
import type { Engine } from './engine.ts'

/** Terms looked up at a time: the box must go on taking keys. */
const AT_A_TIME = 8

/** What the report says first of each term a page mentions, a few at a time and each once. */
export function useAbout(terms: readonly string[], engine: Promise<Engine>): (term: string) => PassageView | null {
  const [found, setFound] = useState<ReadonlyMap<string, PassageView | null>>(new Map())
  const next = terms.filter((term) => !found.has(term)).slice(0, AT_A_TIME)
  const key = next.join('\n')
  useEffect(() => {
    if (key === '') return
    let over = false
    void engine.then(({ about }) => {
      if (!over) setFound((before) => new Map([...before, ...next.map((term) => [term, about(term)] as const)]))
    })
    return () => {
      over = true
    }
  }, [key])
  return (term) => found.get(term) ?? null
}
