import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { PassagePlace } from '../../browser/messages.ts'
import { watchPlace } from '../../browser/report-window.ts'
import { createSettingsStore } from '../../browser/settings.ts'
import { Reader } from '../../components/Reader.tsx'
import '../../components/page.css'
import '../../components/reader.css'
import { wordsFor } from '../../components/words.ts'
import type { Pack } from '../../core/pack.ts'
import { readPack } from '../../core/read.ts'
import { parseSettings, type Settings } from '../../core/settings.ts'

const store = createSettingsStore(parseSettings)

/** In a chunk of its own: the page is drawn before the report has come. */
async function loadPack(): Promise<Pack> {
  return readPack((await import('../../data/reports/500242-2023-fzzf/pack.json')).default)
}

function Panel({ chosen }: { readonly chosen: Settings }) {
  const [settings, setSettings] = useState(chosen)
  const [pack, setPack] = useState<Pack | null>(null)
  const [asked, setAsked] = useState<PassagePlace | null>(null)
  const words = wordsFor(settings.language, navigator.language)
  useEffect(() => {
    void loadPack().then(setPack)
    watchPlace(setAsked)
    return store.watch(setSettings)
  }, [])
  useEffect(() => {
    document.title = words.report
  }, [words])
  // A place in a report that is not here leads to the beginning of the one that is.
  const shown = asked !== null && asked.pack === pack?.id ? asked : null
  return <Reader pack={pack} shown={shown} settings={settings} words={words} />
}

const root = document.getElementById('root') ?? document.body
// Drawn once the reader's scheme and language are known, so that nothing flashes.
void store.read().then((chosen) => render(<Panel chosen={chosen} />, root))
