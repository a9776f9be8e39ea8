import { hydrate } from 'preact'
import { createSettingsStore } from '../../browser/settings.ts'
import { parseSettings } from '../../core/settings.ts'
import { Popup } from './Popup.tsx'

/**
 * Takes over the picture and the box that stand in the page's markup as they are.
 *
 * @param entered whether the reader has pressed Enter on what the box holds
 */
export function takeOver(entered: boolean): void {
  const root = document.getElementById('root') ?? document.body
  hydrate(<Popup store={createSettingsStore(parseSettings)} entered={entered} />, root)
}
