import type { Beside, PageText } from '../../browser/beside-page.ts'
import { type Aligned, type Aligner, createAligner } from '../../core/align/align.ts'
import { readTable } from '../../core/find/script.ts'
import { loadEngine } from './data.ts'

/** Milliseconds of work at a time; reading and scrolling come first. */
const SLICE = 5
/** Milliseconds after which an idle moment is no longer waited for. */
const PATIENCE = 200

/** The aligner, made at the first page. */
export async function makeAligner(): Promise<Aligner> {
  const [{ library, finder }, traditional] = await Promise.all([
    loadEngine(),
    import('../../data/script/traditional.json'),
  ])
  return createAligner(library, finder, { table: readTable(traditional.default) })
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: PATIENCE })
    else setTimeout(resolve)
  })
}

/**
 * Aligns a page in idle slices.
 * @param told all paragraphs so far, after each slice
 */
export async function alignPage(
  aligner: Aligner, text: PageText, signal: AbortSignal, told: (aligned: readonly Aligned[]) => void,
): Promise<void> {
  const aligned: Aligned[] = []
  let end = performance.now() + SLICE
  let drawn = 0
  const pause = async (): Promise<void> => {
    if (performance.now() < end) return
    if (aligned.length > drawn) told([...aligned])
    drawn = aligned.length
    await idle()
    end = performance.now() + SLICE
  }
  const interrupted = { get aborted() { return signal.aborted }, pause }
  for await (const one of aligner.align(text.paragraphs.map((paragraph) => paragraph.text), interrupted)) {
    if (one !== null) aligned.push(one)
    await pause()
    if (signal.aborted) return
  }
  if (!signal.aborted) told(aligned)
}

/** Whether two states are of the same text, so that nothing need be aligned anew. */
export function sameText(one: PageText | null, beside: Beside): boolean {
  if (one === null || beside.kind !== 'open') return false
  const { paragraphs } = beside.text
  return one.paragraphs.length === paragraphs.length &&
    one.paragraphs.every(({ text, frame }, i) => text === paragraphs[i]?.text && frame === paragraphs[i]?.frame)
}
