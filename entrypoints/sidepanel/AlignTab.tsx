import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type Beside, followPage, type Following, type PageText } from '../../browser/beside-page.ts'
import { grantSite, siteName } from '../../browser/granted-sites.ts'
import { Align, type AlignState } from '../../components/Align.tsx'
import '../../components/align.css'
import type { Aligned, Aligner } from '../../core/align/align.ts'
import { paragraphView, type ParagraphView } from '../../core/align/beside-view.ts'
import { coverageOf } from '../../core/align/coverage.ts'
import type { Library } from '../../core/library.ts'
import report from '../../data/reports/500242-2023-fzzf/report.json'
import { alignPage, makeAligner, sameText } from './align-page.ts'
import { loadEngine } from './data.ts'
import type { TabProps } from './tabs.ts'

/** Milliseconds that the background takes to put our scripts into a page just allowed. */
const AFTER_GRANT = 500
const WAITING: Beside = { kind: 'waiting' }

/** 对读: follows the page in front while it is itself in front, and leaves the page when it is not. */
export function AlignTab({ active, words, onOpenPlace }: TabProps) {
  const [beside, setBeside] = useState(WAITING)
  const [text, setText] = useState<PageText | null>(null)
  const [aligned, setAligned] = useState<readonly Aligned[]>([])
  const [library, setLibrary] = useState<Library | null>(null)
  const following = useRef<Following | null>(null)
  const aligner = useRef<Promise<Aligner> | null>(null)
  const seen = useVisible()

  useEffect(() => {
    void loadEngine().then((engine) => setLibrary(engine.library))
  }, [])
  useEffect(() => {
    if (!active || !seen) return undefined
    const followed = followPage(setBeside)
    following.current = followed
    return () => {
      following.current = null
      followed.stop()
    }
  }, [active, seen])
  useEffect(() => {
    if (beside.kind === 'open' && !sameText(text, beside)) setText(beside.text)
  }, [beside])
  useEffect(() => {
    setAligned([])
    if (text === null) return undefined
    const running = new AbortController()
    aligner.current ??= makeAligner()
    void aligner.current.then((made) => alignPage(made, text, running.signal, setAligned))
    return () => running.abort()
  }, [text])

  const viewOf = useMemo(() => viewsOf(library, text), [library, text])
  const state = useMemo(() => stateOf(beside, aligned, library, viewOf), [beside, aligned, viewOf])
  const onJump = (paragraph: number) => {
    const place = text?.paragraphs[paragraph]
    if (place !== undefined) following.current?.show(place)
  }
  const onAllow = () => {
    const site = beside.kind === 'shut' && 'site' in beside.why ? beside.why.site : null
    const again = () => following.current?.again()
    if (site !== null) void grantSite(site).then((agreed) => agreed && setTimeout(again, AFTER_GRANT))
  }
  return (
    <Align
      state={state}
      asked={report}
      words={words}
      onJump={onJump}
      onOpen={onOpenPlace}
      onAllow={onAllow}
      onAgain={() => following.current?.again()}
    />
  )
}

/** Whether anybody sees the panel. */
function useVisible(): boolean {
  const [visible, setVisible] = useState(!document.hidden)
  useEffect(() => {
    const onChange = () => setVisible(!document.hidden)
    document.addEventListener('visibilitychange', onChange)
    return () => document.removeEventListener('visibilitychange', onChange)
  }, [])
  return visible
}

type ViewOf = (one: Aligned) => ParagraphView

/** Each paragraph is made ready to show once, however often more of the page is known. */
function viewsOf(library: Library | null, text: PageText | null): ViewOf | null {
  if (library === null || text === null) return null
  const known = new WeakMap<Aligned, ParagraphView>()
  return (one) => {
    const view = known.get(one) ?? paragraphView(library, text.paragraphs[one.index]?.text ?? '', one)
    known.set(one, view)
    return view
  }
}

function stateOf(
  beside: Beside, aligned: readonly Aligned[], library: Library | null, view: ViewOf | null,
): AlignState {
  if (beside.kind === 'shut') {
    const { why } = beside
    if (why.kind === 'foreign' || why.kind === 'held') return { kind: why.kind, site: siteName(why.site) }
    return { kind: why.kind === 'closed' ? 'shut' : why.kind }
  }
  if (beside.kind !== 'open') return { kind: beside.kind }
  const { paragraphs } = beside.text
  if (paragraphs.length === 0) return { kind: 'empty' }
  if (library === null || view === null) return { kind: 'waiting' }
  const at = paragraphs.findIndex(({ frame, index }) => frame === beside.viewed?.frame && index === beside.viewed.index)
  const current = aligned[at]
  return {
    kind: 'open',
    title: beside.text.title,
    paragraphs: paragraphs.length,
    done: aligned.length,
    related: aligned.filter(({ pairs }) => pairs.length > 0).map(view),
    current: current === undefined ? null : view(current),
    coverage: aligned.length < paragraphs.length ? null : coverageOf(library, aligned),
  }
}
