import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { attend } from '../../browser/attend.ts'
import { makeAroundSurface } from '../../browser/card-around.ts'
import { makeCardHost } from '../../browser/card-host.ts'
import { send } from '../../browser/messages.ts'
import { createSettingsStore } from '../../browser/settings.ts'
import { siteHost } from '../../browser/site.ts'
import { world } from '../../browser/world.ts'
import cardCss from '../../components/card.css?inline'
import { createFinder } from '../../core/find/find.ts'
import type { Finder } from '../../core/hit.ts'
import { createLibrary } from '../../core/library.ts'
import type { Lexicon, Pack } from '../../core/pack.ts'
import { readScript } from '../../core/find/script.ts'
import { parseSettings } from '../../core/settings.ts'
import lexiconJson from '../../data/lexicon/lexicon.json'
import packJson from '../../data/reports/500242-2023-fzzf/pack.json'
import common from '../../data/script/common-words.json'
import pinyin from '../../data/script/pinyin.json'
import traditional from '../../data/script/traditional.json'
import { answerTo } from './answers.ts'
import { makeCollector } from './collector.ts'
import { makeCopier } from './copier.ts'
import { makeSurface } from './surface.tsx'

const AN_HOUR = 3_600_000

/** Fetched into a frame when a reader first rests on a term or selects words there. */
export default defineUnlistedScript(() => {
  const ours = world()
  if (ours === null || ours.card !== null) return
  const { page, pointer } = ours
  if (page === null || pointer === null) return
  // Tests hold what is shipped to its form; to ask again would double what a reader waits for the first card.
  const library = createLibrary([packJson as Pack], lexiconJson as Lexicon)
  const store = createSettingsStore(parseSettings)
  const settings = () => parseSettings(page.settings.stored)
  const packs = library.packs.map((entry) => entry.pack)
  // Hovering needs no search: the index is built when words are first selected.
  let finder: Finder | null = null
  const find = (): Finder => {
    finder ??= createFinder({ packs, lexicon: library.lexicon, script: readScript({ pinyin, traditional, common }) })
    return finder
  }
  const host = makeCardHost(ours.guard, cardCss)
  const surface = makeSurface(settings, host, {
    answer: (subject) => answerTo(subject, library, find, settings().selection),
    collector: makeCollector(library),
    copier: makeCopier(ours.guard, library, settings, store),
    openReport: ({ pack, span }) => void send({ kind: 'open-report', at: { pack, start: span.start, end: span.end } }),
    check: (draft) => void send({ kind: 'check-draft', draft }),
    siteOff: () => void store.change({ sitesOff: [...new Set([...settings().sitesOff, siteHost()])] }),
    pause: () => void store.change({ pausedUntil: Date.now() + AN_HOUR }),
    close: () => attention.dismiss(),
    pin: (pinned) => attention.pin(pinned),
  })
  const attention = attend(pointer, page.reader, makeAroundSurface(surface), settings)
  ours.card = attention
})
