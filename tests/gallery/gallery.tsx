import { render } from 'preact'
import { useState } from 'preact/hooks'
import { Card } from '../../components/Card.tsx'
import type { Notice } from '../../components/card-actions.ts'
import { wordsFor } from '../../components/words.ts'
import type { CardView } from '../../core/card.ts'
import { LANGUAGES, parseSettings } from '../../core/settings.ts'
import '../../components/card.css'
import '../../components/figures.css'
import '../../components/theme.css'
import { CARDS } from './cards.ts'
import './gallery.css'

// ?theme=dark&size=large&language=en, the names of the settings.
const chosen = parseSettings(Object.fromEntries(new URLSearchParams(location.search)))
const words = wordsFor(chosen.language === LANGUAGES[0] ? 'zh' : chosen.language, 'zh-CN')
const theme = chosen.theme === 'system' ? 'light' : chosen.theme
document.body.dataset['theme'] = theme

const COPIED: Notice = {
  kind: 'copied',
  what: '159件（含出处，带格式）',
  text: '2023年，酉阳县办理行政复议申请159件（据酉阳土家族苗族自治县人民政府《关于2023年法治政府建设情况的报告》（2024年2月28日））。',
}
const FAILED: Notice = { kind: 'refused', text: COPIED.text }
const nothing = () => undefined

function LiveCard({ view, given }: { readonly view: CardView; readonly given: Notice | null }) {
  const [step, setStep] = useState(0)
  const [pinned, setPinned] = useState(false)
  const [notice, setNotice] = useState(given)
  return (
    <Card
      view={view}
      step={step}
      pinned={pinned}
      notice={notice}
      theme={theme}
      size={chosen.size}
      words={words}
      onStep={setStep}
      onPin={() => setPinned(!pinned)}
      onCopy={() => setNotice(COPIED)}
      onClose={() => setNotice(null)}
      onOpenReport={nothing}
      onSiteOff={nothing}
      onPause={nothing}
    />
  )
}

function Gallery() {
  return (
    <>
      <h1>Every state of every part</h1>
      {Object.entries(CARDS).map(([name, view]) => (
        <div class="state" data-name={name} key={name}>
          <h2>{name}</h2>
          <LiveCard view={view} given={null} />
        </div>
      ))}
      <div class="state" data-name="copied">
        <h2>copied</h2>
        <LiveCard view={CARDS['found'] ?? missing('found')} given={COPIED} />
      </div>
      <div class="state" data-name="copyFailed">
        <h2>copyFailed</h2>
        <LiveCard view={CARDS['found'] ?? missing('found')} given={FAILED} />
      </div>
    </>
  )
}

function missing(name: string): never {
  throw new Error(`The gallery has no card ${name}: add it to tests/gallery/cards.ts.`)
}

render(<Gallery />, document.getElementById('gallery') ?? document.body)
