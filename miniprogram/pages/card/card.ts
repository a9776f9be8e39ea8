import { collectingOf, type Collecting } from '../../../core/basket/make-item.ts'
import { templatesFor } from '../../../components/card-templates.ts'
import type { CardView, PassageView } from '../../../core/card.ts'
import { styleInfo, type Style } from '../../../core/quote/styles.ts'
import { TEMPLATES, type Template } from '../../../core/quote/templates.ts'
import report from '../../../data/reports/500242-2023-fzzf/report.json'
import { cardOf } from '../../cards.ts'
import { collect } from '../../collecting.ts'
import {
  copied, copyMade, copyText, NONE, said, styleInForce, styleRows, type Notice, type Wanted,
} from '../../copying.ts'
import { engine } from '../../engine.ts'
import { go, goHome } from '../../go.ts'
import { look } from '../../look.ts'
import { allWords as words } from '../../more.ts'
import type { Engine } from '../../packed/open.ts'
import type { Options } from '../../options.ts'
import { cardPath, readerPath, searchPath, type CardLink } from '../../paths.ts'
import { readCardLink } from '../../read-paths.ts'
import { drawPicture } from '../../picture/draw.ts'
import { sharing } from '../../sharing.ts'
import { isStarred, toggleFavourite } from '../../stars.ts'
import { storeStyle } from '../../style-store.ts'
import { passageData, type PassageData } from '../../views/card-data.ts'
import { hitRow, saying, type HitRow } from '../../views/hit-rows.ts'

/** A choice in the sheet 更多. */
interface Choice {
  readonly id: string
  readonly text: string
}

/** What is shown is kept beside the data: only what is drawn travels between WeChat's two threads. */
interface Shown {
  readonly opened: Engine
  readonly view: CardView
  readonly link: CardLink
}

const shown = new WeakMap<object, Shown>()
/** The copy that was refused, to be tried again. */
const refused = new WeakMap<object, { readonly text: string; readonly what: string }>()

function pathOf({ ask }: CardLink, at: number): string {
  return cardPath({ ask, at })
}

/** A figure, a measure or a passage is named by its id: nothing was looked for. */
function askedInWords({ ask }: CardLink): boolean {
  return ask.kind === 'query' || ask.kind === 'concept'
}

function choicesOf(passage: PassageView): readonly Choice[] {
  const said = words()
  const [, ...rest] = templatesFor(passage, null)
  return [
    ...rest.map((template) => ({ id: `copy ${template}`, text: said.copy[template] })),
    ...collectingOf(passage).map((what) => ({ id: `collect ${what}`, text: said.collect[what] })),
  ]
}

