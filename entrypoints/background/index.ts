import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { citePage, menuPlace } from '../../browser/cite-page.ts'
import { giveDraft } from '../../browser/draft-handover.ts'
import { type LazyScript, receive, type Reply, type Sender, sendToTab } from '../../browser/messages.ts'
import { makePolicyKeeper } from '../../browser/policy.ts'
import { openReport } from '../../browser/report-window.ts'
import { openSearch } from '../../browser/search-window.ts'
import { askToLeave, injectIntoOpen, keepSiteScripts } from '../../browser/site-scripts.ts'
import { selectedText } from '../../browser/tab-selection.ts'
import { parsePolicy } from '../../core/policy.ts'
import { watchOmnibox } from './omnibox.ts'

const MENU = 'search'
const CITE = 'cite-page'
const CHECK = 'check'
/** Shows a new reader around, once. */
const WELCOME = '/welcome.html'

/**
 * The doors a browser offers: commands, the context menu, and what page and popup may not do themselves. It holds no
 * state, since the browser stops it whenever it likes; every listener is registered in the first turn.
 */
export default defineBackground(() => {
  const policy = makePolicyKeeper(parsePolicy)
  policy.watch()
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void policy.keep().then(({ welcome }) => {
      if (welcome && reason === 'install') void browser.tabs.create({ url: WELCOME })
    })
    browser.contextMenus.removeAll(() => {
      browser.contextMenus.create({ id: MENU, title: browser.i18n.getMessage('menuSearch'), contexts: ['selection'] })
      browser.contextMenus.create({ id: CITE, title: browser.i18n.getMessage('menuCite'), contexts: ['selection'] })
      browser.contextMenus.create({ id: CHECK, title: browser.i18n.getMessage('menuCheck'), contexts: ['selection'] })
    })
    void keepSiteScripts()
  })
  browser.runtime.onStartup.addListener(() => void keepSiteScripts())

  // The browser's question has closed the popup that asked it: what follows is done here.
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void keepSiteScripts()
    void injectIntoOpen(origins)
  })
  browser.permissions.onRemoved.addListener(() => {
    void keepSiteScripts()
    void askToLeave()
  })
  watchOmnibox()

  // The selection's text comes with the click, also from the PDF viewer: no access to the page is needed.
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU) void openSearch(info.selectionText ?? '', tab?.incognito)
    if (info.menuItemId === CITE) void citePage(menuPlace(info, tab))
    if (info.menuItemId === CHECK) void checkDraft(info.selectionText ?? '', tab?.windowId ?? null)
  })

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-search') void openSearch('', tab?.incognito)
    if (command === 'open-card' && tab?.id !== undefined) void openCard(tab.id, tab.incognito)
  })

  receive((message, from) => {
    switch (message.kind) {
      case 'open-report':
        return openReport(message.at, from.window, message.tab)
      case 'check-draft':
        return checkDraft(message.draft, from.window)
      case 'open-search':
        return openSearch(message.query)
      case 'inject':
        return inject(message.script, from)
      case 'card-around':
        return from.tab === null ? null : sendToTab(from.tab, { kind: 'open-card', words: message.words }, 0)
      case 'open-card':
        return null
    }
  })
})

/** Where none of ours runs in the page, the key leads to a search for the words selected there. */
async function openCard(tab: number, inPrivate: boolean): Promise<void> {
  const reply = await sendToTab(tab, { kind: 'open-card' })
  if (!reply.done) await openSearch(await selectedText(tab), inPrivate)
}

/** The panel is opened first, while the click still counts. */
async function checkDraft(draft: string, window: number | null): Promise<Reply> {
  const opening = openReport(null, window, 'check')
  await giveDraft(draft)
  return opening
}

async function inject(file: LazyScript, { tab, frame }: Sender): Promise<Reply> {
  if (tab === null || frame === null) return { done: false, reason: 'not asked by a page' }
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [file] })
  return { done: true }
}
