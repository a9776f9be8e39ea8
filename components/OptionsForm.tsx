import {
  DWELL,
  HOVERS,
  LANGUAGES,
  MARKS,
  SELECTIONS,
  type Settings,
  SIZES,
  THEMES,
} from '../core/settings.ts'
import { Announcement } from './Announcement.tsx'
import { Choice } from './Choice.tsx'
import type { Words } from './words.ts'

/** Whether the last change is stored. */
export type Saving = 'nothing' | 'saved' | 'failed'

interface OptionsFormProps {
  readonly settings: Settings
  readonly saving: Saving
  readonly words: Words
  readonly onChange: (fields: Partial<Settings>) => void
  readonly onReset: () => void
}

/** Every choice takes effect as it is made; there is nothing to submit. */
export function OptionsForm({ settings, saving, words, onChange, onReset }: OptionsFormProps) {
  const said = { nothing: '', saved: words.saved, failed: words.saveFailed }[saving]
  return (
    <main class="yl options" lang={words.lang} data-theme={settings.theme} data-size={settings.size}>
      <header>
        <h1>{words.optionsTitle}</h1>
        <p class="soft">{words.optionsIntro}</p>
      </header>
      <Choice
        name="marks"
        all={MARKS}
        value={settings.marks}
        words={words}
        onChoose={(marks) => onChange({ marks })}
      />
      <Choice
        name="hover"
        all={HOVERS}
        value={settings.hover}
        words={words}
        onChoose={(hover) => onChange({ hover })}
      />
      <Dwell settings={settings} words={words} onChange={onChange} />
      <Choice
        name="selection"
        all={SELECTIONS}
        value={settings.selection}
        words={words}
        onChoose={(selection) => onChange({ selection })}
      />
      <Choice
        name="theme"
        all={THEMES}
        value={settings.theme}
        words={words}
        onChoose={(theme) => onChange({ theme })}
      />
      <Choice
        name="size"
        all={SIZES}
        value={settings.size}
        words={words}
        onChoose={(size) => onChange({ size })}
      />
      <Choice
        name="language"
        all={LANGUAGES}
        value={settings.language}
        words={words}
        onChoose={(language) => onChange({ language })}
      />
      <Sites settings={settings} words={words} onChange={onChange} />
      <footer>
        <button type="button" onClick={onReset}>
          {words.reset}
        </button>
        <span class={saving === 'failed' ? 'failed' : 'soft'} aria-hidden="true">
          {said}
        </span>
      </footer>
      <Announcement text={said} />
    </main>
  )
}

interface PartProps {
  readonly settings: Settings
  readonly words: Words
  readonly onChange: (fields: Partial<Settings>) => void
}

function Dwell({ settings, words, onChange }: PartProps) {
  return (
    <label class="dwell">
      <span class="legend">{words.option.dwell}</span>
      <span class="range">
        <input
          type="range"
          name="dwell"
          min={DWELL.least}
          max={DWELL.most}
          step={DWELL.step}
          value={settings.dwell}
          disabled={settings.hover === 'off'}
          aria-valuetext={words.milliseconds(settings.dwell)}
          onChange={(event) => onChange({ dwell: event.currentTarget.valueAsNumber })}
        />
        <output>{words.milliseconds(settings.dwell)}</output>
      </span>
      <span class="soft small">{words.optionNote.dwell}</span>
    </label>
  )
}

function Sites({ settings, words, onChange }: PartProps) {
  const { sitesOff } = settings
  return (
    <section class="sites">
      <h2 class="legend">{words.sites}</h2>
      {sitesOff.length === 0 && <p class="soft">{words.sitesNone}</p>}
      <ul>
        {sitesOff.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button type="button" onClick={() => onChange({ sitesOff: sitesOff.filter((other) => other !== site) })}>
              {words.siteOn(site)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
