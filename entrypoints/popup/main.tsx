import { hydrate } from 'preact'
import { createSettingsStore } from '../../browser/settings.ts'
import '../../components/pane.css'
import { parseSettings } from '../../core/settings.ts'
import { Popup } from './Popup.tsx'

/** Milliseconds after which a page that nobody sees, of which nothing is painted, is taken over all the same. */
const UNSEEN = 100
/** A reader who is quicker than the first picture: the key or press that begins is ours already. */
const FIRST_ACTS = ['keydown', 'pointerdown'] as const

let taken = false

/** The picture and the box stand in the page's markup and wait for no script; they are taken over as they are. */
function takeOver(): void {
  if (taken) return
  taken = true
  for (const kind of FIRST_ACTS) removeEventListener(kind, takeOver, true)
  hydrate(<Popup store={createSettingsStore(parseSettings)} />, document.getElementById('root') ?? document.body)
}

for (const kind of FIRST_ACTS) addEventListener(kind, takeOver, true)
requestAnimationFrame(() => setTimeout(takeOver))
setTimeout(takeOver, UNSEEN)
