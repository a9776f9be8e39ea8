import type { ComponentType } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { PassagePlace } from '../../browser/messages.ts'
import type { PanelTab } from '../../browser/panel-tabs.ts'
import { keepTab, type PanelPlace, watchPlace } from '../../browser/report-window.ts'
import type { SettingsStore } from '../../browser/settings.ts'
import { paneId, tabId, Tabs } from '../../components/Tabs.tsx'
import { wordsFor } from '../../components/words.ts'
import type { Settings } from '../../core/settings.ts'
import { type TabProps, TABS } from './tabs.ts'

interface PanelProps {
  readonly chosen: Settings
  readonly store: SettingsStore
}

type Pane = ComponentType<TabProps> | 'failed'

/** The panel: its tabs, and those panes that have been in front so far. */
export function Panel({ chosen, store }: PanelProps) {
  const [settings, setSettings] = useState(chosen)
  const [asked, setAsked] = useState<PanelPlace | null>(null)
  const [panes, setPanes] = useState<ReadonlyMap<PanelTab, Pane>>(new Map())
  const words = wordsFor(settings.language, navigator.language)
  const tab = asked?.tab ?? null
  const scrolls = useScrolls(tab)

  useEffect(() => {
    watchPlace((wish) => setAsked((before) => heard(wish, before)))
    return store.watch(setSettings)
  }, [])
  useEffect(() => {
    document.title = tab === null ? words.report : words.panel.tab[tab]
  }, [words, tab])
  useEffect(() => {
    const entry = TABS.find(({ id }) => id === tab)
    if (entry === undefined || panes.has(entry.id)) return
    const put = (pane: Pane) => setPanes((before) => new Map(before).set(entry.id, pane))
    entry.load().then(put, () => put('failed'))
  }, [tab])

  const choose = (id: PanelTab) => {
    scrolls.keep()
    keepTab(id)
    setAsked((before) => ({ tab: id, at: before?.at ?? null }))
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
        chosen={tab ?? 'report'}
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
                at={asked?.at ?? null}
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
function heard({ tab, at }: PanelPlace, before: PanelPlace | null): PanelPlace {
  const wanted = TABS.find(({ id }) => id === tab) ?? TABS.find(({ id }) => id === before?.tab) ?? TABS[0]
  return { tab: wanted?.id ?? 'report', at }
}

/** Panes share the page's own scrolling; each is found again where it was left. */
function useScrolls(tab: PanelTab | null) {
  const kept = useRef(new Map<PanelTab, number>())
  useLayoutEffect(() => {
    if (tab !== null) scrollTo(0, kept.current.get(tab) ?? 0)
  }, [tab])
  return {
    keep: () => {
      if (tab !== null) kept.current.set(tab, scrollY)
    },
  }
}
