import { Chip } from '../../components/Chip.tsx'
import { OptionsForm } from '../../components/OptionsForm.tsx'
import { Reader } from '../../components/Reader.tsx'
import { SearchPane } from '../../components/SearchPane.tsx'
import type { SearchState } from '../../components/SearchResults.tsx'
import type { Words } from '../../components/words.ts'
import { readPack } from '../../core/read.ts'
import type { Settings } from '../../core/settings.ts'
import packJson from '../../data/reports/500242-2023-fzzf/pack.json'
import { CARDS } from './cards.ts'

/** All that is not a card, in every state it has. */

export interface Look {
  readonly settings: Settings
  readonly words: Words
}

const PACK = readPack(packJson)
const EXAMPLES = ['行政复议', 'yshj', '枫桥经验', '159']
const nothing = () => undefined

const STATES: Readonly<Record<string, SearchState>> = {
  paneEmpty: { kind: 'idle', query: '' },
  paneLoading: { kind: 'loading', query: 'xzfy' },
  paneFound: { kind: 'answered', query: '行政复议', view: CARDS['steps'] ?? null },
  paneLong: { kind: 'answered', query: '营商环境', view: CARDS['long'] ?? null },
  paneNearest: { kind: 'answered', query: '出庭应诉率', view: CARDS['absentNearest'] ?? null },
  paneNothing: { kind: 'answered', query: '碳排放交易', view: null },
}

function Pane({ state, settings, words }: Look & { readonly state: SearchState }) {
  return (
    <SearchPane
      state={state}
      initial={state.query}
      alone={false}
      asked={PACK.report}
      examples={EXAMPLES}
      notice={null}
      settings={settings}
      words={words}
      onQuery={nothing}
      onCopy={nothing}
      onOpenReport={nothing}
      onOpenWhole={nothing}
      onOwnWindow={nothing}
      onOptions={nothing}
    />
  )
}

function Report({ settings, words, shown }: Look & { readonly shown: string | null }) {
  const start = shown === null ? -1 : PACK.text.indexOf(shown)
  const span = shown === null || start < 0 ? null : { start, end: start + shown.length }
  return <Reader pack={PACK} shown={span} settings={settings} words={words} />
}

/** Name of the state, and how it is drawn. */
export const PARTS: Readonly<Record<string, (look: Look) => preact.JSX.Element>> = {
  ...Object.fromEntries(
    Object.entries(STATES).map(([name, state]) => [name, (look: Look) => <Pane {...look} state={state} />]),
  ),
  chip: ({ settings: { theme, size }, words }) => (
    <Chip asked={PACK.report} term="优化营商环境" figures={3} theme={theme} size={size} words={words} onOpen={nothing} />
  ),
  chipBare: ({ settings: { theme, size }, words }) => (
    <Chip asked={PACK.report} term="三级审核" figures={0} theme={theme} size={size} words={words} onOpen={nothing} />
  ),
  reader: (look) => <Report {...look} shown="化解行政争议58起" />,
  readerLoading: ({ settings, words }) => <Reader pack={null} shown={null} settings={settings} words={words} />,
  options: ({ settings, words }) => (
    <OptionsForm
      settings={{ ...settings, sitesOff: ['www.lanchuan.gov.cn'] }}
      saving="saved"
      words={words}
      onChange={nothing}
      onReset={nothing}
    />
  ),
}
