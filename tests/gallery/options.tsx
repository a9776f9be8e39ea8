import { OptionsForm, type OptionsFormProps } from '../../components/OptionsForm.tsx'
import { SAMPLE_PARAGRAPHS } from '../../components/sample-text.ts'
import { createRecogniser } from '../../core/match/annotate.ts'
import { readMarks } from '../../core/match/marks.ts'
import { samplePieces } from '../../core/match/sample-pieces.ts'
import { NO_POLICY } from '../../core/policy.ts'
import { STYLES } from '../../core/quote/styles.ts'
import marksJson from '../../data/lexicon/marks.json'
import type { Look } from './look.ts'

/** The options page in every state it has. */

const recognise = createRecogniser(readMarks(marksJson))
const nothing = () => undefined
const STYLED = STYLES.map((style) => ({ style, lacks: null }))
const COPY =
  '2023年，办理行政复议申请159件（据酉阳土家族苗族自治县人民政府《关于2023年法治政府建设情况的报告》（2024年2月28日））。'
const NEEDS_ADDRESS = { zh: '此样式须有网址', en: 'this style needs an address' }

function Options({ settings, words, ...more }: Look & Partial<OptionsFormProps>) {
  return (
    <OptionsForm
      settings={settings}
      policy={NO_POLICY}
      saving={{ kind: 'nothing' }}
      markSample={SAMPLE_PARAGRAPHS.map((text) => samplePieces(text, recognise))}
      copySample={{ kind: 'copied', text: COPY }}
      styles={STYLED}
      sitesGranted={[]}
      pausedUntil={null}
      welcome="#"
      words={words}
      onChange={nothing}
      onPause={nothing}
      onRevoke={nothing}
      onReset={nothing}
      onExport={nothing}
      onImport={nothing}
      onUndo={nothing}
      {...more}
    />
  )
}

const SITES = ['www.lanchuan.gov.cn', 'sub.a-county-with-a-very-long-name-indeed.people.gov.cn:8080']
const ADDRESS = 'http://www.lanchuan.gov.cn/zwgk/zfxxgk/fdzdgknr/fzzfjsndbg/202402/t20240228_13023456.html'

export const OPTIONS: Readonly<Record<string, (look: Look) => preact.JSX.Element>> = {
  options: (look) => <Options {...look} saving={{ kind: 'saved' }} />,
  optionsUsed: ({ settings, words }) => (
    <Options
      settings={{ ...settings, marks: 'all', hover: 'off', sitesOff: SITES, sourceUrl: ADDRESS, style: 'law' }}
      words={words}
      pausedUntil="15:30"
      sitesGranted={['www.example.com', '*://*/*']}
      saving={{ kind: 'reset' }}
    />
  ),
  optionsLocked: ({ settings, words }) => (
    <Options
      settings={{ ...settings, marks: 'paper', sitesOff: SITES, sourceUrl: ADDRESS }}
      words={words}
      policy={{ defaults: {}, locked: { ...settings, marks: 'paper', sitesOff: SITES }, welcome: false }}
      saving={{ kind: 'failed' }}
    />
  ),
  optionsFault: ({ settings, words }) => (
    <Options
      settings={{ ...settings, marks: 'none', sourceUrl: 'www.lanchuan.gov.cn/a b' }}
      words={words}
      styles={STYLED.map(({ style }) => ({ style, lacks: style.id === 'law' ? NEEDS_ADDRESS : null }))}
      copySample={{ kind: 'missing', reason: NEEDS_ADDRESS }}
      saving={{ kind: 'imported', ignored: ['colour', 'dwell'] }}
    />
  ),
}
