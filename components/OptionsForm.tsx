import type { ComponentChildren } from 'preact'
import type { Policy } from '../core/policy.ts'
import { styleOfRole } from '../core/quote/flavours.ts'
import type { StyleChoice } from '../core/quote/style-choices.ts'
import { HOVERS, LANGUAGES, MARKS, ROLES, SELECTIONS, type Settings, SIZES, THEMES } from '../core/settings.ts'
import { Choice } from './Choice.tsx'
import { DwellField } from './DwellField.tsx'
import { KeepFields } from './KeepFields.tsx'
import { type MarkedSample, MarkSample } from './MarkSample.tsx'
import { SavedBar, type Saving } from './SavedBar.tsx'
import { SitesFields } from './SitesFields.tsx'
import { SourceField } from './SourceField.tsx'
import { type CopySample, StyleField } from './StyleField.tsx'
import type { OptionsPageWords } from './words-options.ts'
import type { Words } from './words.ts'

export interface OptionsFormProps {
  readonly settings: Settings
  readonly policy: Policy
  readonly saving: Saving
  readonly markSample: MarkedSample
  readonly copySample: CopySample | null
  readonly styles: readonly StyleChoice[]
  /** Sites that the reader has allowed beside those of the manifest, by the names readers know. */
  readonly sitesGranted: readonly string[]
  /** When the pause ends, as a clock shows it; null: there is none. */
  readonly pausedUntil: string | null
  /** Address of the page that shows a new reader around. */
  readonly welcome: string
  readonly words: Words
  readonly onChange: (fields: Partial<Settings>) => void
  readonly onPause: () => void
  /** Takes back what was granted to the site of that index. */
  readonly onRevoke: (site: number) => void
  readonly onReset: () => void
  readonly onExport: () => void
  readonly onImport: (text: string) => void
  readonly onUndo: () => void
}

type SectionName = keyof OptionsPageWords['sections']

const SECTIONS: readonly (readonly [SectionName, (props: OptionsFormProps) => ComponentChildren])[] = [
  ['reading', Reading],
  ['quoting', Quoting],
  ['look', Look],
  ['sites', Sites],
  ['keeping', KeepFields],
  ['about', About],
]

/** Every choice takes effect as it is made; there is nothing to submit. */
export function OptionsForm(props: OptionsFormProps) {
  const { settings, words } = props
  const page = words.optionsPage
  return (
    <main class="yl options" lang={words.lang} data-theme={settings.theme} data-size={settings.size}>
      <header>
        <h1>{words.optionsTitle}</h1>
        <p class="soft">{words.optionsIntro}</p>
      </header>
      <nav aria-label={page.contents}>
        <ul>
          {SECTIONS.map(([name]) => (
            <li key={name}>
              <a href={`#${name}`}>{page.sections[name]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="sections">
        {SECTIONS.map(([name, Fields]) => (
          <section key={name} id={name} aria-labelledby={`${name}-heading`}>
            <h2 id={`${name}-heading`}>{page.sections[name]}</h2>
            <Fields {...props} />
          </section>
        ))}
      </div>
      <SavedBar saving={props.saving} words={words} onUndo={props.onUndo} />
    </main>
  )
}

type ChosenHere = 'marks' | 'hover' | 'selection' | 'theme' | 'size' | 'language'

/** What the radio buttons of a setting share. */
function chosen<N extends ChosenHere>({ settings, policy, words, onChange }: OptionsFormProps, name: N) {
  return {
    name,
    legend: words.option[name],
    note: words.optionNote[name],
    value: settings[name],
    locked: name in policy.locked,
    words,
    onChoose: (value: Settings[N]) => onChange({ [name]: value }),
  }
}

function Reading(props: OptionsFormProps) {
  const { settings, policy, words, onChange } = props
  return (
    <>
      <Choice {...chosen(props, 'marks')} all={MARKS} labels={words.marks}>
        <MarkSample sample={props.markSample} marks={settings.marks} words={words} />
      </Choice>
      <Choice {...chosen(props, 'hover')} all={HOVERS} labels={words.hover} />
      <DwellField
        value={settings.dwell}
        idle={settings.hover === 'off'}
        locked={'dwell' in policy.locked}
        words={words}
        onChoose={(dwell) => onChange({ dwell })}
      />
      <Choice {...chosen(props, 'selection')} all={SELECTIONS} labels={words.selection} />
    </>
  )
}

function Quoting(props: OptionsFormProps) {
  const { settings, policy, words, onChange } = props
  return (
    <>
      <Choice
        name="role"
        legend={words.optionsPage.role}
        note={words.optionsPage.roleNote}
        all={ROLES}
        labels={words.optionsPage.roles}
        value={settings.role}
        locked={'role' in policy.locked}
        words={words}
        onChoose={(role) => onChange({ role })}
      />
      <StyleField
        value={settings.style}
        ofRole={styleOfRole(settings.role)}
        choices={props.styles}
        sample={props.copySample}
        locked={'style' in policy.locked}
        words={words}
        onChoose={(style) => onChange({ style })}
      />
      <SourceField
        value={settings.sourceUrl}
        locked={'sourceUrl' in policy.locked}
        words={words}
        onChoose={(sourceUrl) => onChange({ sourceUrl })}
      />
    </>
  )
}

function Look(props: OptionsFormProps) {
  const { words } = props
  return (
    <>
      <Choice {...chosen(props, 'theme')} all={THEMES} labels={words.theme} />
      <Choice {...chosen(props, 'size')} all={SIZES} labels={words.size} />
      <Choice {...chosen(props, 'language')} all={LANGUAGES} labels={words.language} />
    </>
  )
}

function Sites(props: OptionsFormProps) {
  return <SitesFields {...props} sitesOff={props.settings.sitesOff} locked={'sitesOff' in props.policy.locked} />
}

function About({ words, welcome }: OptionsFormProps) {
  return (
    <div class="field">
      <p>
        {words.unofficial}
        {words.separator}
        {words.optionsPage.offline}
      </p>
      <p>
        <a href={welcome}>{words.optionsPage.welcome}</a>
      </p>
      <p class="soft">{words.optionsPage.admin}</p>
    </div>
  )
}
