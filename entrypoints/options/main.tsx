import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { createSettingsStore } from '../../browser/settings.ts'
import { OptionsForm, type Saving } from '../../components/OptionsForm.tsx'
import '../../components/options.css'
import '../../components/page.css'
import { wordsFor } from '../../components/words.ts'
import { DEFAULTS, parseSettings } from '../../core/settings.ts'

const store = createSettingsStore(parseSettings)

function Options() {
  const [settings, setSettings] = useState(DEFAULTS)
  const [saving, setSaving] = useState<Saving>('nothing')
  const words = wordsFor(settings.language, navigator.language)
  useEffect(() => {
    void store.read().then(setSettings)
    return store.watch(setSettings)
  }, [])
  useEffect(() => {
    document.title = words.optionsTitle
  }, [words])

  const save = (stored: Promise<void>) => {
    setSaving('nothing')
    stored.then(
      () => setSaving('saved'),
      () => setSaving('failed'),
    )
  }
  return (
    <OptionsForm
      settings={settings}
      saving={saving}
      words={words}
      onChange={(fields) => save(store.change(fields))}
      onReset={() => save(store.reset())}
    />
  )
}

render(<Options />, document.getElementById('root') ?? document.body)
