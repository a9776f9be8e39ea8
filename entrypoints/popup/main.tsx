import { render } from 'preact'
import { createSettingsStore } from '../../browser/settings.ts'
import '../../components/page.css'
import '../../components/pane.css'
import { parseSettings } from '../../core/settings.ts'
import { Popup } from './Popup.tsx'

// Drawn in the first turn, settings or not: whoever types at once must find the box there.
render(<Popup store={createSettingsStore(parseSettings)} />, document.getElementById('root') ?? document.body)
