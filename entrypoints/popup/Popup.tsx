import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { createBasketStore } from '../../browser/basket-store.ts'
import { copyBoth } from '../../browser/clipboard.ts'
import { openReport } from '../../browser/report-window.ts'
import { openSearch, queryInHash, rememberBounds } from '../../browser/search-window.ts'
import type { SettingsStore } from '../../browser/settings.ts'
import { type CopyChoice, type Notice, noticeOf, type StyleMenu } from '../../components/card-actions.ts'
import { templatesFor } from '../../components/card-templates.ts'
import { collectedNotice } from '../../components/collected-notice.ts'
import { PopupHome } from '../../components/PopupHome.tsx'
import { SearchPane } from '../../components/SearchPane.tsx'
import type { SearchState } from '../../components/SearchResults.tsx'
import { wordsFor } from '../../components/words.ts'
import { type Collecting, entriesOf, PREFIX } from '../../core/basket/make-item.ts'
import type { CardView, PassageView } from '../../core/card.ts'
import { chosenStyle, styleOf } from '../../core/quote/flavours.ts'
import { DEFAULTS, type Settings } from '../../core/settings.ts'
import report from '../../data/reports/500242-2023-fzzf/report.json'
import type { Engine } from './engine.ts'
import { createSearch } from './search.ts'
import { useAbout } from './use-about.ts'
import { useMemory } from './use-memory.ts'
import { usePage } from './use-page.ts'

/** Milliseconds: two frames. */
const AFTER_PAINT = 32
const basket = createBasketStore(PREFIX)
const EXAMPLES = ['行政复议', 'yshj', '枫桥经验', '159']

/** Opened behind the first picture: reading the data would hold it up. A timer runs in windows nobody sees, too. */
const engine = new Promise((resolve) => setTimeout(resolve, AFTER_PAINT))
  .then(() => import('./engine.ts'))
  .then(({ openEngine }) => openEngine())
/** The same once it is there: no card is shown before. */
let opened: Engine | null = null
void engine.then((made) => {
  opened = made
})
/** The same page is the popup under the toolbar and, with `?window`, the search in a window of its own. */
const address = new URLSearchParams(location.search)
const inWindow = address.has('window')

interface PopupProps {
  readonly store: SettingsStore
  /** Enter was pressed before there was anybody to hear it. */
  readonly entered: boolean
}

export function Popup({ store, entered }: PopupProps) {
  const [read, setSettings] = useState<Settings | null>(null)
  const settings = read ?? DEFAULTS
  // Drawn once as `index.html` has it, which is the same for every reader, then as this reader has it.
  const [taken, setTaken] = useState(false)
  const alone = taken && inWindow
  const [asked, setAsked] = useState('')
  const [state, setState] = useState<SearchState>({ kind: 'idle', query: '' })
  const [notice, setNotice] = useState<Notice | null>(null)
  const words = wordsFor(taken ? settings.language : 'zh', navigator.language)
  const search = useMemo(() => createSearch(engine, setState), [])
  const page = usePage(read, store, inWindow)
  const about = useAbout(page.terms, engine)
  const memory = useMemory(inWindow ? address.has('private') : page.inPrivate)

  useLayoutEffect(() => {
    setTaken(true)
    setAsked(queryInHash(location.hash))
  }, [])
  useEffect(() => {
    void store.read().then(setSettings)
    return store.watch(setSettings)
  }, [])
  useEffect(() => {
    if (asked !== '') search(asked)
  }, [asked])
  useEffect(() => {
    const onHashChange = () => setAsked(queryInHash(location.hash))
    addEventListener('hashchange', onHashChange)
    return () => removeEventListener('hashchange', onHashChange)
  }, [])
  useEffect(() => {
    if (inWindow) rememberBounds()
  }, [])
  useEffect(() => {
    document.title = words.product(report)
  }, [words])

  const onCopy = async (view: CardView, choice: CopyChoice) => {
    const copied = (await engine).copy(view, choice, settings)
    if (copied === null) return
    remember(view, choice)
    const written = copied.kind === 'copied' && (await copyBoth(copied)).kind === 'copied'
    setNotice(noticeOf(copied, written, words))
  }
  const onCollect = async (view: CardView, what: Collecting, at: number) => {
    const passage = view.passages[at]
    if (passage === undefined) return
    const items = (await engine).collect(passage, what)
    setNotice(collectedNotice(items, passage, await basket.add(entriesOf(items, Date.now())), words))
  }
  const remember = (view: CardView, { template, passage, figure }: CopyChoice) => {
    const shown = view.passages[passage]
    if (figure !== null || shown === undefined || templatesFor(shown, settings.template)[0] === template) return
    void store.change({ template }).catch(() => undefined)
  }
  const stylesOf = (passage: PassageView): StyleMenu => ({
    chosen: () => styleOf(settings),
    choices: () => opened?.styleChoices(passage, settings) ?? [],
    onChoose: (style) => void store.change({ style: chosenStyle(settings.role, style) }).catch(() => undefined),
  })
  const onOpenReport = (view: CardView, passage: number) => {
    const shown = view.passages[passage]
    if (shown !== undefined) void openReport({ pack: shown.pack, ...shown.span }, hereOrAlone())
  }

  return (
    <SearchPane
      key={asked}
      state={state}
      initial={asked}
      entered={entered && !taken}
      alone={alone}
      asked={report}
      home={(ask) => (
        <PopupHome
          {...page}
          page={page.state(about)}
          recent={memory.recent}
          kept={memory.kept}
          asked={report}
          examples={EXAMPLES}
          words={words}
          onView={ask}
          onForget={memory.forget}
          onBasket={() => void openReport(null, hereOrAlone(), 'basket')}
        />
      )}
      notice={notice}
      settings={settings}
      words={words}
      onQuery={(query) => {
        setNotice(null)
        search(query)
      }}
      stylesOf={stylesOf}
      onUsed={memory.keep}
      onCopy={(view, choice) => {
        memory.keep(state.query)
        void onCopy(view, choice)
      }}
      onCollect={(view, what, at) => void onCollect(view, what, at)}
      onOpenReport={onOpenReport}
      onOpenWhole={() => void openReport(null, hereOrAlone())}
      onOwnWindow={alone ? undefined : () => void openSearch(state.query, page.inPrivate === true)}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  )
}

/** The popup opens the report beside the page under it; a window of its own has no side to open it at. */
function hereOrAlone(): number | null {
  return inWindow ? null : browser.windows.WINDOW_ID_CURRENT
}
