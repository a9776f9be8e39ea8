import type { Settings } from '../core/settings.ts'
import { Field } from './Field.tsx'
import type { Words } from './words.ts'

interface SitesFieldsProps {
  readonly sitesOff: readonly string[]
  readonly sitesGranted: readonly string[]
  /** When the pause ends, as a clock shows it; null: there is none. */
  readonly pausedUntil: string | null
  readonly locked: boolean
  readonly words: Words
  readonly onChange: (fields: Partial<Settings>) => void
  readonly onPause: () => void
  readonly onRevoke: (site: number) => void
}

/** Where nothing is to happen, and for how long. */
export function SitesFields(props: SitesFieldsProps) {
  const { sitesOff, sitesGranted, pausedUntil, locked, words, onChange } = props
  const page = words.optionsPage
  return (
    <>
      <Field legend={page.pause} note={page.pauseNote} locked={false} words={words}>
        <div class="field-row">
          {pausedUntil === null ? (
            <button type="button" class="plain" onClick={props.onPause}>
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
        <Sites
          sites={sitesOff}
          press={words.siteOn}
          onPress={(at) => onChange({ sitesOff: sitesOff.filter((_, other) => other !== at) })}
        />
      </Field>
      <Field legend={page.granted} note={page.grantedNote} locked={false} words={words}>
        {sitesGranted.length === 0 && <p class="explained">{page.grantedNone}</p>}
        <Sites sites={sitesGranted} press={page.revoke} onPress={props.onRevoke} />
      </Field>
    </>
  )
}

interface SitesProps {
  readonly sites: readonly string[]
  /** What its button says. */
  readonly press: (site: string) => string
  readonly onPress: (site: number) => void
}

function Sites({ sites, press, onPress }: SitesProps) {
  return (
    <ul class="sites">
      {sites.map((site, at) => (
        <li key={site}>
          <span>{site}</span>
          <button type="button" class="plain" onClick={() => onPress(at)}>
            {press(site)}
          </button>
        </li>
      ))}
    </ul>
  )
}
