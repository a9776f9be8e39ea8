import { render } from 'preact'
import { type PanelPlace, watchPlace } from '../../browser/report-window.ts'
import { createSettingsStore } from '../../browser/settings.ts'
import '../../components/panel.css'
import { parseSettings } from '../../core/settings.ts'
import { loadPack } from './data.ts'
import { Panel } from './Panel.tsx'
import { loadPane } from './tabs.ts'

const store = createSettingsStore(parseSettings)
const root = document.getElementById('root') ?? document.body
let wish: PanelPlace = { tab: null, at: null }
let draw = (): void => {}
const wished = new Promise<PanelPlace>((resolve) => {
  watchPlace((next) => {
    wish = next
    draw()
    resolve(next)
  })
})

// All that the first picture takes is asked for at once, and it is drawn with the report in it: settings, so that no
// other scheme or language flashes; the tab's code; the report.
const first = wished.then(({ tab }) => loadPane(tab))
const pack = loadPack().catch(() => null)
void Promise.all([store.read(), first, pack]).then(([chosen, pane]) => {
  draw = () => render(<Panel chosen={chosen} store={store} wish={wish} first={pane} />, root)
  draw()
})
