import { render } from 'preact'
import { useState } from 'preact/hooks'
import { Card } from '../../components/Card.tsx'
import type { Notice } from '../../components/card-actions.ts'
import '../../components/basket.css'
import '../../components/check.css'
import '../../components/options.css'
import '../../components/page-notice.css'
import '../../components/pane.css'
import '../../components/panel.css'
import '../../components/align.css'
import '../../components/figures-pane.css'
import '../../components/reader-tools.css'
import '../../components/reader.css'
import '../../components/welcome.css'
import { wordsFor } from '../../components/words.ts'
import type { CardView } from '../../core/card.ts'
import { parseSettings } from '../../core/settings.ts'
import { CARDS } from './cards.ts'
import './gallery.css'
import type { Look } from './look.ts'
import { NOTICES } from './notices.ts'
import { PARTS } from './parts.tsx'
import { styleMenu } from './style-menu.ts'

// ?theme=dark&size=large&language=en, by the names of the settings; ?only=found draws that state alone.
const query = Object.fromEntries(new URLSearchParams(location.search))
const settings = parseSettings({ theme: 'light', language: 'zh', ...query })
const look: Look = { settings, words: wordsFor(settings.language, 'zh-CN') }
document.body.dataset['theme'] = settings.theme
if (query['only'] !== undefined) document.body.dataset['only'] = query['only']

interface LiveCardProps {
  readonly view: CardView
  readonly given: Notice | null
  /** For selected words that hold a figure. */
  readonly checks?: boolean
}

/** A card that can be played with: stepping, pinning, copying. */
function LiveCard({ view, given, checks }: LiveCardProps) {
  const [step, setStep] = useState(0)
  const [pinned, setPinned] = useState(false)
  const [notice, setNotice] = useState(given)
  return (
    <Card
      view={view}
      step={step}
      pinned={pinned}
      notice={notice}
      last={null}
      styles={styleMenu(null)}
      theme={settings.theme}
      size={settings.size}
      words={look.words}
      onStep={setStep}
      onPin={() => setPinned(!pinned)}
      onCopy={() => setNotice(NOTICES.copied)}
      onClose={() => setNotice(null)}
      onOpenReport={() => undefined}
      onCitePage={() => undefined}
      onCheck={checks === true ? () => undefined : undefined}
      onSiteOff={() => undefined}
      onPause={() => undefined}
    />
  )
}

const FOUND = Object.entries(CARDS).filter(([name]) => name === 'found')
const STATES: readonly (readonly [string, () => preact.JSX.Element])[] = [
  ...Object.entries(CARDS).map(([name, view]) => [name, () => <LiveCard view={view} given={null} />] as const),
  ...FOUND.flatMap(([, view]) =>
    Object.entries(NOTICES).map(([name, given]) => [name, () => <LiveCard view={view} given={given} />] as const),
  ),
  ...FOUND.map(([, view]) => ['foundCheck', () => <LiveCard view={view} given={null} checks />] as const),
  ...Object.entries(PARTS).map(([name, Part]) => [name, () => <Part {...look} />] as const),
]

function Gallery() {
  const only = query['only']
  const shown = STATES.filter(([name]) => only === undefined || name === only)
  return (
    <>
      {shown.map(([name, State]) => (
        <div class="state" data-name={name} key={name}>
          <p class="name">{name}</p>
          <State />
        </div>
      ))}
    </>
  )
}

render(<Gallery />, document.getElementById('gallery') ?? document.body)
