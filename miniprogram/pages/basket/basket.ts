import { edited, moved } from '../../../core/basket/basket.ts'
import { listOf } from '../../../core/basket/export-list.ts'
import { markdownOf } from '../../../core/basket/export-markdown.ts'
import { tableOf } from '../../../core/basket/export-table.ts'
import type { StoredEntry } from '../../../core/basket/item.ts'
import { isLost, resolve, type Excerpt } from '../../../core/basket/resolve.ts'
import { proseStyle } from '../../../core/basket/references.ts'
import { styleInfo } from '../../../core/quote/styles.ts'
import report from '../../../data/reports/500242-2023-fzzf/report.json'
import { addItems, basket, removeItems, replaceItems } from '../../basket-store.ts'
import { copyText, NONE, said, styleInForce, styleRows, type Notice } from '../../copying.ts'
import { engine } from '../../engine.ts'
import { go, goHome } from '../../go.ts'
import { look } from '../../look.ts'
import { allWords } from '../../more.ts'
import type { Engine } from '../../packed/open.ts'
import { pagePath } from '../../paths.ts'
import { sharing } from '../../sharing.ts'
import { KEYS, read } from '../../store.ts'
import { storeStyle } from '../../style-store.ts'
import { today } from '../../today.ts'
import { basketRows, type BasketRow } from '../../views/basket-data.ts'

interface Kept {
  readonly opened: Engine
  readonly excerpts: readonly Excerpt[]
}

const kept = new WeakMap<object, Kept>()
const refused = new WeakMap<object, { readonly text: string; readonly what: string }>()
/** What was taken out last. */
const taken = new WeakMap<object, readonly StoredEntry[]>()

Page({
  data: {
    ...look(),
    w: allWords().basket,
    hold: allWords().holdToCopy,
    again: allWords().again,
    shut: allWords().card.shut,
    styleWord: allWords().card.style,
    opening: allWords().search.opening,
    retry: allWords().search.retry,
    state: 'opening',
    count: '',
    rows: [] as readonly BasketRow[],
    style: '',
    styles: [] as ReturnType<typeof styleRows>,
    choosing: false,
    notice: NONE as Notice,
    undo: '',
  },

  onLoad() {
    if (allWords().id === 'en') wx.setNavigationBarTitle({ title: allWords().page.basket })
  },

  onShow() {
    this.setData(look())
    void this.open()
  },

  onRetry() {
    void this.open()
  },

  async open() {
    try {
      const opened = await engine()
      this.show(opened)
    } catch {
      this.setData({ state: 'failed' })
    }
  },

  show(opened: Engine) {
    const words = allWords()
    const lying = basket()
    const rows = lying.items.map((item) => resolve(item, { library: opened.library, url: null, today: today() }))
    kept.set(this, { opened, excerpts: rows.filter((row): row is Excerpt => !isLost(row)) })
    const drawn = basketRows(rows, lying, words)
    this.setData({
      state: drawn.length === 0 ? 'empty' : 'list',
      rows: drawn,
      count: words.basketCount(drawn.length),
      style: styleInfo(proseStyle(styleInForce()))?.[words.id] ?? '',
    })
  },

  async copy(text: string, name: string, count: number) {
    const words = allWords()
    const what = `${name}（${words.listCopied(count)}）`
    refused.set(this, { text, what })
    this.setData({ choosing: false, undo: '', notice: await copyText(text, what, words) })
  },

  /** What the report still says, in a form; nothing is written where that is nothing. */
  write(form: (excerpts: readonly Excerpt[]) => string, name: string) {
    const excerpts = kept.get(this)?.excerpts ?? []
    if (excerpts.length === 0) this.setData({ undo: '', notice: said(allWords().basket.lost) })
    else void this.copy(form(excerpts), name, excerpts.length)
  },

  onList() {
    this.write((excerpts) => listOf(excerpts, styleInForce()).text, allWords().basket.copyList)
  },

  onTable() {
    this.write((excerpts) => tableOf(excerpts, styleInForce()).text, allWords().basket.copyTable)
  },

  onMarkdown() {
    this.write((excerpts) => markdownOf(excerpts, styleInForce()), allWords().basket.copyMarkdown)
  },

  async onAgain() {
    const one = refused.get(this)
    if (one !== undefined) this.setData({ notice: await copyText(one.text, one.what, allWords()) })
  },

  onShut() {
    this.setData({ notice: NONE, undo: '' })
  },

  onStyles() {
    const one = kept.get(this)
    const pack = one?.opened.library.packs[0]?.pack.id
    if (one === undefined || pack === undefined) return
    // Lists are prose: what only records a source is offered on cards.
    const styles = styleRows(one.opened, { pack, place: '' }, allWords()).filter(({ id }) => proseStyle(id) === id)
    this.setData({ choosing: !this.data.choosing, styles })
  },

  onStyle({ currentTarget }: WechatMiniprogram.TouchEvent) {
    const row = this.data.styles.find(({ id }) => id === currentTarget.dataset['id'])
    if (row === undefined || row.lacks !== '') return
    storeStyle(row.id)
    this.setData({ choosing: false, style: row.name })
  },

  onOpen({ currentTarget }: WechatMiniprogram.TouchEvent) {
    const path = String(currentTarget.dataset['path'])
    if (path !== '') go(path)
  },

  onUp({ currentTarget }: WechatMiniprogram.TouchEvent) {
    const one = kept.get(this)
    const key = String(currentTarget.dataset['key'])
    const { items } = basket()
    const stored: Readonly<Record<string, unknown>> = Object(read(KEYS.basket))
    const edits = moved(items, key, items.findIndex((item) => item.key === key) - 1)
    const changed = edits.map((edit) => ({ key: edit.key, value: edited(stored[edit.key], edit) }))
    replaceItems(changed.filter(({ value }) => value !== null))
    if (one !== undefined) this.show(one.opened)
  },

  take(keys: readonly string[], text: string) {
    const one = kept.get(this)
    const removed = removeItems(keys)
    if (removed === null) return this.setData({ notice: said(allWords().full) })
    taken.set(this, removed)
    this.setData({ notice: said(text), undo: allWords().basket.undo })
    if (one !== undefined) this.show(one.opened)
  },

  onRemove({ currentTarget }: WechatMiniprogram.TouchEvent) {
    const key = String(currentTarget.dataset['key'])
    const row = this.data.rows.find((other) => other.key === key)
    this.take([key], allWords().removed(row?.token || row?.kind || ''))
  },

  onClear() {
    const keys = this.data.rows.map(({ key }) => key)
    this.take(keys, allWords().cleared(keys.length))
  },

  onUndo() {
    const one = kept.get(this)
    const put = addItems(taken.get(this) ?? [])
    this.setData({ notice: said(put === null ? allWords().full : allWords().basket.undone), undo: '' })
    if (one !== undefined) this.show(one.opened)
  },

  onHome() {
    goHome()
  },

  onShareAppMessage() {
    return sharing(allWords().shareTitle(report, allWords().whatThisIs(report), ''), pagePath('basket'))
  },
})
