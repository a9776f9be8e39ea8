import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { CiteReply } from '../../browser/cite-page.ts'
import { copyBoth } from '../../browser/clipboard.ts'
import { copyByGuard } from '../../browser/guard-copy.ts'
import { readPageMeta } from '../../browser/page-meta.ts'
import { isTyped } from '../../browser/page-words.ts'
import { selected } from '../../browser/selection.ts'
import { createSettingsStore } from '../../browser/settings.ts'
import { today } from '../../browser/today.ts'
import { type Clip, world } from '../../browser/world.ts'
import { noticeOf } from '../../components/card-actions.ts'
import { wordsFor } from '../../components/words.ts'
import { copyPage } from '../../core/quote/copy-page.ts'
import { readPageHead } from '../../core/quote/page-source.ts'
import { parseSettings } from '../../core/settings.ts'
import { show } from './show.tsx'

/** Run by the background in the frame whose words are to be quoted. Nothing of the page is altered. */
export default defineUnlistedScript(async (): Promise<CiteReply> => {
  const found = selected()
  if (found === null) return { kind: 'nothing' }
  const { text, range } = found
  const settings = await createSettingsStore(parseSettings).read()
  const words = wordsFor(settings.language, navigator.language)
  if (isTyped(range)) {
    show({ kind: 'told', text: words.quote.typed }, settings)
    return { kind: 'done' }
  }
  const head = readPageMeta()
  const copied = copyPage(settings, readPageHead(head), text, today())
  const guard = world()?.guard
  const write = async (clip: Clip): Promise<boolean> =>
    (await (guard === undefined ? copyBoth(clip) : copyByGuard(guard, clip))).kind === 'copied'
  const written = copied.kind === 'copied' && (await write(copied))
  if (copied.kind === 'copied' && !written) return { kind: 'refused', head, words: text }
  show(noticeOf(copied, written, words), settings)
  return { kind: 'done' }
})
