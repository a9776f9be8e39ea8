import { render } from 'preact'
import { createSettingsStore } from '../../browser/settings.ts'
import '../../components/page.css'
import '../../components/panel.css'
import { parseSettings } from '../../core/settings.ts'
import { Panel } from './Panel.tsx'

const store = createSettingsStore(parseSettings)
const root = document.getElementById('root') ?? document.body
// Drawn once the reader's scheme and language are known, so that nothing flashes.
void store.read().then((chosen) => render(<Panel chosen={chosen} store={store} />, root))
