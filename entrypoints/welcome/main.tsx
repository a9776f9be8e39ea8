import { render } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { assignedKeys, openCardHere, runPageScripts, selectWords, watchCards } from '../../browser/own-page.ts'
import { keptPolicy, watchKeptPolicy } from '../../browser/policy.ts'
import { createSettingsStore } from '../../browser/settings.ts'
import '../../components/page.css'
import { type AssignedKeys, Welcome } from '../../components/Welcome.tsx'
import type { WelcomeAnswer } from '../../components/WelcomeSearch.tsx'
import '../../components/welcome.css'
import type { WelcomeStep } from '../../components/words-welcome.ts'
import { wordsFor } from '../../components/words.ts'
import { parsePolicy, type Policy } from '../../core/policy.ts'
import { parseSettings, type Settings } from '../../core/settings.ts'
import report from '../../data/reports/500242-2023-fzzf/report.json'

/** Milliseconds that a card must stand, after the dwell, to have been seen. */
const SEEN = 250
/** What is highlighted for those who cannot, as it stands in the sample. */
const PHRASE = '矛盾纠纷'

const store = createSettingsStore(parseSettings)

interface PageProps {
  readonly chosen: Settings
  readonly ruled: Policy
  readonly keys: AssignedKeys
}

function Page({ chosen, ruled, keys }: PageProps) {
  const [settings, setSettings] = useState(chosen)
  const [policy, setPolicy] = useState(ruled)
  const [done, setDone] = useState<readonly WelcomeStep[]>([])
  const [answer, setAnswer] = useState<WelcomeAnswer | null>(null)
  const latest = useRef('')
  const dwell = useRef(settings.dwell)
  dwell.current = settings.dwell
  const words = wordsFor(settings.language, navigator.language)
  const tick = (step: WelcomeStep) => setDone((before) => (before.includes(step) ? before : [...before, step]))

  useEffect(() => {
    const stop = store.watch(setSettings)
    // What was changed while the page was drawn.
    void store.read().then(setSettings)
    return stop
  }, [])
  useEffect(() => watchKeptPolicy((kept) => setPolicy(parsePolicy(kept))), [])
  useEffect(() => {
    // The sample must stand before the scripts read the page.
    void runPageScripts()
    watchCards(
      () => dwell.current + SEEN,
      (bySelection) => tick(bySelection ? 'select' : 'hover'),
    )
  }, [])
  useEffect(() => {
    document.title = words.welcome.title(report)
    document.documentElement.lang = words.lang
  }, [words])

  const onQuery = async (text: string) => {
    const query = text.trim()
    latest.current = query
    if (query === '') return setAnswer(null)
    const { answers } = await import('./answers.ts')
    const view = await answers(query)
    // What was typed since has an answer of its own.
    if (latest.current !== query) return
    setAnswer({ query, view })
    if (view !== null) tick('search')
  }
  const onShow = (step: 'hover' | 'select') => {
    const paper = document.querySelector('.paper')
    if (step === 'hover') document.getSelection()?.removeAllRanges()
    else if (paper !== null) selectWords(paper, PHRASE)
    void openCardHere()
  }
  return (
    <Welcome
      settings={settings}
      words={words}
      asked={report}
      steps={stepsUnder(settings)}
      done={done}
      keys={keys}
      answer={answer}
      roleLocked={'role' in policy.locked}
      onShow={onShow}
      onQuery={(text) => void onQuery(text)}
      onRole={(role) => void store.change({ role })}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  )
}

/** What an administrator or the reader has switched off cannot be tried. */
function stepsUnder({ hover, selection }: Settings): readonly WelcomeStep[] {
  const asked = selection === 'card' || selection === 'chip'
  return [...(hover === 'off' ? [] : ['hover' as const]), ...(asked ? ['select' as const] : []), 'search']
}

const root = document.getElementById('root') ?? document.body
void Promise.all([store.read(), keptPolicy(), assignedKeys()]).then(([chosen, kept, keyOf]) => {
  const keys = { search: keyOf('_execute_action'), card: keyOf('open-card'), window: keyOf('open-search') }
  render(<Page chosen={chosen} ruled={parsePolicy(kept)} keys={keys} />, root)
})
