import type { Settings } from '../core/settings.ts'
import { Field } from './Field.tsx'
import type { Words } from './words.ts'

interface SitesFieldsProps {
  readonly sitesOff: readonly string[]
  /** When the pause ends, as a clock shows it; null: there is none. */
  readonly pausedUntil: string | null
  readonly locked: boolean
  readonly words: Words
  readonly onChange: (fields: Partial<Settings>) => void
  readonly onPause: () => void
}

/** Where nothing is to happen, and for how long. */
export function SitesFields({ sitesOff, pausedUntil, locked, words, onChange, onPause }: SitesFieldsProps) {
  const page = words.optionsPage
  return (
    <>
      <Field legend={page.pause} note={page.pauseNote} locked={false} words={words}>
        <div class="row">
          {pausedUntil === null ? (
            <button type="button" class="plain" onClick={onPause}>
              {words.pauseHour}
            </button>
          ) : (
            <>
              <span>{page.pausedUntil(pausedUntil)}</span>
              <button type="button" class="plain" onClick={() => onChange({ pausedUntil: null })}>
                {page.resume}
              </button>
            </>
          )}
        </div>
      </Field>
      <Field legend={words.sites} note={page.sitesNote} locked={locked} words={words}>
        {sitesOff.length === 0 && <p class="explained">{words.sitesNone}</p>}
        <ul class="sites">
          {sitesOff.map((site) => (
            <li key={site}>
              <span>{site}</span>
              <button
                type="button"
                class="plain"
                onClick={() => onChange({ sitesOff: sitesOff.filter((other) => other !== site) })}
              >
                {words.siteOn(site)}
              </button>
            </li>
          ))}
        </ul>
      </Field>
    </>
  )
}
