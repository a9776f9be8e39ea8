import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { PassagePlace } from '../../browser/messages.ts'
import type { PanelTab } from '../../browser/panel-tabs.ts'
import { keepTab, type PanelPlace } from '../../browser/report-window.ts'
import type { SettingsStore } from '../../browser/settings.ts'
import { paneId, tabId, Tabs } from '../../components/Tabs.tsx'
import { wordsFor } from '../../components/words.ts'
import type { Settings } from '../../core/settings.ts'
import { loadPane, type Pane, tabOf, TABS } from './tabs.ts'

interface PanelProps {
  readonly chosen: Settings
  readonly store: SettingsStore
  /** What was asked for last, from outside; another object asks anew. */
  readonly wish: PanelPlace
  /** The pane that is there from the beginning. */
  readonly first: readonly [PanelTab, Pane]
}

/** Where the panel is: some tab is always in front. */
interface PlaceInTab extends PanelPlace {
  readonly tab: PanelTab
}

/** The panel: its tabs, and those panes that have been in front so far. */
export function Panel({ chosen, store, wish, first }: PanelProps) {
  const [settings, setSettings] = useState(chosen)
  const [asked, setAsked] = useState(() => heard(wish, null))
  const [panes, setPanes] = useState<ReadonlyMap<PanelTab, Pane>>(new Map([first]))
  const words = wordsFor(settings.language, navigator.language)
  const { tab } = asked
  const scrolls = useScrolls(tab)

  const heeded = useRef(wish)
  useLayoutEffect(() => {
    if (heeded.current !== wish) setAsked((before) => heard(wish, before))
    heeded.current = wish
  }, [wish])
  useEffect(() => store.watch(setSettings), [])
  useEffect(() => {
    document.title = words.panel.tab[tab]
  }, [words, tab])
  useEffect(() => {
    if (panes.has(tab)) return
    void loadPane(tab).then(([id, pane]) => setPanes((before) => new Map(before).set(id, pane)))
  }, [tab])

  const choose = (id: PanelTab) => {
    scrolls.keep()
    keepTab(id)
    setAsked((before) => ({ tab: id, at: before.at }))
  }
  const openPlace = (at: PassagePlace) => {
    scrolls.keep()
    keepTab('report')
    setAsked({ tab: 'report', at })
  }

  return (
    <main class="yl panel" lang={words.lang} data-theme={settings.theme} data-size={settings.size}>
      <Tabs
        tabs={TABS.map(({ id }) => ({ id, name: words.panel.tab[id] }))}
        chosen={tab}
        label={words.panel.tabs}
        onChoose={choose}
      />
      {TABS.map(({ id }) => {
        const Content = panes.get(id)
        return (
          <div key={id} role="tabpanel" id={paneId(id)} aria-labelledby={tabId(id)} hidden={id !== tab}>
            {Content === undefined && <p class="loading soft">{words.loading}</p>}
            {Content === 'failed' && (
              <p class="failed" role="alert">
                {words.panel.failed}
              </p>
            )}
            {typeof Content === 'function' && (
              <Content
                settings={settings}
                store={store}
                words={words}
                active={id === tab}
                at={asked.at}
                onOpenPlace={openPlace}
              />
            )}
          </div>
        )
      })}
    </main>
  )
}

/** A wish without a tab leaves the one in front; a tab that is not there yet is the first. */
function heard({ tab, at }: PanelPlace, before: PlaceInTab | null): PlaceInTab {
  return { tab: tabOf(tab ?? before?.tab ?? null), at }
}

/** Panes share the page's own scrolling; each is found again where it was left. */
function useScrolls(tab: PanelTab) {
  const kept = useRef(new Map<PanelTab, number>())
  useLayoutEffect(() => {
    scrollTo(0, kept.current.get(tab) ?? 0)
  }, [tab])
  return {
    keep: () => {
      kept.current.set(tab, scrollY)
    },
  }
}
