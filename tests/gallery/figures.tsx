import type { RowFilter, Sorting } from '../../components/figure-rows.ts'
import { FiguresPane, type PlacedGroup } from '../../components/FiguresPane.tsx'
import { figureView } from '../../core/card/figure-view.ts'
import { createLibrary } from '../../core/library.ts'
import type { Pack } from '../../core/pack.ts'
import { readPack } from '../../core/read.ts'
import packJson from '../../data/reports/500242-2023-fzzf/pack.json'
import type { Look } from './look.ts'
import { NOTICES } from './notices.ts'
import { Paper } from './paper.tsx'

/** 数据 in every state it has. */

const PACK = readPack(packJson)
const [ENTRY] = createLibrary([PACK], { schema: 1, concepts: [] }).packs
const nothing = () => undefined
const ALL: RowFilter = { query: '', kind: null, found: null }
const IN_TEXT: Sorting = { key: 'text', down: false }

const GROUPS: readonly PlacedGroup[] = PACK.groups.slice(0, 3).map(({ id, name, unit }) => {
  const rows = ENTRY === undefined ? [] : ENTRY.members(id).map((figure) => figureView(ENTRY, figure))
  return { id, name, unit, rows, place: '一、（三）一是' }
})

interface FiguresState {
  readonly pack: Pack | null
  readonly filter?: RowFilter
  readonly sorting?: Sorting
  readonly copied?: true
}

const STATES: Readonly<Record<string, FiguresState>> = {
  figures: { pack: { ...PACK, figures: PACK.figures.slice(20, 60) } },
  figuresByValue: {
    pack: PACK, filter: { ...ALL, query: '企业' }, sorting: { key: 'value', down: true }, copied: true,
  },
  figuresNone: { pack: PACK, filter: { ...ALL, query: '碳排放' } },
  figuresLoading: { pack: null },
}

export const FIGURES: Readonly<Record<string, (look: Look) => preact.JSX.Element>> = Object.fromEntries(
  Object.entries(STATES).map(([name, { pack, filter = ALL, sorting = IN_TEXT, copied }]) => [name, (look: Look) => (
    <Paper look={look}>
      <FiguresPane
        pack={pack}
        groups={GROUPS}
        filter={filter}
        sorting={sorting}
        notice={copied === undefined ? null : NOTICES.copied}
        words={look.words}
        onFilter={nothing}
        onSort={nothing}
        onCopyFigure={nothing}
        onCopyTable={nothing}
        onPrint={nothing}
        onOpen={nothing}
      />
    </Paper>
  )]),
)