Page({
  data: {
    ...look(),
    w: words().card,
    more: words().more,
    nearestWord: words().nearest,
    previous: words().previous,
    next: words().next,
    hold: words().holdToCopy,
    again: words().again,
    unofficial: `${words().product(report)}${words().separator}${words().unofficial}`,
    quotation: words().quotation,
    state: 'opening',
    opening: words().search.opening,
    failed: words().search.failed,
    retry: words().search.retry,
    term: '',
    said: { text: '', state: 'found', nearest: '' },
    passage: null as PassageData | null,
    at: 0,
    of: 0,
    step: '',
    others: [] as readonly HitRow[],
    starred: false,
    main: '',
    choices: [] as readonly Choice[],
    styles: [] as ReturnType<typeof styleRows>,
    sheet: 'none',
    style: '',
    notice: NONE as Notice,
    picture: '',
    drawing: false,
  },

  onLoad(options: Options) {
    void this.open(options)
  },

  onShow() {
    this.setData(look())
  },

  onRetry() {
    void this.open(this.options)
  },

  async open(options: Options) {
    this.setData({ state: 'opening' })
    const link = readCardLink(options)
    try {
      const opened = await engine()
      const view = link === null ? null : await cardOf(link.ask, opened)
      if (view !== null && link !== null) {
        shown.set(this, { opened, view, link })
        this.show(Math.min(link.at, Math.max(0, view.passages.length - 1)))
      } else this.showNothing(link)
    } catch {
      this.setData({ state: 'failed' })
    }
  },

  showNothing(link: CardLink | null) {
    if (link?.ask.kind === 'query') {
      const { query } = link.ask
      const text = words().absent(report, query)
      this.setData({ state: 'found', term: query, said: { text, state: 'absent', nearest: words().nothingNear } })
    } else this.setData({ state: 'unknown' })
  },

  show(at: number) {
    const one = shown.get(this)
    if (one === undefined) return
    const { view, link } = one
    const passage = view.passages[at]
    const text = words()
    this.setData({
      state: 'found',
      term: view.term,
      said: saying(view, text),
      passage: passage === undefined ? null : passageData(view, passage, askedInWords(link), text),
      at,
      of: view.passages.length,
      step: text.stepOf(at + 1, view.passages.length),
      others: view.passages.flatMap((other, i) => (i === at ? [] : [hitRow(view, other, i, text)])),
      starred: isStarred(pathOf(link, at)),
      main: passage === undefined ? '' : text.copy[templatesFor(passage, null)[0] ?? 'passage'],
      choices: passage === undefined ? [] : choicesOf(passage),
      style: styleInfo(styleInForce())?.[text.id] ?? '',
      notice: NONE,
      sheet: 'none',
      picture: '',
    })
  },

  /** The passage on the screen, with all that it is of. */
  current(): (Shown & { readonly passage: PassageView }) | null {
    const one = shown.get(this)
    const passage = one?.view.passages[this.data.at]
    return one === undefined || passage === undefined ? null : { ...one, passage }
  },

  onStep({ currentTarget }: WechatMiniprogram.TouchEvent) {
    const to = Number(currentTarget.dataset['at'])
    if (to < 0 || to >= this.data.of) return
    this.show(to)
    wx.pageScrollTo({ scrollTop: 0, duration: 0 })
  },

  onStar() {
    const one = this.current()
    if (one === null) return
    const path = pathOf(one.link, this.data.at)
    const kept = toggleFavourite({ title: one.view.term, path })
    this.setData({ starred: isStarred(path), ...(kept ? {} : { notice: said(words().starFull) }) })
  },

  onCopy() {
    const one = this.current()
    if (one !== null) void this.copy(templatesFor(one.passage, null)[0] ?? 'passage', null)
  },

  onFigure({ currentTarget }: WechatMiniprogram.TouchEvent) {
    void this.copy('token', String(currentTarget.dataset['id']))
  },

  async copy(template: Template, figure: string | null) {
    const one = this.current()
    if (one === null) return
    const wanted: Wanted = { passage: one.passage, template, figure, term: one.view.term }
    const made = copied(one.opened, wanted)
    if (made.kind === 'copied') refused.set(this, { text: made.text, what: made.what[words().id] })
    this.setData({ sheet: 'none', notice: await copyMade(made, words()) })
  },

  async onAgain() {
    const one = refused.get(this)
    if (one !== undefined) this.setData({ notice: await copyText(one.text, one.what, words()) })
  },

  onShut() {
    this.setData({ notice: NONE, sheet: 'none', picture: '' })
  },

  onMore() {
    this.setData({ sheet: this.data.sheet === 'more' ? 'none' : 'more' })
  },

  onChoice({ currentTarget }: WechatMiniprogram.TouchEvent) {
    const [act, name] = String(currentTarget.dataset['id']).split(' ')
    const one = this.current()
    const template = TEMPLATES.find((other) => other === name)
    if (act === 'copy' && template !== undefined) void this.copy(template, null)
    else if (act === 'collect' && one !== null) {
      const notice = collect(one.opened, one.passage, name as Collecting, words())
      this.setData({ sheet: 'none', notice })
    }
  },

  onStyles() {
    const one = this.current()
    if (one === null) return
    const { opened, passage } = one
    this.setData({ sheet: 'styles', styles: styleRows(opened, passage, words()) })
  },

  onStyle({ currentTarget }: WechatMiniprogram.TouchEvent) {
    const row = this.data.styles.find(({ id }) => id === currentTarget.dataset['id'])
    if (row === undefined || row.lacks !== '') return
    const id: Style = row.id
    storeStyle(id)
    this.setData({ sheet: 'more', style: row.name })
  },

  async onPicture() {
    const one = this.current()
    const { passage, term, said: above } = this.data
    if (one === null || passage === null || this.data.drawing) return
    this.setData({ drawing: true, notice: NONE, sheet: 'none' })
    const foot = this.data.unofficial
    try {
      const path = await drawPicture({ term, saying: above.text, passage, foot })
      this.setData({ drawing: false })
      this.send(path)
    } catch {
      this.setData({ drawing: false, notice: said(words().card.drawFailed) })
    }
  },

  /** WeChat's own sheet sends, keeps and saves a picture; where there is none, the picture is held down for a menu. */
  send(path: string) {
    const show = (): void => this.setData({ picture: path })
    if (!wx.canIUse('showShareImageMenu')) return show()
    wx.showShareImageMenu({
      path,
      fail: ({ errMsg }) => {
        if (!/cancel/.test(errMsg)) show()
      },
    })
  },

  onWhole() {
    const one = this.current()
    if (one !== null) go(readerPath({ pack: one.passage.pack, node: one.passage.measure, span: one.passage.span }))
  },

  onHome() {
    goHome()
  },

  onShareAppMessage() {
    const one = this.current()
    const { term, at, passage } = this.data
    if (one === null) return sharing(words().shareTitle(report, words().whatThisIs(report), ''), searchPath(''))
    const figure = passage?.large[0]
    const best = figure === undefined ? '' : `${figure.label} ${figure.written}`
    const tag = passage?.tag ?? ''
    return sharing(words().shareTitle(report, tag === '' ? term : `${term}（${tag}）`, best), pathOf(one.link, at))
  },
})
