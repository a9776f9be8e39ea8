import type { MentionRow, PageState } from '../../components/PageSection.tsx'
import { type KeptLine, PopupHome } from '../../components/PopupHome.tsx'
import { SearchPane } from '../../components/SearchPane.tsx'
import type { SearchState } from '../../components/SearchResults.tsx'
import type { PassageView } from '../../core/card.ts'
import { readPack } from '../../core/read.ts'
import packJson from '../../data/reports/500242-2023-fzzf/pack.json'
import { CARDS } from './cards.ts'
import type { Look } from './look.ts'
import { styleMenu } from './style-menu.ts'

/** The popup: with an answer, and in all that it says before anything is asked. */

const PACK = readPack(packJson)
const EXAMPLES = ['行政复议', 'yshj', '枫桥经验', '159']
const nothing = () => undefined

const STATES: Readonly<Record<string, SearchState>> = {
  paneLoading: { kind: 'loading', query: 'xzfy' },
  paneFound: { kind: 'answered', query: '行政复议', view: CARDS['steps'] ?? null },
  paneLong: { kind: 'answered', query: '营商环境', view: CARDS['long'] ?? null },
  paneNearest: { kind: 'answered', query: '出庭应诉率', view: CARDS['absentNearest'] ?? null },
  paneNothing: { kind: 'answered', query: '碳排放交易', view: null },
}

const first = (name: string): PassageView | null => CARDS[name]?.passages[0] ?? null
const row = (term: string, count: number, card: string | null, jumped: MentionRow['jumped'] = null): MentionRow => ({
  term,
  count,
  passage: card === null ? null : first(card),
  jumped,
})
const ROWS = [
  row('行政复议', 6, 'found', { at: 2, of: 6 }),
  row('优化营商环境', 4, 'long'),
  row('包容审慎监管', 2, 'plan'),
  row('行政执法协调监督工作体系', 1, null),
]
const MANY = [...ROWS, ...PACK.concepts.slice(0, 40).map(({ term }, i) => row(term, 40 - i, null))]
const found = { kind: 'found', counting: false, lack: null, granted: null, held: false, refused: false } as const

interface Home {
  readonly page: PageState
  readonly recent?: readonly string[]
  readonly kept?: readonly KeptLine[]
}

const RECENT = ['行政复议', 'yshj', '枫桥经验', '159', '双随机、一公开', '重大行政决策合法性审查']
const KEPT = PACK.outline
  .filter(({ kind }) => kind === 'measure')
  .slice(0, 2)
  .map(({ id, start, end }) => ({ key: id, words: PACK.text.slice(start, end) }))

const HOMES: Readonly<Record<string, Home>> = {
  paneEmpty: { page: { kind: 'unknown' } },
  paneMentions: { page: { ...found, rows: ROWS }, recent: RECENT, kept: KEPT },
  paneManyMentions: { page: { ...found, rows: MANY, counting: true } },
  paneGranted: { page: { ...found, rows: ROWS.slice(0, 2), granted: 'www.example.com' } },
  paneHeldOnce: { page: { ...found, rows: ROWS.slice(0, 2), held: true } },
  paneLooking: { page: { ...found, rows: [], counting: true } },
  paneNoMentions: { page: { ...found, rows: [] } },
  paneUnread: { page: { ...found, rows: ROWS.slice(0, 2), lack: 'unread' } },
  paneLarge: { page: { ...found, rows: ROWS, lack: 'large' } },
  paneRestless: { page: { ...found, rows: [], lack: 'restless' } },
  paneFrames: { page: { ...found, rows: ROWS.slice(0, 3), lack: 'frames' } },
  paneForeign: { page: { kind: 'foreign', site: 'www.a-rather-long-name.example.com', refused: true } },
  paneHeld: { page: { kind: 'held', site: '*://*.gov.cn/*', refused: false } },
  paneOff: { page: { kind: 'off', site: 'www.lanchuan.gov.cn' }, recent: RECENT },
  panePaused: { page: { kind: 'paused', until: '15:30' } },
  paneClosed: { page: { kind: 'closed' } },
  panePdf: { page: { kind: 'pdf' } },
  paneFile: { page: { kind: 'file' } },
}

function Pane({ state, home, settings, words }: Look & { readonly state: SearchState; readonly home: Home }) {
  return (
    <SearchPane
      state={state}
      initial={state.query}
      entered={false}
      alone={false}
      asked={PACK.report}
      home={() => (
        <PopupHome
          recent={[]}
          kept={[]}
          {...home}
          asked={PACK.report}
          examples={EXAMPLES}
          words={words}
          onJump={nothing}
          onView={nothing}
          onAllow={nothing}
          onOnce={nothing}
          onRevoke={nothing}
          onSiteOn={nothing}
          onResume={nothing}
          onForget={nothing}
          onBasket={nothing}
        />
      )}
      notice={null}
      settings={settings}
      words={words}
      onQuery={nothing}
      onUsed={nothing}
      onCopy={nothing}
      onCollect={nothing}
      stylesOf={() => styleMenu(null)}
      onOpenReport={nothing}
      onOpenWhole={nothing}
      onOwnWindow={nothing}
      onOptions={nothing}
    />
  )
}

const EMPTY: Home = { page: { kind: 'unknown' } }

/** Name of the state, and how it is drawn. */
export const POPUP: Readonly<Record<string, (look: Look) => preact.JSX.Element>> = Object.fromEntries([
  ...Object.entries(STATES).map(([name, state]) => [
    name,
    (look: Look) => <Pane {...look} state={state} home={EMPTY} />,
  ]),
  ...Object.entries(HOMES).map(([name, home]) => [
    name,
    (look: Look) => <Pane {...look} state={{ kind: 'idle', query: '' }} home={home} />,
  ]),
])
