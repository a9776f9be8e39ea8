import { useEffect, useMemo, useState } from 'preact/hooks'
import { watchDraft } from '../../browser/draft-handover.ts'
import { makeIdleWork } from '../../browser/idle-work.ts'
import type { Notice } from '../../components/card-actions.ts'
import { CheckPane, type Checked } from '../../components/CheckPane.tsx'
import '../../components/check.css'
import { type Checker, createChecker } from '../../core/check/check.ts'
import { type ClaimView, viewOfClaim } from '../../core/check/claim-view.ts'
import { exampleDraft } from '../../core/check/example.ts'
import type { Verdict } from '../../core/check/verdict.ts'
import type { Library } from '../../core/library.ts'
import { loadEngine } from './data.ts'
import { copyFigure } from './report-copy.ts'
import type { TabProps } from './tabs.ts'

/** Milliseconds without a key before a draft is read. */
const PAUSE = 120
/** Claims are drawn at most so often while a long draft is read, in milliseconds. */
const DRAW_EVERY = 500

interface Engine {
  readonly library: Library
  readonly checker: Checker
}

/** 核数. The draft lives in this component alone: it goes with the panel. */
export function CheckTab({ settings, words, onOpenPlace }: TabProps) {
  const [engine, setEngine] = useState<Engine | null>(null)
  const [draft, setDraft] = useState('')
  const [checked, setChecked] = useState<Checked | null>(null)
  const [chosen, setChosen] = useState<number | null>(null)
  const [only, setOnly] = useState<Verdict | null>(null)
  const [notice, setNotice] = useState<Notice | null>(null)
  const work = useMemo(makeIdleWork, [])

  useEffect(() => {
    void loadEngine().then(({ library }) => setEngine({ library, checker: createChecker(library) }))
    const wake = () => work.wake()
    document.addEventListener('visibilitychange', wake)
    const stopWatching = watchDraft(setDraft)
    return () => {
      document.removeEventListener('visibilitychange', wake)
      stopWatching()
      work.stop()
    }
  }, [])
  useEffect(() => {
    setNotice(null)
    work.stop()
    if (draft.trim() === '') {
      setChecked(null)
      setChosen(null)
      setOnly(null)
    }
    if (engine === null || draft.trim() === '') return
    const timer = setTimeout(() => work.begin(reading(engine, draft, setChecked)), PAUSE)
    return () => clearTimeout(timer)
  }, [engine, draft])

  const example = useMemo(() => {
    const first = engine?.library.packs[0]
    return first === undefined ? '' : exampleDraft(first.pack)
  }, [engine])
  const onCopy = async ({ pack, figure }: ClaimView) => {
    if (engine === null || figure === null) return
    setNotice(await copyFigure({ library: engine.library, settings, words }, pack, figure))
  }
  return (
    <CheckPane
      draft={draft}
      checked={checked}
      chosen={chosen !== null && chosen < (checked?.claims.length ?? 0) ? chosen : null}
      only={only}
      example={example}
      notice={notice}
      words={words}
      onDraft={setDraft}
      onChoose={setChosen}
      onOnly={(verdict) => {
        setOnly(verdict)
        setChosen(null)
      }}
      onCopy={(claim) => void onCopy(claim)}
      onOpen={({ pack, passage }) => {
        if (passage !== null) onOpenPlace({ pack, ...passage })
      }}
    />
  )
}

/** Reads a draft step by step and tells what was found so far, now and then and at the end. */
function* reading(
  { library, checker }: Engine, text: string, tell: (checked: Checked) => void,
): Generator<void, void, undefined> {
  const claims: ClaimView[] = []
  let last = performance.now()
  for (const { claims: found, end } of checker.read(text)) {
    for (const claim of found) claims.push(viewOfClaim(library, text, claim))
    if (performance.now() - last > DRAW_EVERY) {
      tell({ text, claims: [...claims], done: end })
      last = performance.now()
    }
    yield
  }
  tell({ text, claims, done: text.length })
}
