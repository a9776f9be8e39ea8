import { render } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { grantedSites, revokeSite, siteName, watchSites } from '../../browser/granted-sites.ts'
import { keptPolicy, watchKeptPolicy } from '../../browser/policy.ts'
import { saveFile } from '../../browser/save-file.ts'
import { createSettingsStore } from '../../browser/settings.ts'
import { OptionsForm } from '../../components/OptionsForm.tsx'
import '../../components/options.css'
import '../../components/page.css'
import type { Saving } from '../../components/SavedBar.tsx'
import { wordsFor } from '../../components/words.ts'
import { parsePolicy, type Policy } from '../../core/policy.ts'
import { readSettingsFile, writeSettings } from '../../core/settings-file.ts'
import { parseSettings, type Settings } from '../../core/settings.ts'
import { createCopySamples } from './copy-sample.ts'
import { createMarkSample } from './mark-sample.ts'
import { clockTime, isoDay, useClock } from './clock.ts'

const WELCOME = '/welcome.html'
const AN_HOUR = 3_600_000
const FILE_NAME = 'youyang-lens-settings.json'

const store = createSettingsStore(parseSettings)
const markSample = createMarkSample()
const copies = createCopySamples(isoDay(new Date()))

interface OptionsProps {
  readonly chosen: Settings
  readonly ruled: Policy
}

function Options({ chosen, ruled }: OptionsProps) {
  const [settings, setSettings] = useState(chosen)
  const [policy, setPolicy] = useState(ruled)
  const [saving, setSaving] = useState<Saving>({ kind: 'nothing' })
  const [back, setBack] = useState<(() => Promise<void>) | null>(null)
  const words = wordsFor(settings.language, navigator.language)
  const [sites, setSites] = useState<readonly string[]>([])
  const copySample = useMemo(() => copies.sample(settings), [settings])
  const styles = useMemo(() => copies.styles(settings), [settings])
  const now = useClock(settings.pausedUntil)
  useEffect(() => {
    const stop = store.watch(setSettings)
    // What was changed while the page was drawn.
    void store.read().then(setSettings)
    return stop
  }, [])
  useEffect(() => {
    void grantedSites().then(setSites)
    return watchSites(setSites)
  }, [])
  useEffect(() => watchKeptPolicy((found) => setPolicy(parsePolicy(found))), [])
  useEffect(() => {
    document.title = words.optionsTitle
    document.documentElement.lang = words.lang
  }, [words])

  const save = (stored: Promise<(() => Promise<void>) | void>, done: Saving) => {
    setSaving({ kind: 'nothing' })
    stored.then(
      (way) => {
        setBack(() => way ?? null)
        setSaving(done)
      },
      () => {
        setSaving({ kind: 'failed' })
        void store.read().then(setSettings)
      },
    )
  }
  const onImport = (text: string) => {
    const file = readSettingsFile(text)
    if (file.kind !== 'settings') return setSaving({ kind: 'import-fault', fault: file.kind })
    save(store.replace(file.fields), { kind: 'imported', ignored: file.ignored })
  }
  const { pausedUntil } = settings
  return (
    <OptionsForm
      settings={settings}
      policy={policy}
      saving={saving}
      markSample={markSample}
      copySample={copySample}
      styles={styles}
      sitesGranted={sites.map(siteName)}
      pausedUntil={pausedUntil !== null && pausedUntil > now ? clockTime(pausedUntil) : null}
      welcome={WELCOME}
      words={words}
      onChange={(fields) => {
        // Shown at once, as a control does that is pressed; put back where it could not be stored.
        setSettings({ ...settings, ...fields })
        save(store.change(fields), { kind: 'saved' })
      }}
      onPause={() => save(store.change({ pausedUntil: Date.now() + AN_HOUR }), { kind: 'saved' })}
      onRevoke={(at) => void revokeSite(sites[at] ?? '')}
      onReset={() => save(store.reset(), { kind: 'reset' })}
      onExport={() => saveFile(FILE_NAME, 'application/json', writeSettings(settings))}
      onImport={onImport}
      onUndo={() => back !== null && save(back(), { kind: 'undone' })}
    />
  )
}

const root = document.getElementById('root') ?? document.body
// Drawn once the reader's scheme and language are known, so that nothing flashes.
void Promise.all([store.read(), keptPolicy()]).then(([chosen, found]) =>
  render(<Options chosen={chosen} ruled={parsePolicy(found)} />, root),
)
