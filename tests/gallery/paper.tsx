import type { ComponentChildren } from 'preact'
import type { Look } from './look.ts'

/** A pane of the side panel stands on the panel's paper. */
export function Paper({ look: { settings, words }, children }: { look: Look; children: ComponentChildren }) {
  return (
    <main class="yl panel" lang={words.lang} data-theme={settings.theme} data-size={settings.size}>
      {children}
    </main>
  )
}
