import { useRef, useState } from 'preact/hooks'
import { PANEL_TABS } from '../../browser/panel-tabs.ts'
import type { Notice } from '../../components/card-actions.ts'
import { Reader } from '../../components/Reader.tsx'
import type { SearchedFor } from '../../components/ReaderSearch.tsx'
import { paneId, tabId, Tabs } from '../../components/Tabs.tsx'
import type { Pack, Span } from '../../core/pack.ts'
import { readPack } from '../../core/read.ts'
import packJson from '../../data/reports/500242-2023-fzzf/pack.json'
import { ALIGN } from './align.tsx'
import { FIGURES } from './figures.tsx'
import type { Look } from './look.ts'
import { NOTICES } from './notices.ts'
import { Paper } from './paper.tsx'

/** The side panel: its tabs, and each pane in every state it has. */

const WHOLE = readPack(packJson)
const FEW = ['title', '1', '1.3', '1.3.4', '2', '2.0', '2.4', 'signature']
/** Enough of the report to see every kind of its parts. */
const PACK: Pack = { ...WHOLE, outline: WHOLE.outline.filter(({ id }) => FEW.includes(id)) }
const nothing = () => undefined
const UNASKED: SearchedFor = { query: '', places: null, at: 0 }

function spanOf(words: string, from = 0): Span {
  const start = WHOLE.text.indexOf(words, from)
  return { start, end: start + words.length }
}

function Shell(look: Look) {
  const [chosen, choose] = useState<(typeof PANEL_TABS)[number]>('report')
  const tabs = PANEL_TABS.map((id) => ({ id, name: look.words.panel.tab[id] }))
  return (
    <Paper look={look}>
      <Tabs tabs={tabs} chosen={chosen} label={look.words.panel.tabs} onChoose={choose} />
      {PANEL_TABS.map((id) => (
        <p key={id} role="tabpanel" id={paneId(id)} aria-labelledby={tabId(id)} class="loading" hidden={id !== chosen}>
          {look.words.loading}
        </p>
      ))}
    </Paper>
  )
}

interface ReportState {
  readonly pack: Pack | null
  readonly shown?: Span
  readonly search?: SearchedFor
  readonly selected?: Span
  readonly notice?: Notice
}

function Report({ look, state }: { readonly look: Look; readonly state: ReportState }) {
  const article = useRef<HTMLElement>(null)
  return (
    <Paper look={look}>
      <Reader
        pack={state.pack}
        shown={state.shown ?? null}
        search={state.search ?? UNASKED}
        selected={state.selected === undefined ? null : { ...state.selected, place: '一、（三）四是' }}
        notice={state.notice ?? null}
        active={false}
        words={look.words}
        article={article}
        onSearch={nothing}
        onStep={nothing}
        onCopySelected={nothing}
        onCollectSelected={nothing}
        onCopyFigure={nothing}
      />
    </Paper>
  )
}

const FOUND: SearchedFor = {
  query: '行政复议',
  places: [
    { ...spanOf('行政复议'), via: 'exact' },
    { ...spanOf('行政复议', spanOf('行政复议').end), via: 'exact' },
  ],
  at: 0,
}
const NEAR: SearchedFor = { query: '信访', places: [{ ...spanOf('化解行政争议58起'), via: 'near' }], at: 0 }

const READERS: Readonly<Record<string, ReportState>> = {
  reader: { pack: WHOLE, shown: spanOf('化解行政争议58起') },
  readerLoading: { pack: null },
  readerFound: { pack: PACK, search: FOUND },
  readerNear: { pack: PACK, search: NEAR },
  readerNone: { pack: PACK, search: { query: '碳排放', places: [], at: 0 } },
  readerSelected: { pack: PACK, selected: spanOf('办理行政复议申请159件') },
  readerCopied: { pack: PACK, notice: NOTICES.copied },
}

/** Name of the state, and how it is drawn. */
export const PANEL: Readonly<Record<string, (look: Look) => preact.JSX.Element>> = {
  panelTabs: (look) => <Shell {...look} />,
  ...FIGURES,
  ...ALIGN,
  ...Object.fromEntries(
    Object.entries(READERS).map(([name, state]) => [name, (look: Look) => <Report look={look} state={state} />]),
  ),
}
