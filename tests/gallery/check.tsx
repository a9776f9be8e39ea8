import { useState } from 'preact/hooks'
import type { Notice } from '../../components/card-actions.ts'
import { CheckPane, type Checked } from '../../components/CheckPane.tsx'
import { createChecker } from '../../core/check/check.ts'
import { viewOfClaim } from '../../core/check/claim-view.ts'
import { exampleDraft } from '../../core/check/example.ts'
import type { Verdict } from '../../core/check/verdict.ts'
import { createLibrary } from '../../core/library.ts'
import { readLexicon, readPack } from '../../core/read.ts'
import lexiconJson from '../../data/lexicon/lexicon.json'
import packJson from '../../data/reports/500242-2023-fzzf/pack.json'
import type { Look } from './look.ts'
import { NOTICES } from './notices.ts'
import { Paper } from './paper.tsx'

/** 核数 in every state it has. */

const PACK = readPack(packJson)
const LIBRARY = createLibrary([PACK], readLexicon(lexiconJson))
const CHECKER = createChecker(LIBRARY)
const DRAFT = '2023年，全县办理行政复议申请195件、行政应诉案件217件，化解行政争议58起；办理行政处罚案件159件，同比增长12%。\n' +
  '营商环境居渝东南第一，市场主体总量达57474户，完成知识产权价值信用贷款0.982亿元，县管班子集体学习2100次。\n' +
  '2022年办理行政复议申请120件。招募楼栋长157名，群众安全感指数99.1%。'

function checkedOf(text: string): Checked {
  return { text, claims: CHECKER.check(text).map((claim) => viewOfClaim(LIBRARY, text, claim)), done: text.length }
}

interface State {
  readonly draft: string
  readonly chosen?: number
  readonly only?: Verdict
  readonly notice?: Notice
  /** Share of the draft that has been read. */
  readonly read?: number
}

function Pane({ look, state }: { readonly look: Look; readonly state: State }) {
  const [draft, setDraft] = useState(state.draft)
  const [chosen, setChosen] = useState<number | null>(state.chosen ?? null)
  const [only, setOnly] = useState<Verdict | null>(state.only ?? null)
  const whole = draft === '' ? null : checkedOf(draft)
  const read = state.read ?? 1
  const done = Math.floor(draft.length * read)
  const checked = whole === null || read === 1
    ? whole
    : { ...whole, done, claims: whole.claims.filter(({ end }) => end <= done) }
  return (
    <Paper look={look}>
      <CheckPane
        draft={draft}
        checked={checked}
        chosen={chosen}
        only={only}
        example={exampleDraft(PACK)}
        notice={state.notice ?? null}
        words={look.words}
        onDraft={setDraft}
        onChoose={setChosen}
        onOnly={setOnly}
        onCopy={() => undefined}
        onOpen={() => undefined}
      />
    </Paper>
  )
}

const STATES: Readonly<Record<string, State>> = {
  checkEmpty: { draft: '' },
  checkDone: { draft: DRAFT, chosen: 0 },
  checkOther: { draft: DRAFT, chosen: 3, only: 'other-object' },
  checkNone: { draft: '二是全面推进依法行政，健全制度机制。' },
  checkReading: { draft: `${DRAFT}\n`.repeat(12), read: 0.4 },
  checkCopied: { draft: DRAFT, chosen: 0, notice: NOTICES.copied },
}

export const CHECKS: Readonly<Record<string, (look: Look) => preact.JSX.Element>> = Object.fromEntries(
  Object.entries(STATES).map(([name, state]) => [name, (look: Look) => <Pane look={look} state={state} />]),
)
