import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { isRead } from '../../browser/crowd.ts'
import { api } from '../../browser/frame-api.ts'
import { keepMarks, type KeptMarks } from '../../browser/keep-marks.ts'
import { scriptLoader } from '../../browser/load-script.ts'
import { UNABLE } from '../../browser/mention-port.ts'
import { onOpenCard, onPort } from '../../browser/page-messages.ts'
import { NOT_KNOWN, readSettings, watchSettings, type PageSettings } from '../../browser/page-settings.ts'
import { world } from '../../browser/world.ts'
import { makeReader } from './reader.ts'

/** Runs in every frame of the sites it is allowed on, when the page is idle: settings and marks, no more. */
export default defineUnlistedScript(() => {
  const ours = world()
  if (ours?.page !== null || (parent !== self && !isRead())) return
  const { guard } = ours
  let settings = NOT_KNOWN
  let marks: KeptMarks | null = null
  /** What the reader did last while the pointer script was still to come. */
  let missed: Event | null = null
  const loadPointer = scriptLoader('/pointer.js', () => ours.pointer)
  const loadMentions = scriptLoader('/mentions.js', () => ours.asked)
  const reader = makeReader(
    ours,
    () => settings.marks === 'all',
    (root) => marks?.met(root),
  )

  const rest = (): void => {
    ours.pointer?.stop()
    marks?.stop()
    marks = null
  }

  const leave = (): void => {
    settings = NOT_KNOWN
    rest()
    guard.stop()
    guard.watch = null
  }

  /** An extension that was updated or removed leaves its scripts behind in open pages: they end themselves. */
  const ended = (): boolean => {
    if (api.runtime?.id !== undefined) return false
    leave()
    return true
  }

  ours.page = {
    get settings() {
      return settings
    },
    reader,
    keepMarks: () => marks?.keep(),
    ended,
    leave,
  }

  const watch = (event: Event, inside: boolean): boolean => {
    const { type } = event
    if (type === 'visibilitychange') {
      if (!ended() && !document.hidden) take(readSettings(settings.stored))
    } else if (settings.active) {
      if (ours.pointer !== null) return ours.pointer.see(event, inside)
      // Told late: a press that came before the card would close it.
      if (!/(move|up)$/.test(type) || ended()) return false
      if (missed === null) void loadPointer().then((pointer) => missed && pointer?.see(missed, false))
      missed = event
    }
    return false
  }

  const take = (changed: PageSettings): void => {
    // Left for good.
    if (guard.watch === null) return
    const others = changed.marks !== settings.marks
    settings = changed
    if (others || !settings.active) rest()
    if (!settings.active) return
    if ('highlights' in CSS && (settings.marks === 'first' || settings.marks === 'all')) marks ??= keepMarks(reader)
    marks?.keep()
  }

  onOpenCard((asked) => {
    if (!settings.active || !document.hasFocus()) return null
    return loadPointer().then((pointer) => pointer?.open(asked) ?? false)
  })
  onPort(async (port) => {
    const answer = await loadMentions()
    if (answer === null) port.postMessage(UNABLE)
    else answer(port)
  })
  // A page that writes itself anew with document.open takes all listeners from its window.
  new MutationObserver(guard.listen).observe(document, { childList: true })
  guard.listen()
  guard.watch = watch
  void watchSettings(take)
})
