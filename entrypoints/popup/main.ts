import '../../components/pane.css'

/** Milliseconds after which a page that nobody sees, of which nothing is painted, is taken over all the same. */
const UNSEEN = 400
/** A reader who is quicker than the first picture: the scripts are fetched at once. */
const FIRST_ACTS = ['keydown', 'pointerdown'] as const

let taken = false
/** Whether the last key the reader pressed was Enter: of what is typed the box itself keeps account. */
let entered = false

/** The first picture stands in the page's markup: scripts that came before it would only hold it up. */
async function takeOver(): Promise<void> {
  if (taken) return
  taken = true
  const scripts = await import('./take-over.tsx')
  for (const kind of FIRST_ACTS) removeEventListener(kind, onAct, true)
  scripts.takeOver(entered)
}

function onAct(event: Event): void {
  // 229: the key belongs to an input method, which confirms with Enter what was composed.
  entered = event instanceof KeyboardEvent && event.key === 'Enter' && !event.isComposing && event.keyCode !== 229
  void takeOver()
}

// The browser's own autofocus comes with the first picture, and a reader's first key may be sooner.
document.querySelector('input')?.focus()
for (const kind of FIRST_ACTS) addEventListener(kind, onAct, true)
// Frames are drawn before the popup is shown: the browser itself tells when the first picture was seen.
new PerformanceObserver(() => void takeOver()).observe({ type: 'paint', buffered: true })
setTimeout(() => void takeOver(), UNSEEN)
