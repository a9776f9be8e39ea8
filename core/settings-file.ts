/** Settings as a file that a reader keeps, moves to another machine, or hands to an administrator. */
import { FIELDS, parseSome, type Settings } from './settings.ts'

const SCHEMA = 1
/** UTF-16 units; a thousand sites switched off take a tenth of it. */
const LONGEST = 1_000_000

/** A pause is over by the time a file is read. */
export function writeSettings({ pausedUntil: _, ...kept }: Settings): string {
  return `${JSON.stringify({ schema: SCHEMA, settings: kept }, null, 2)}\n`
}

export type SettingsFile =
  /** `ignored`: names in the file that mean nothing here, or whose value makes no sense. */
  | { readonly kind: 'settings'; readonly fields: Partial<Settings>; readonly ignored: readonly string[] }
  /** Not JSON, or no setting in it. */
  | { readonly kind: 'not-json' | 'no-settings' }

/** What a file has to say: the fields that make sense, whatever else stands in it. Never throws. */
export function readSettingsFile(text: string): SettingsFile {
  const found = text.length > LONGEST ? undefined : parseJson(text.replace(/^\uFEFF/, ''))
  if (found === undefined) return { kind: 'not-json' }
  const settings = fieldsIn(found)
  const { pausedUntil: _, ...fields } = parseSome(settings)
  if (Object.keys(fields).length === 0) return { kind: 'no-settings' }
  const known: readonly string[] = FIELDS
  const ignored = Object.keys(Object(settings)).filter((name) => !known.includes(name) || !(name in fields))
  return { kind: 'settings', fields, ignored: ignored.filter((name) => name !== 'pausedUntil') }
}

/** A file of ours holds them under a name; bare ones are as good. */
function fieldsIn(found: unknown): unknown {
  return typeof found === 'object' && found !== null && 'settings' in found ? found.settings : found
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
