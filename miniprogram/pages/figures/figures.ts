import { figureRows, filterRows, kindsOf, type FigureRowView } from '../../../components/figure-rows.ts'
import { numberRuns, type NumberRun } from '../../../components/card-text.ts'
import type { FigureKind, Status } from '../../../core/pack.ts'
import report from '../../../data/reports/500242-2023-fzzf/report.json'
import { engine } from '../../engine.ts'
import { go } from '../../go.ts'
import { look } from '../../look.ts'
import { allWords } from '../../more.ts'
import type { Engine } from '../../packed/open.ts'
import { cardPath, pagePath } from '../../paths.ts'
import { sharing } from '../../sharing.ts'
import { keyed, type Keyed } from '../../views/keyed.ts'

/** Milliseconds without a key before the list is filtered. */
const PAUSE = 150

interface FigureItem {
  readonly id: string
  readonly runs: readonly Keyed<NumberRun>[]
  readonly unit: string
  readonly label: string
  readonly place: string
  readonly status: Status
  readonly tag: string
}

interface Kind {
  readonly id: string
  readonly text: string
}

let timer = 0
let asked = { aborted: false }
const opened = new WeakMap<object, { readonly engine: Engine; readonly rows: readonly FigureRowView[] }>()

function itemOf({ figure, label, written, place, status }: FigureRowView): FigureItem {
  const words = allWords()
  const tag = status === 'plan' ? words.plan(report) : status === 'shortcoming' ? words.shortcoming : ''
  const unit = written.slice(figure.text.length)
  return { id: figure.id, runs: keyed(numberRuns(figure.text)), unit, label, place, status, tag }
}

Page({
  data: {
    ...look(),
    w: allWords().filter,
    opening: allWords().search.opening,
    failed: allWords().search.failed,
    retry: allWords().search.retry,
    caption: `《${report.title}》`,
    state: 'opening',
    typed: '',
    /** '' for all. */
    kind: '',
    kinds: [] as readonly Kind[],
    items: [] as readonly FigureItem[],
    shown: '',
  },

  onLoad() {
    if (allWords().id === 'en') wx.setNavigationBarTitle({ title: allWords().page.figures })
    void this.open()
  },

  onShow() {
    this.setData(look())
  },

  onUnload() {
    clearTimeout(timer)
    asked.aborted = true
  },

  onRetry() {
    void this.open()
  },

  async open() {
    this.setData({ state: 'opening' })
    try {
      const made = await engine()
      const [entry] = made.library.packs
      const rows = entry === undefined ? [] : figureRows(entry.pack)
      opened.set(this, { engine: made, rows })
      const words = allWords()
      const kinds = kindsOf(rows).map(([id, count]) => ({ id, text: `${words.figureKind[id]} ${count}` }))
      this.setData({ state: 'list', kinds: [{ id: '', text: `${words.filter.all} ${rows.length}` }, ...kinds] })
      this.filter(null)
    } catch {
      this.setData({ state: 'failed' })
    }
  },

  /** @param found ids that the finder has for what was typed */
  filter(found: ReadonlySet<string> | null) {
    const one = opened.get(this)
    if (one === undefined) return
    const kinds = Object.keys(allWords().figureKind) as readonly FigureKind[]
    const kind = kinds.find((other) => other === this.data.kind) ?? null
    const rows = filterRows(one.rows, { query: this.data.typed.trim(), kind, found })
    this.setData({ items: rows.map(itemOf), shown: allWords().shown(rows.length, one.rows.length) })
  },

  onInput({ detail }: WechatMiniprogram.Input) {
    clearTimeout(timer)
    timer = setTimeout(() => void this.ask(detail.value), PAUSE)
  },

  onConfirm({ detail }: WechatMiniprogram.InputConfirm) {
    clearTimeout(timer)
    void this.ask(detail.value)
  },

  onClear() {
    clearTimeout(timer)
    this.setData({ kind: '' })
    void this.ask('')
  },

  async ask(query: string) {
    asked.aborted = true
    const signal = (asked = { aborted: false })
    if (query !== this.data.typed) this.setData({ typed: query })
    this.filter(null)
    const one = opened.get(this)
    // Letters are asked of the finder as sounds; words are looked for as they stand.
    if (one === undefined || !/[a-z]/i.test(query)) return
    const { groups } = await one.engine.finder.find(query, signal)
    if (!signal.aborted) this.filter(new Set(groups.flatMap(({ hits }) => hits).flatMap(({ figures }) => figures)))
  },

  onKind({ currentTarget }: WechatMiniprogram.TouchEvent) {
    this.setData({ kind: String(currentTarget.dataset['id'] ?? '') })
    void this.ask(this.data.typed)
  },

  onOpen({ currentTarget }: WechatMiniprogram.TouchEvent) {
    const pack = opened.get(this)?.engine.library.packs[0]?.pack.id ?? null
    go(cardPath({ ask: { kind: 'figure', pack, id: String(currentTarget.dataset['id']) }, at: 0 }))
  },

  onShareAppMessage() {
    return sharing(allWords().shareTitle(report, allWords().page.figures, ''), pagePath('figures'))
  },
})
