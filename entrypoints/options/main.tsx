import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { createSettingsStore } from '../../browser/settings.ts'
import { OptionsForm, type Saving } from '../../components/OptionsForm.tsx'
import '../../components/options.css'
import '../../components/page.css'
import { wordsFor } from '../../components/words.ts'
import { parseSettings, type Settings } from '../../core/settings.ts'

const store = createSettingsStore(parseSettings)

function Options({ chosen }: { readonly chosen: Settings }) {
  const [settings, setSettings] = useState(chosen)
  const [saving, setSaving] = useState<Saving>('nothing')
  const words = wordsFor(settings.language, navigator.language)
  useEffect(() => store.watch(setSettings), [])
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

const root = document.getElementById('root') ?? document.body
// Drawn once the reader's scheme and language are known, so that nothing flashes.
void store.read().then((chosen) => render(<Options chosen={chosen} />, root))
