import { Welcome, type WelcomeProps } from '../../components/Welcome.tsx'
import packJson from '../../data/reports/500242-2023-fzzf/pack.json'
import { readPack } from '../../core/read.ts'
import { CARDS } from './cards.ts'
import type { Look } from './look.ts'

/** The page for new readers in every state it has. */

const REPORT = readPack(packJson).report
const KEYS = { search: 'Alt+Shift+K', card: 'Alt+Shift+L', window: 'Alt+Shift+J' }
const nothing = () => undefined

function Page({ settings, words, ...more }: Look & Partial<WelcomeProps>) {
  return (
    <Welcome
      settings={settings}
      words={words}
      asked={REPORT}
      steps={['hover', 'select', 'search']}
      done={[]}
      keys={KEYS}
      answer={null}
      roleLocked={false}
      onShow={nothing}
      onQuery={nothing}
      onRole={nothing}
      onOptions={nothing}
      {...more}
    />
  )
}

export const WELCOME: Readonly<Record<string, (look: Look) => preact.JSX.Element>> = {
  welcome: (look) => <Page {...look} />,
  welcomeDone: (look) => (
    <Page
      {...look}
      done={['hover', 'select', 'search']}
      answer={{ query: '行政复议', view: CARDS['steps'] ?? null }}
      keys={{ ...KEYS, card: '' }}
    />
  ),
  welcomeNothing: (look) => (
    <Page {...look} steps={['search']} answer={{ query: '碳排放交易', view: null }} roleLocked={true} />
  ),
}
