import { Align, type AlignState } from '../../components/Align.tsx'
import type { PairView, ParagraphView } from '../../core/align/beside-view.ts'
import type { Coverage } from '../../core/align/coverage.ts'
import type { Piece } from '../../core/card.ts'
import { viewOfSpan } from '../../core/card/span-view.ts'
import type { Via } from '../../core/hit.ts'
import { createLibrary } from '../../core/library.ts'
import { readPack } from '../../core/read.ts'
import packJson from '../../data/reports/500242-2023-fzzf/pack.json'
import type { Look } from './look.ts'
import { Paper } from './paper.tsx'

/** 对读 in every state it has. */

const PACK = readPack(packJson)
const [ENTRY] = createLibrary([PACK], { schema: 1, concepts: [] }).packs
const nothing = () => undefined

/** `*` on either side of what is marked. */
function pieces(text: string): readonly Piece[] {
  return text.split('*').map((part, i) => ({ text: part, mark: i % 2 === 1 })).filter((piece) => piece.text !== '')
}

function pair(words: string, via: Via, more: Partial<PairView> = {}): PairView {
  const start = PACK.text.indexOf(words)
  const view = ENTRY === undefined ? null : viewOfSpan(ENTRY, { start, end: start + words.length })
  if (view === null) throw new Error(`the report does not say ${words}`)
  return { passage: { ...view, via }, report: [], page: [], ...more }
}

const REVIEW = pair('办理行政复议申请159件、行政应诉案件217件，化解行政争议58起。', 'exact', {
  page: [pieces('全年收到行政复议申请*41件*，审结*38件*')],
  report: [pieces('办理行政复议申请*159件*、行政应诉案件*217件*'), pieces('化解行政争议*58起*')],
})
const PLAN = pair('推行“复调并行、调解先行”行政复议审理模式', 'near')

const SAME: ParagraphView = {
  index: 3,
  pieces: pieces('（三）扎实做好*行政复议*和行政应诉工作。全年收到*行政复议申请*41件，审结38件，办理行政应诉案件12件。'),
  pairs: [REVIEW, PLAN],
  lacking: [],
}
const SILENT: ParagraphView = {
  index: 4,
  pieces: pieces('新建改扩建小学六所，新增学位三千个。'),
  pairs: [],
  lacking: [],
}
const LACKING: ParagraphView = {
  index: 5,
  pieces: pieces('全面落实*行政处罚裁量基准*和告知承诺制。'),
  pairs: [],
  lacking: ['行政处罚裁量基准', '告知承诺制'],
}
const LONG: ParagraphView = {
  ...SAME,
  index: 6,
  pieces: pieces(`${'持续推进各项工作落实，'.repeat(30)}*行政复议*。`),
}

const COVERAGE: Coverage = {
  measures: PACK.outline.filter(({ kind }) => kind === 'measure').map((node, i) => (
    { pack: PACK.id, node, paragraphs: i % 3 === 0 ? [3, 6] : [] }
  )),
  missing: [{ concept: 'a', term: '行政处罚裁量基准', paragraphs: [5] }],
}
const TITLE = '兰川县人民政府关于2023年法治政府建设情况的报告'
const RELATED = [SAME, LONG]
const OPEN = { kind: 'open', title: TITLE, paragraphs: 40, done: 40, related: RELATED, coverage: COVERAGE } as const

const STATES: Readonly<Record<string, AlignState>> = {
  alignSame: { ...OPEN, current: SAME },
  alignLong: { ...OPEN, current: LONG },
  alignSilent: { ...OPEN, current: SILENT },
  alignLacking: { ...OPEN, current: LACKING },
  alignBusy: { ...OPEN, done: 12, coverage: null, current: SAME },
  alignUnrelated: { ...OPEN, title: '', related: [], current: SILENT },
  alignWaiting: { kind: 'waiting' },
  alignUnanswered: { kind: 'unanswered' },
  alignForeign: { kind: 'foreign', site: 'www.example.com' },
  alignPdf: { kind: 'pdf' },
}

export const ALIGN: Readonly<Record<string, (look: Look) => preact.JSX.Element>> = Object.fromEntries(
  Object.entries(STATES).map(([name, state]) => [name, (look: Look) => (
    <Paper look={look}>
      <Align
        state={state}
        asked={PACK.report}
        words={look.words}
        onJump={nothing}
        onOpen={nothing}
        onAllow={nothing}
        onAgain={nothing}
      />
    </Paper>
  )]),
)
