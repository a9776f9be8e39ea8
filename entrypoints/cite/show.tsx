import { render } from 'preact'
import { makeCardHost } from '../../browser/card-host.ts'
import { world } from '../../browser/world.ts'
import type { Notice } from '../../components/card-actions.ts'
import noticeCss from '../../components/page-notice.css?inline'
import { PageNotice } from '../../components/PageNotice.tsx'
import { wordsFor } from '../../components/words.ts'
import type { Settings } from '../../core/settings.ts'

/** Milliseconds that a notice stays: long enough to read two lines. */
const STAYS = 6000
/** Stands in where no guard of ours runs: then nobody but the notice itself is told what is open. */
const NO_GUARD = { root: null }

/** Shows what became of it at the lower edge of the page, until it is read, closed or pressed beside. */
export function show(notice: Notice, { theme, size, language }: Settings): void {
  const words = wordsFor(language, navigator.language)
  const host = makeCardHost(NO_GUARD, noticeCss)
  const ours = world()
  const close = (): void => {
    clearTimeout(timer)
    removeEventListener('pointerdown', onPress, true)
    render(null, host.place)
    host.hide()
    if (ours?.notice === host.element) ours.notice = null
  }
  const onPress = (event: Event): void => {
    if (!event.composedPath().includes(host.place) && !host.focused) close()
  }
  const timer = setTimeout(close, STAYS)
  host.place.style.cssText = 'inset:auto 16px 16px auto'
  host.show(document.documentElement)
  if (ours !== null) ours.notice = host.element
  render(<PageNotice notice={notice} theme={theme} size={size} words={words} onClose={close} />, host.place)
  addEventListener('pointerdown', onPress, true)
}
