import { hydrate } from 'preact'
import { createSettingsStore } from '../../browser/settings.ts'
import { parseSettings } from '../../core/settings.ts'
import { Popup } from './Popup.tsx'

/** The picture and the box that stand in the page's markup are taken over as they are. */
hydrate(<Popup store={createSettingsStore(parseSettings)} />, document.getElementById('root') ?? document.body)
