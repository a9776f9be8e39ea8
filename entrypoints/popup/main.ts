import '../../components/pane.css'

/** Milliseconds after which a page that nobody sees, of which nothing is painted, is taken over all the same. */
const UNSEEN = 400
/** A reader who is quicker than the first picture: the scripts are fetched at once. */
const FIRST_ACTS = ['keydown', 'pointerdown'] as const

/** The first picture stands in the page's markup: scripts that came before it would only hold it up. */
function takeOver(): void {
  for (const kind of FIRST_ACTS) removeEventListener(kind, takeOver, true)
  // What is imported again is not run again.
  void import('./take-over.tsx')
}

// The browser's own autofocus comes with the first picture, and a reader's first key may be sooner.
document.querySelector('input')?.focus()
for (const kind of FIRST_ACTS) addEventListener(kind, takeOver, true)
// Frames are drawn before the popup is shown: the browser itself tells when the first picture was seen.
new PerformanceObserver(takeOver).observe({ type: 'paint', buffered: true })
setTimeout(takeOver, UNSEEN)
