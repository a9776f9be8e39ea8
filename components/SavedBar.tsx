import type { SettingsFile } from '../core/settings-file.ts'
import { Announcement } from './Announcement.tsx'
import type { Words } from './words.ts'

/** What became of the last change. */
export type Saving =
  | { readonly kind: 'nothing' | 'saved' | 'failed' | 'reset' | 'undone' }
  | { readonly kind: 'imported'; readonly ignored: readonly string[] }
  | { readonly kind: 'import-fault'; readonly fault: Exclude<SettingsFile['kind'], 'settings'> }

interface SavedBarProps {
  readonly saving: Saving
  readonly words: Words
  readonly onUndo: () => void
}

/** Says what was saved, where it can be seen wherever the page is scrolled to; what changed much can be undone. */
export function SavedBar({ saving, words, onUndo }: SavedBarProps) {
  const said = saidOf(saving, words)
  const bad = saving.kind === 'failed' || saving.kind === 'import-fault'
  return (
    <div class="saved">
      {said !== '' && (
        <p class={bad ? 'fault' : ''}>
          <span aria-hidden="true">{said}</span>
          {(saving.kind === 'reset' || saving.kind === 'imported') && (
            <button type="button" class="plain" onClick={onUndo}>
              {words.optionsPage.undo}
            </button>
          )}
        </p>
      )}
      <Announcement text={said} />
    </div>
  )
}

function saidOf(saving: Saving, words: Words): string {
  const page = words.optionsPage
  switch (saving.kind) {
    case 'nothing':
      return ''
    case 'saved':
      return words.saved
    case 'failed':
      return words.saveFailed
    case 'reset':
      return page.resetDone
    case 'undone':
      return page.undone
    case 'imported':
      return page.imported(saving.ignored)
    case 'import-fault':
      return page.importFault[saving.fault]
  }
}
