import { useEffect, useRef, useState } from 'preact/hooks'
import {
  covers, grantedSites, grantSite, revokeSite, siteName, type Site, watchSites,
} from '../../browser/granted-sites.ts'
import { type FrontPage, heldSite, pageInFront, whyClosed } from '../../browser/page-in-front.ts'
import { type Asking, askMentions, type Mention } from '../../browser/page-mentions.ts'
import { injectInto } from '../../browser/site-scripts.ts'
import type { SettingsStore } from '../../browser/settings.ts'
import type { MentionRow, PageActions, PageLack, PageState } from '../../components/PageSection.tsx'
import type { PassageView } from '../../core/card.ts'
import type { Settings } from '../../core/settings.ts'
import { hostOf, standstill } from './standstill.ts'

/** What is known of the page, before the report has its say on the terms. */
type Known =
  | Exclude<PageState, { readonly kind: 'found' }>
  | {
      readonly kind: 'found'
      readonly terms: readonly Mention[]
      readonly counting: boolean
      readonly lack: PageLack | null
      readonly granted: Site | null
      readonly held: boolean
      readonly refused: boolean
    }

type Jumps = Readonly<Record<string, MentionRow['jumped']>>

export interface PageUnder extends Omit<PageActions, 'onView'> {
  /** @param about what the report says first of a term; null until that is known */
  readonly state: (about: (term: string) => PassageView | null) => PageState
  readonly terms: readonly string[]
  /** Null until it is known. */
  readonly inPrivate: boolean | null
}

/**
 * The page that the popup was opened over: what it mentions, or why nothing can be said of it.
 * @param settings null until they are read
 * @param alone in a window of its own, which is over no page
 */
export function usePage(settings: Settings | null, store: SettingsStore, alone: boolean): PageUnder {
  const [known, setKnown] = useState<Known>({ kind: 'unknown' })
  const [jumps, setJumps] = useState<Jumps>({})
  /** Asked anew: sites have changed, or our scripts have been put into the page. */
  const [round, setRound] = useState(0)
  const page = useRef<FrontPage | null>(null)
  const asking = useRef<Asking | null>(null)
  const wanted = useRef<Site | null>(null)
  const injected = useRef(false)
  const [inPrivate, setInPrivate] = useState<boolean | null>(alone ? false : null)

  useEffect(() => watchSites(() => setRound((before) => before + 1)), [])

  useEffect(() => {
    if (settings === null || alone) return
    let over = false
    const tell = (next: Known) => {
      if (!over) setKnown(next)
    }

    /** None of ours answers: where it may, it is put there and asked again, else the reader is told why. */
    const explain = async (front: FrontPage): Promise<void> => {
      const why = await whyClosed(front)
      if (over) return
      if (why.kind === 'foreign' || why.kind === 'held') {
        wanted.current = why.site
        tell({ kind: why.kind, site: siteName(why.site), refused: false })
      } else if (why.kind !== 'stale') {
        tell(why)
      } else if (injected.current || !(await put(front))) {
        tell({ kind: 'closed' })
      }
    }
    const put = async ({ tab }: FrontPage): Promise<boolean> => {
      injected.current = true
      const done = await injectInto(tab).then(() => true, () => false)
      if (done && !over) setRound((before) => before + 1)
      return done
    }

    const look = async (): Promise<void> => {
      const front = await pageInFront()
      page.current = front
      setInPrivate(front?.private ?? false)
      if (front === null || over) return
      const still = standstill(settings, front.address, Date.now())
      if (still !== null) return tell(still)
      const [sites, held] = await Promise.all([grantedSites(), heldSite(front.address)])
      const granted = sites.find((site) => covers(site, front.address)) ?? null
      if (over) return
      wanted.current = held
      asking.current = askMentions(front.tab, (mentions) => {
        // Frames of ours in a page that is not: what they mention is not what the page does.
        if (mentions.kind === 'nobody' || (mentions.media === null && !mentions.counting)) void explain(front)
        else if (mentions.media === null) return
        else if (mentions.media === 'application/pdf' && mentions.terms.length === 0) tell({ kind: 'pdf' })
        else tell({ ...mentions, kind: 'found', granted, held: held !== null, refused: false })
      })
    }
    void look()
    return () => {
      over = true
      asking.current?.stop()
      asking.current = null
    }
  }, [settings?.sitesOff, settings?.pausedUntil, settings === null, round])

  const again = () => {
    injected.current = false
    setRound((before) => before + 1)
  }
  return {
    inPrivate,
    terms: known.kind === 'found' ? known.terms.map(({ term }) => term) : [],
    state: (about) => {
      if (known.kind !== 'found') return known
      const rows = known.terms.map((mention) => ({
        ...mention,
        passage: about(mention.term),
        jumped: jumps[mention.term] ?? null,
      }))
      return { ...known, rows, granted: known.granted === null ? null : siteName(known.granted) }
    },
    onJump: (term) => {
      const jumped = asking.current?.jump(term) ?? null
      setJumps((before) => ({ ...before, [term]: jumped }))
    },
    onAllow: () => {
      const site = wanted.current
      if (site === null) return
      const refused = () => setKnown((before) => ('refused' in before ? { ...before, refused: true } : before))
      grantSite(site).then((granted) => (granted ? again() : refused()), refused)
    },
    onOnce: () => {
      const front = page.current
      if (front !== null) void injectInto(front.tab).then(again, again)
    },
    onRevoke: () => {
      if (known.kind === 'found' && known.granted !== null) void revokeSite(known.granted)
    },
    onSiteOn: () => {
      const host = hostOf(page.current?.address ?? '')
      if (settings !== null) void store.change({ sitesOff: settings.sitesOff.filter((site) => site !== host) })
    },
    onResume: () => void store.change({ pausedUntil: null }),
  }
}
