/** The panel's end: the page in front of its window, read along. */
import { browser, type Browser } from 'wxt/browser'
import { BESIDE, type FrameText, parseSaid, type PlaceInPage } from './beside-port.ts'
import { HERE } from './mention-port.ts'
import { type Closed, type FrontPage, whyClosed } from './page-in-front.ts'

export interface PageText {
  readonly title: string
  readonly paragraphs: readonly (PlaceInPage & { readonly text: string })[]
}

/** What is known of the page in front. */
export type Beside =
  /** No page yet; or none in this window. */
  | { readonly kind: 'waiting' | 'none' }
  /** Asked again and again, and no text has come so far; it is still waited for. */
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'shut'; readonly page: FrontPage; readonly why: Closed }
  | { readonly kind: 'open'; readonly text: PageText; readonly viewed: PlaceInPage | null }

export interface Following {
  show(place: PlaceInPage): void
  /** Reads the page again, after the reader has let us in. */
  again(): void
  stop(): void
}

/** Milliseconds after which a page that has not even said that it reads is asked anew, and how often. */
const PATIENCE = 1500
const TIMES = 3
/** Milliseconds that a page may read before the reader is told that it takes long. */
const READING = 8000

/**
 * Follows whatever page is in front of the panel's window, until stopped. What reads the page there is fetched into its
 * frames when the port opens, and ends with the port.
 */
export function followPage(told: (beside: Beside) => void): Following {
  let tab: number | null = null
  let window: number | null = null
  let viewed: PlaceInPage | null = null
  let turn = 0
  let port: Browser.runtime.Port | null = null
  let watch: ReturnType<typeof setTimeout> | undefined
  const frames = new Map<string, FrameText>()

  const tell = (): void => {
    const all = [...frames.values()].sort((a, b) => Number(b.top) - Number(a.top))
    const paragraphs = all.flatMap(({ frame, paragraphs: texts }) =>
      texts.map((text, index) => ({ frame, index, text })))
    told({ kind: 'open', text: { title: all.find(({ top }) => top)?.title ?? '', paragraphs }, viewed })
  }

  const leave = (): void => {
    clearTimeout(watch)
    port?.disconnect()
    port = null
    frames.clear()
    viewed = null
  }

  /**
   * Asks all frames of a tab; `nobody` when none of ours is there. What reads the page is fetched first, and that can
   * go wrong, as can a port to a page that is just being left: who says nothing is asked anew.
   */
  const ask = (id: number, nobody: () => void, times = TIMES): void => {
    const asked = browser.tabs.connect(id, { name: BESIDE })
    let here = false
    port = asked
    const anew = (): void => {
      if (port !== asked || frames.size > 0) return
      // the last port stays open: a page that comes to itself answers on it
      if (times <= 1) return told({ kind: 'unanswered' })
      asked.disconnect()
      ask(id, nobody, times - 1)
    }
    clearTimeout(watch)
    watch = setTimeout(anew, PATIENCE)
    asked.onMessage.addListener((message: unknown) => {
      if (port !== asked) return
      if (message === HERE) here = true
      const said = parseSaid(message)
      if (said === null) return
      clearTimeout(watch)
      if (said.kind === 'reading') {
        watch = setTimeout(() => port === asked && frames.size === 0 && told({ kind: 'unanswered' }), READING)
        return
      }
      if (said.kind === 'view') viewed = { frame: said.frame, index: said.index }
      else {
        frames.set(said.frame, said)
        if (viewed?.frame === said.frame) viewed = null
      }
      tell()
    })
    asked.onDisconnect.addListener(() => {
      // Asked for, so that the browser does not report what is no fault: nobody listens there.
      void browser.runtime.lastError
      if (port === asked && !here) nobody()
    })
  }

  const enter = async (): Promise<void> => {
    const mine = ++turn
    leave()
    const where = window === null ? { active: true, lastFocusedWindow: true } : { active: true, windowId: window }
    const [[front], own] = await Promise.all([browser.tabs.query(where), browser.tabs.getCurrent()])
    if (mine !== turn) return
    tab = front?.id ?? null
    if (front === undefined || tab === null || tab === own?.id) return told({ kind: 'none' })
    const page = { tab, address: front.url ?? '', private: front.incognito }
    told({ kind: 'waiting' })
    ask(tab, () => {
      void whyClosed(page).then((why) => {
        if (mine === turn) told({ kind: 'shut', page, why })
      })
    })
  }

  const onActivated = ({ windowId }: { readonly windowId: number }): void => {
    if (window === null || windowId === window) void enter()
  }
  const onUpdated = (id: number, { status }: { readonly status?: string | undefined }): void => {
    if (id === tab && status === 'complete') void enter()
  }
  browser.tabs.onActivated.addListener(onActivated)
  browser.tabs.onUpdated.addListener(onUpdated)
  void browser.windows.getCurrent().then(async ({ id, type }) => {
    // A panel is beside its own window; a window of the panel's own goes with the browser window used last.
    const around = type === 'normal' ? id : (await browser.windows.getAll({ windowTypes: ['normal'] }))[0]?.id
    window = around ?? null
    await enter()
  })

  return {
    show: (place) => port?.postMessage({ kind: 'view', ...place }),
    again: () => void enter(),
    stop: () => {
      turn += 1
      leave()
      browser.tabs.onActivated.removeListener(onActivated)
      browser.tabs.onUpdated.removeListener(onUpdated)
    },
  }
}
