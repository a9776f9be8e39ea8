import type { SearchState } from '../../components/SearchResults.tsx'
import type { Engine } from './engine.ts'

/**
 * Searches as one types. A newer query cancels the one before it; the last answer stays in sight until the next is
 * there, so that nothing flickers.
 */
export function createSearch(engine: Promise<Engine>, tell: (state: SearchState) => void): (query: string) => void {
  let running = new AbortController()
  let ready = false
  void engine.then(() => {
    ready = true
  })

  const ask = async (query: string, signal: AbortSignal) => {
    const view = await (await engine).answer(query, signal)
    if (!signal.aborted) tell({ kind: 'answered', query, view })
  }

  return (query) => {
    running.abort()
    running = new AbortController()
    if (query.trim() === '') return tell({ kind: 'idle', query: '' })
    if (!ready) tell({ kind: 'loading', query })
    void ask(query, running.signal)
  }
}
