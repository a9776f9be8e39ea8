import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { quoteAsked } from '../../browser/cite-page.ts'
import { copyBoth } from '../../browser/clipboard.ts'
import { createSettingsStore } from '../../browser/settings.ts'
import { today } from '../../browser/today.ts'
import { noticeOf } from '../../components/card-actions.ts'
import '../../components/page-notice.css'
import '../../components/page.css'
import { PageNotice } from '../../components/PageNotice.tsx'
import { wordsFor } from '../../components/words.ts'
import { copyPage } from '../../core/quote/copy-page.ts'
import { type PageQuote, readPageQuote } from '../../core/quote/page-quote.ts'
import { parseSettings, type Settings } from '../../core/settings.ts'

interface QuoteProps {
  readonly quote: PageQuote
  readonly settings: Settings
}

/** Words of a page that let nothing of ours in, or kept the clipboard: selected here, with the key to press. */
function Quote({ quote, settings }: QuoteProps) {
  const [written, setWritten] = useState(false)
  const words = wordsFor(settings.language, navigator.language)
  const copied = copyPage(settings, quote.head, quote.words, today())
  useEffect(() => {
    document.title = words.quote.pageQuote
  }, [words])
  const copy = async () => {
    if (copied.kind === 'copied') setWritten((await copyBoth(copied)).kind === 'copied')
  }
  return (
    <PageNotice
      notice={noticeOf(copied, written, words)}
      theme={settings.theme}
      size={settings.size}
      words={words}
      onCopy={() => void copy()}
      onClose={() => window.close()}
    />
  )
}

const root = document.getElementById('root') ?? document.body
root.className = 'own'
const store = createSettingsStore(parseSettings)
void Promise.all([quoteAsked(), store.read()]).then(([asked, settings]) => {
  const quote = readPageQuote(asked)
  if (quote === null) window.close()
  else render(<Quote quote={quote} settings={settings} />, root)
})
