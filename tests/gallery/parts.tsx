import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { PANEL_TABS } from '../../browser/panel-tabs.ts'
import { Chip } from '../../components/Chip.tsx'
import { Reader } from '../../components/Reader.tsx'
import { StyleItems } from '../../components/StyleItems.tsx'
import { paneId, tabId, Tabs } from '../../components/Tabs.tsx'
import { readPack } from '../../core/read.ts'
import packJson from '../../data/reports/500242-2023-fzzf/pack.json'
import { BASKETS } from './basket.tsx'
import type { Look } from './look.ts'
import { OPTIONS } from './options.tsx'
import { POPUP } from './popup.tsx'
import { styleMenu } from './style-menu.ts'
import { WELCOME } from './welcome.tsx'

/** All that is not a card, in every state it has. */

const PACK = readPack(packJson)
const nothing = () => undefined

function Report({ settings, words, shown }: Look & { readonly shown: string | null }) {
  const start = shown === null ? -1 : PACK.text.indexOf(shown)
  const span = shown === null || start < 0 ? null : { start, end: start + shown.length }
  return <Panel look={{ settings, words }}>{<Reader pack={PACK} shown={span} words={words} />}</Panel>
}

/** A pane of the side panel stands on the panel's paper. */
function Panel({ look: { settings, words }, children }: { readonly look: Look; readonly children: ComponentChildren }) {
  return (
    <main class="yl panel" lang={words.lang} data-theme={settings.theme} data-size={settings.size}>
      {children}
    </main>
  )
}

function Shell(look: Look) {
  const [chosen, choose] = useState<(typeof PANEL_TABS)[number]>('report')
  const tabs = PANEL_TABS.map((id) => ({ id, name: look.words.panel.tab[id] }))
  return (
    <Panel look={look}>
      <Tabs tabs={tabs} chosen={chosen} label={look.words.panel.tabs} onChoose={choose} />
      {PANEL_TABS.map((id) => (
        <p key={id} role="tabpanel" id={paneId(id)} aria-labelledby={tabId(id)} class="loading" hidden={id !== chosen}>
          {look.words.loading}
        </p>
      ))}
    </Panel>
  )
}

/** 引文样式 as it stands over the card's foot, some greyed with what they lack. */
function Styles({ settings, words }: Look) {
  return (
    <div class="yl card" data-theme={settings.theme} data-size={settings.size} lang={words.lang}>
      <div class="foot">
        <div class="menu styles" role="menu" aria-label={words.quote.style} style={{ position: 'static', flex: 1 }}>
          <StyleItems styles={styleMenu('https://example.org/a.html')} words={words} onDone={nothing} />
        </div>
      </div>
    </div>
  )
}

/** Name of the state, and how it is drawn. */
export const PARTS: Readonly<Record<string, (look: Look) => preact.JSX.Element>> = {
  ...POPUP,
  styles: Styles,
  chip: ({ settings: { theme, size }, words }) => (
    <Chip asked={PACK.report} term="优化营商环境" figures={3} theme={theme} size={size} words={words} onOpen={nothing} />
  ),
  chipBare: ({ settings: { theme, size }, words }) => (
    <Chip asked={PACK.report} term="三级审核" figures={0} theme={theme} size={size} words={words} onOpen={nothing} />
  ),
  reader: (look) => <Report {...look} shown="化解行政争议58起" />,
  readerLoading: (look) => <Panel look={look}>{<Reader pack={null} shown={null} words={look.words} />}</Panel>,
  panelTabs: (look) => <Shell {...look} />,
  ...BASKETS,
  ...OPTIONS,
  ...WELCOME,
}
