import { useEffect, useMemo, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { copyBoth } from '../../browser/clipboard.ts'
import { openReport } from '../../browser/report-window.ts'
import { saveFile } from '../../browser/save-file.ts'
import { today } from '../../browser/today.ts'
import { Basket } from '../../components/Basket.tsx'
import '../../components/basket.css'
import '../../components/basket-annex.css'
import { type BasketCopy, type BasketFile, type BasketState, nameOf } from '../../components/basket-actions.ts'
import { BasketAnnex } from '../../components/BasketAnnex.tsx'
import { moved, noted } from '../../core/basket/basket.ts'
import { jsonOf, readJson, unreadableJson } from '../../core/basket/export-json.ts'
import { proseStyle } from '../../core/basket/references.ts'
import { isLost, type Excerpt } from '../../core/basket/resolve.ts'
import { createRows } from '../../core/basket/resolve-all.ts'
import { createLibrary, type Library } from '../../core/library.ts'
import { styleOf } from '../../core/quote/flavours.ts'
import type { Style } from '../../core/quote/styles.ts'
import { copyOf, fileOf } from './basket-files.ts'
import { loadPack } from './data.ts'
import type { TabProps } from './tabs.ts'
import { useBasket } from './use-basket.ts'

/** 摘录夹 */
export function BasketTab({ settings, words, onOpenPlace }: TabProps) {
  const { basket } = words
  const { lying, notice, tell, read, edit, remove, undo, add } = useBasket(basket)
  const [library, setLibrary] = useState<Library | null>(null)
  const [chosen, setChosen] = useState<Style | null>(null)
  const [printing, setPrinting] = useState(false)
  const style = chosen ?? proseStyle(styleOf(settings))
  const day = today()
  useEffect(() => {
    // Terms are not asked of it here, only what items refer to.
    void loadPack().then((pack) => setLibrary(createLibrary([pack], { schema: 1, concepts: [] })))
  }, [])
  useEffect(() => {
    if (!printing) return undefined
    const done = () => setPrinting(false)
    addEventListener('afterprint', done)
    void printHere().then((begun) => {
      if (begun) return
      done()
      tell({ kind: 'said', text: basket.printElsewhere, undo: false })
      void openReport(null, null, 'basket')
    })
    return () => removeEventListener('afterprint', done)
  }, [printing])

  const url = settings.sourceUrl
  const rowsOf = useMemo(
    () => (library === null ? null : createRows({ library, url, today: day })),
    [library, url, day],
  )
  const open = lying === null || lying === 'failed' || rowsOf === null ? null : lying
  const rows = useMemo(() => (open === null || rowsOf === null ? [] : rowsOf(open)), [open, rowsOf])
  const found = useMemo(() => rows.filter((row): row is Excerpt => !isLost(row)), [rows])
  const lost = rows.length - found.length

  const state: BasketState = lying === 'failed'
    ? { kind: 'failed' }
    : open === null
      ? { kind: 'loading' }
      : { kind: 'open', rows, unreadable: open.unreadable }
  const rest = lost === 0 ? '' : basket.leftOut(lost)
  const name = (ending: string): string => `${nameFor(found, library)}${day.replace(/-/g, '')}.${ending}`
  const save = (file: string, content: string, type: string): void => {
    saveFile(file, type, content)
    tell({ kind: 'said', text: basket.saved(file), undo: false })
  }

  const onCopy = async (what: BasketCopy) => {
    const copied = copyOf(found, what, style, settings.role)
    const written = (await copyBoth(copied)).kind === 'copied'
    const said = { list: basket.listCopied, table: basket.tableCopied, markdown: basket.markdownCopied }[what]
    tell(written
      ? { kind: 'said', text: said(found.length) + rest, undo: false }
      : { kind: 'refused', text: copied.text })
  }
  const onSave = (what: BasketFile) => {
    if (open === null) return
    if (what === 'json') return save(name('json'), jsonOf(open), 'application/json')
    const { content, ending, type } = fileOf(found, what, style)
    saveFile(name(ending), type, content)
    tell({ kind: 'said', text: basket.saved(name(ending)) + rest, undo: false })
  }
  const onSaveUnreadable = () => {
    if (open !== null) save(name('json'), unreadableJson(open.unreadable), 'application/json')
  }
  const onImport = async (file: File) => {
    try {
      const { entries, skipped } = readJson(await file.text(), Date.now())
      add(entries, (added, there) => basket.brought(added, there, skipped))
    } catch {
      tell({ kind: 'said', text: basket.notBrought, undo: false })
    }
  }

  return (
    <>
      <Basket
        state={state}
        notice={notice}
        style={style}
        words={words}
        onMove={(key, to) => edit(moved(rows.map(({ kept }) => kept), key, to), basket.movedTo(to + 1, rows.length))}
        onNote={(key, note) => edit([noted(key, note)], basket.noted)}
        onRemove={(keys) => {
          const row = rows.find(({ kept }) => kept.key === keys[0])
          remove(keys, row === undefined ? basket.cleared(keys.length) : basket.removed(nameOf(row)))
        }}
        onClear={() => remove(rows.map(({ kept }) => kept.key), basket.cleared(rows.length))}
        onUndo={undo}
        onStyle={setChosen}
        onCopy={(what) => void onCopy(what)}
        onSave={onSave}
        onSaveUnreadable={onSaveUnreadable}
        onPrint={() => setPrinting(true)}
        onImport={(file) => void onImport(file)}
        onAgain={read}
        onOpen={({ at }) => at !== null && onOpenPlace(at)}
      />
      {printing && <BasketAnnex rows={found} style={style} />}
    </>
  )
}

/** Prints this page; false where it is a side panel whose browser does not print those. */
async function printHere(): Promise<boolean> {
  let begun = false
  addEventListener('beforeprint', () => (begun = true), { once: true })
  print()
  return begun || (await browser.tabs.getCurrent()) !== undefined
}

/** 摘录夹 with the place and the year of the reports in it, as far as they are one. */
function nameFor(rows: readonly Excerpt[], library: Library | null): string {
  const packs = [...new Set(rows.flatMap(({ at }) => (at === null ? [] : [at.pack])))]
  const report = packs.length === 1 ? library?.pack(packs[0] ?? '')?.pack.report : undefined
  return report === undefined ? '摘录夹-' : `摘录夹-${report.region}${report.year}-`
}
