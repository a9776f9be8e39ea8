import { Basket } from '../../components/Basket.tsx'
import type { BasketNotice, BasketState } from '../../components/basket-actions.ts'
import type { BasketItem, Unreadable } from '../../core/basket/item.ts'
import { entriesOf, figureItem, measureItem, pageItem, passageItem } from '../../core/basket/make-item.ts'
import { readBasket } from '../../core/basket/read-basket.ts'
import { createRows } from '../../core/basket/resolve-all.ts'
import { createLibrary } from '../../core/library.ts'
import { readPack } from '../../core/read.ts'
import packJson from '../../data/reports/500242-2023-fzzf/pack.json'
import type { Look } from './look.ts'

/** The 摘录夹 in every state it has. */

const library = createLibrary([readPack(packJson)], { schema: 1, concepts: [] })
const DAY = Date.UTC(2026, 10, 29)
const nothing = () => undefined

function items(): readonly BasketItem[] {
  const [entry] = library.packs
  if (entry === undefined) return []
  const { text, figures, outline } = entry.pack
  const at = text.indexOf('办理行政复议申请159件')
  const figure = (token: string) => figureItem(entry, figures.find((one) => one.text === token)?.id ?? '')
  const plan = outline.find(({ status, kind }) => status === 'plan' && kind === 'measure')
  const lacking = outline.find(({ status }) => status === 'shortcoming')
  const page = pageItem(
    '行政复议机关应当在受理之日起六十日内作出行政复议决定。',
    {
      type: 'page', key: 'page', authors: ['兰川县人民政府'], title: '行政复议办事指南', date: '2024-05-06',
      docNo: null, dateKind: 'published', url: 'https://www.lanchuan.gov.cn/zwgk/1.html', site: '兰川县人民政府网',
    },
    '2026-11-29',
  )
  const gone = passageItem(entry, { start: at, end: at + 30 })
  return [
    figure('159'), figure('70.27万'), passageItem(entry, { start: at, end: at + 58 }),
    measureItem(entry, plan?.id ?? ''),
    passageItem(entry, lacking ?? { start: 0, end: 0 }), page,
    gone === null ? null : { ...gone, words: '办理行政复议申请160件', pack: '500242-2023-fzzf' },
    gone === null ? null : { ...gone, pack: '990101-2022-fzzf' },
  ].filter((item): item is BasketItem => item !== null)
}

function open(count: number, unreadable: readonly Unreadable[] = []): BasketState {
  const all = items()
  const many = Array.from({ length: count }, (_, i) => all[i % all.length]).filter((item) => item !== undefined)
  const stored = entriesOf(many, DAY).map(({ key, value }, i) => {
    const note = i === 0 ? '第三部分第二段用，交稿前与司法局核对。' : ''
    return [`${key}/${i}`, { ...Object(value), note }] as const
  })
  const basket = readBasket(Object.fromEntries(stored))
  return { kind: 'open', rows: createRows({ library, url: null, today: '2026-11-29' })(basket), unreadable }
}

const BROKEN: readonly Unreadable[] = [
  { key: 'basket/a', reason: 'newer', stored: { schema: 2 } },
  { key: 'basket/b', reason: 'broken', stored: null },
]

const said = (text: string, undo: boolean): BasketNotice => ({ kind: 'said', text, undo })

function draw(state: BasketState, noticeOf: (look: Look) => BasketNotice | null = () => null) {
  return (look: Look) => (
    <main class="yl panel" lang={look.words.lang} data-theme={look.settings.theme} data-size={look.settings.size}>
      <Basket
        state={state}
        notice={noticeOf(look)}
        style="gbt7714-2025"
        words={look.words}
        onMove={nothing}
        onNote={nothing}
        onRemove={nothing}
        onClear={nothing}
        onUndo={nothing}
        onStyle={nothing}
        onCopy={nothing}
        onSave={nothing}
        onSaveUnreadable={nothing}
        onPrint={nothing}
        onImport={nothing}
        onAgain={nothing}
        onOpen={nothing}
      />
    </main>
  )
}

export const BASKETS: Readonly<Record<string, (look: Look) => preact.JSX.Element>> = {
  basket: draw(open(8), ({ words }) => said(words.basket.removed('办理行政复议申请数 159件'), true)),
  basketEmpty: draw(open(0)),
  basketLoading: draw({ kind: 'loading' }),
  basketFailed: draw({ kind: 'failed' }),
  basketUnreadable: draw(open(1, BROKEN)),
  basketRefused: draw(open(1), () => ({ kind: 'refused', text: '1. 办理行政复议申请数：159件（2023年）[1]' })),
}
