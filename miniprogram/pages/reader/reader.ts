import type { PackEntry } from '../../../core/library.ts'
import report from '../../../data/reports/500242-2023-fzzf/report.json'
import { cardOf } from '../../cards.ts'
import { collect } from '../../collecting.ts'
import { copied, copyMade, copyText, NONE, type Notice } from '../../copying.ts'
import { engine } from '../../engine.ts'
import { go } from '../../go.ts'
import { look } from '../../look.ts'
import { allWords } from '../../more.ts'
import type { Options } from '../../options.ts'
import type { Engine } from '../../packed/open.ts'
import { cardPath, readerPath, type Place } from '../../paths.ts'
import { readPlace } from '../../read-paths.ts'
import { sharing } from '../../sharing.ts'
import { outlineRows, readerData, type NodeData, type OutlineRow } from '../../views/reader-data.ts'

interface Shown {
  readonly opened: Engine
  readonly entry: PackEntry
}

const shown = new WeakMap<object, Shown>()
const refused = new WeakMap<object, { readonly text: string; readonly what: string }>()

/** The report's year and name stand above its text; whatever is known of the place asked for is scrolled to. */
Page({
  data: {
    ...look(),
    w: allWords().reader,
    hold: allWords().holdToCopy,
    again: allWords().again,
    shutWord: allWords().card.shut,
    opening: allWords().search.opening,
    failed: allWords().search.failed,
    retry: allWords().search.retry,
    state: 'opening',
    nodes: [] as readonly NodeData[],
    outline: [] as readonly OutlineRow[],
    outlined: false,
    lost: false,
    /** Key of the node whose actions are shown; -1: none. */
    open: -1,
    notice: NONE as Notice,
  },

  onLoad(options: Options) {
    if (allWords().id === 'en') wx.setNavigationBarTitle({ title: allWords().page.reader })
    void this.start(readPlace(options))
  },

  onShow() {
    this.setData(look())
  },

  onRetry() {
    void this.start(readPlace(this.options))
  },

  async start(place: Place) {
    this.setData({ state: 'opening' })
    try {
      const opened = await engine()
      const { library } = opened
      const entry = place.pack === null ? library.packs[0] : library.pack(place.pack)
      const read = entry ?? library.packs[0]
      if (read === undefined) throw new Error('no report')
      shown.set(this, { opened, entry: read })
      this.show(read, entry === null ? { ...place, node: null, span: null } : place, entry === null)
    } catch {
      this.setData({ state: 'failed' })
    }
  },

  show({ pack, node, nodeAt }: PackEntry, { node: id, span }: Place, otherReport: boolean) {
    const fits = span !== null && span.end <= pack.text.length ? span : null
    const target = (id === null ? null : node(id)) ?? (fits === null ? null : nodeAt(fits.start))
    const asked = id !== null || span !== null
    const nodes = readerData(pack, target === null ? null : fits, allWords())
    const key = target === null ? -1 : pack.outline.indexOf(target)
    this.setData(
      { state: 'read', nodes, outline: outlineRows(pack, allWords()), lost: otherReport || (asked && target === null) },
      () => {
        if (target !== null && fits !== null) this.goTo('#shown', -96)
        else if (key >= 0) this.goTo(`#n${key}`, -8)
      },
    )
  },

  /** @param above CSS pixels to leave above it, negative */
  goTo(selector: string, above: number) {
    wx.pageScrollTo({ selector, duration: 0, offsetTop: above })
  },

  onOutline() {
    this.setData({ outlined: !this.data.outlined })
  },

  onGo({ currentTarget }: WechatMiniprogram.TouchEvent) {
    this.setData({ outlined: false }, () => this.goTo(`#n${currentTarget.dataset['key']}`, -8))
  },

  onNode({ currentTarget }: WechatMiniprogram.TouchEvent) {
    const key = Number(currentTarget.dataset['key'])
    const kind = this.data.nodes[key]?.kind
    // A heading says nothing that could be quoted.
    if (kind === 'title' || kind === 'part' || kind === 'section' || kind === 'signature') return
    this.setData({ open: this.data.open === key ? -1 : key, notice: NONE })
  },

  onFigure({ currentTarget }: WechatMiniprogram.TouchEvent) {
    const one = shown.get(this)
    const id = String(currentTarget.dataset['figure'])
    if (one !== undefined && id !== '') go(cardPath({ ask: { kind: 'figure', pack: one.entry.pack.id, id }, at: 0 }))
  },

  /** What the open node is asked for as: its own card. */
  ask() {
    const one = shown.get(this)
    const id = this.data.nodes[this.data.open]?.id
    return one === undefined || id === undefined ? null
      : { ...one, ask: { kind: 'measure', pack: one.entry.pack.id, id } as const }
  },

  onCard() {
    const one = this.ask()
    if (one !== null) go(cardPath({ ask: one.ask, at: 0 }))
  },

  async onCopy() {
    const one = this.ask()
    const passage = one === null ? undefined : (await cardOf(one.ask, one.opened))?.passages[0]
    if (one === null || passage === undefined) return
    const made = copied(one.opened, { passage, template: 'measure', figure: null, term: '' })
    if (made.kind === 'copied') refused.set(this, { text: made.text, what: made.what[allWords().id] })
    this.setData({ notice: await copyMade(made, allWords()) })
  },

  async onCollect() {
    const one = this.ask()
    const passage = one === null ? undefined : (await cardOf(one.ask, one.opened))?.passages[0]
    if (one === null || passage === undefined) return
    this.setData({ notice: collect(one.opened, passage, 'measure', allWords()) })
  },

  async onAgain() {
    const one = refused.get(this)
    if (one !== undefined) this.setData({ notice: await copyText(one.text, one.what, allWords()) })
  },

  onShut() {
    this.setData({ notice: NONE })
  },

  onShareAppMessage() {
    const id = this.data.nodes[this.data.open]?.id ?? null
    const pack = id === null ? null : (shown.get(this)?.entry.pack.id ?? null)
    return sharing(allWords().shareTitle(report, `《${report.title}》`, ''), readerPath({ pack, node: id, span: null }))
  },
})
