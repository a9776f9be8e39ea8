import report from '../../../data/reports/500242-2023-fzzf/report.json'
import { cardOfAnswer } from '../../../core/card/card-view.ts'
import type { CardView } from '../../../core/card.ts'
import { engine } from '../../engine.ts'
import { go } from '../../go.ts'
import { look, words } from '../../look.ts'
import { decoded, type Options } from '../../options.ts'
import { cardPath, pagePath, readerPath, searchPath } from '../../paths.ts'
import { basketCount, favourites, forgetRecent, recent, rememberQuery } from '../../store.ts'
import { hitRows, saying } from '../../views/hit-rows.ts'
import { sharing } from '../../sharing.ts'

/** Milliseconds without a key before it is searched: engines without a compiler take tens of them for a query. */
const PAUSE = 150
/** Milliseconds after opening when nobody is likely to wait; what a query by sound needs is made then. */
const QUIET = 500
const PRIMERS = ['xzfy', '行政付议']
const EXAMPLES = ['行政复议', 'yshj', '枫桥经验', '159']

let timer = 0
/** The query that is being answered; one that is no longer wanted is aborted. */
let running = { aborted: false }

function homeData() {
  const said = words()
  const count = basketCount()
  return {
    recent: recent(),
    favourites: favourites(),
    doors: [
      { id: 'to-reader', text: said.page.reader, path: readerPath({ pack: null, node: null, span: null }), count: '' },
      { id: 'to-figures', text: said.page.figures, path: pagePath('figures'), count: '' },
      { id: 'to-basket', text: said.page.basket, path: pagePath('basket'), count: count === 0 ? '' : String(count) },
      { id: 'to-about', text: said.page.about, path: pagePath('about'), count: said.unofficial },
    ],
  }
}

Page({
  data: {
    ...look(),
    ...homeData(),
    w: words().search,
    intro: words().whatThisIs(report),
    foot: `《${report.title}》${words().separator}${report.issuerShort}${words().separator}${report.date}`,
    examples: EXAMPLES,
    typed: '',
    state: 'home',
    said: { text: '', state: 'found', nearest: '' },
    rows: [] as ReturnType<typeof hitRows>,
    count: '',
  },

  onLoad(options: Options) {
    const query = decoded(options['q'])
    if (query !== '') this.askNow(query)
  },

  onShow() {
    this.setData({ ...look(), ...homeData() })
  },

  onReady() {
    // Behind the first picture; the first letter typed finds the report open, and its sounds at hand soon after.
    engine().then(({ finder }) => setTimeout(() => PRIMERS.forEach((query) => void finder.find(query)), QUIET))
      .catch(() => undefined)
  },

  onUnload() {
    clearTimeout(timer)
    running.aborted = true
  },

  onInput({ detail }: WechatMiniprogram.Input) {
    this.askSoon(detail.value)
  },

  onConfirm({ detail }: WechatMiniprogram.InputConfirm) {
    this.askNow(detail.value)
  },

  onClear() {
    this.askNow('')
  },

  onRetry() {
    this.askNow(this.data.typed)
  },

  onChip({ currentTarget }: WechatMiniprogram.TouchEvent) {
    this.askNow(String(currentTarget.dataset['query']))
  },

  onGo({ currentTarget }: WechatMiniprogram.TouchEvent) {
    go(String(currentTarget.dataset['path']))
  },

  onForget() {
    forgetRecent()
    this.setData(homeData())
  },

  onOpen({ currentTarget }: WechatMiniprogram.TouchEvent) {
    const query = this.data.typed.trim()
    rememberQuery(query)
    go(cardPath({ ask: { kind: 'query', query }, at: Number(currentTarget.dataset['at']) }))
  },

  onShareAppMessage() {
    const query = this.data.state === 'answered' ? this.data.typed.trim() : ''
    return sharing(words().shareTitle(report, query === '' ? words().whatThisIs(report) : query, ''), searchPath(query))
  },

  askSoon(query: string) {
    clearTimeout(timer)
    running.aborted = true
    if (query.trim() === '') this.askNow(query)
    else timer = setTimeout(() => this.askNow(query), PAUSE)
  },

  askNow(query: string) {
    clearTimeout(timer)
    running.aborted = true
    running = { aborted: false }
    // The box is set only where it was not typed into: what is typed meanwhile must not be undone.
    if (query !== this.data.typed) this.setData({ typed: query })
    if (query.trim() === '') this.setData({ state: 'home', ...homeData() })
    else void this.answer(query, running)
  },

  async answer(query: string, signal: { readonly aborted: boolean }) {
    if (this.data.state === 'home') this.setData({ state: 'opening' })
    try {
      const { library, finder } = await engine()
      const view = cardOfAnswer(library, await finder.find(query, signal))
      if (!signal.aborted) this.show(query, view)
    } catch {
      if (!signal.aborted) this.setData({ state: 'failed' })
    }
  },

  show(query: string, view: CardView | null) {
    const said = words()
    const rows = view === null ? [] : hitRows(view, said)
    this.setData({
      state: 'answered',
      said: view === null
        ? { text: said.absent(report, query.trim()), state: 'absent', nearest: said.nothingNear }
        : saying(view, said),
      rows,
      count: said.resultCount(rows.length),
    })
  },
})
