import { browser } from 'wxt/browser'
import { openReport } from '../../browser/report-window.ts'
import { openSearch } from '../../browser/search-window.ts'
import type { CardView, PassageView } from '../../core/card.ts'
import { type Ask, openEngine } from './engine.ts'
import { chosenIn, queryOf, suggestionsFor } from './suggestions.ts'

/** Firefox shows descriptions as they are. */
const XML = import.meta.env.BROWSER !== 'firefox'

/** What is said of a passage that is no result. */
function tagOf({ status, source }: PassageView): string {
  if (status === 'plan') return browser.i18n.getMessage('omniboxPlan', String(source.year + 1))
  return status === 'shortcoming' ? browser.i18n.getMessage('omniboxShortcoming') : ''
}

/** The row that is always there: what Enter does, or that the report has nothing. */
function firstRow(query: string, view: CardView | null): string {
  if (query === '' || (view !== null && view.state !== 'absent')) return browser.i18n.getMessage('omniboxSearch')
  return browser.i18n.getMessage(view === null ? 'omniboxNothing' : 'omniboxNearest')
}

/** `yy` in the address bar: suggestions as one types, the search or the passage itself on Enter. */
export function watchOmnibox(): void {
  // Safari's address bar takes no keywords.
  if (!('omnibox' in browser)) return
  let engine: Ask | null = null
  let running = new AbortController()
  const ask: Ask = (query, signal) => {
    engine ??= openEngine()
    return engine(query, signal)
  }

  browser.omnibox.onInputStarted.addListener(() => {
    browser.omnibox.setDefaultSuggestion({ description: browser.i18n.getMessage('omniboxSearch') })
    // Behind the first key, which is then answered at once.
    engine ??= openEngine()
  })
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    running.abort()
    running = new AbortController()
    const { signal } = running
    const query = queryOf(text).trim()
    void ask(query, signal).then((view) => {
      if (signal.aborted) return
      browser.omnibox.setDefaultSuggestion({ description: firstRow(query, view) })
      suggest([...suggestionsFor(query, view, { tagOf, xml: XML })])
    })
  })

  browser.omnibox.onInputEntered.addListener((text) => void enter(text.trim()))

  const enter = async (entered: string): Promise<void> => {
    const view = await ask(queryOf(entered).trim(), new AbortController().signal)
    const passage = chosenIn(entered, view)
    // The address bar's Enter is no click that a side panel could be opened by.
    if (passage !== null) await openReport({ pack: passage.pack, ...passage.span }, null)
    else await openSearch(entered, await isPrivate())
  }
}

async function isPrivate(): Promise<boolean> {
  return browser.windows.getLastFocused().then(({ incognito }) => incognito, () => false)
}
