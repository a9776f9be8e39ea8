/** What an administrator has set for every reader of a machine, and the door where it comes in. */
import { parseSome, type Settings } from './settings.ts'

/** What a reader does from moment to moment; it is nobody else's to set. */
type Momentary = 'template' | 'pausedUntil'

/** A setting that an administrator can set. */
export type Managed = Exclude<keyof Settings, Momentary>

export interface Policy {
  /** Hold until the reader chooses otherwise. */
  readonly defaults: Partial<Pick<Settings, Managed>>
  /** Hold whatever the reader has chosen. */
  readonly locked: Partial<Pick<Settings, Managed>>
  /** Whether the page that shows a new reader around may open by itself. */
  readonly welcome: boolean
}

export const NO_POLICY: Policy = { defaults: {}, locked: {}, welcome: true }

/** A policy from whatever the browser hands over. A field that makes no sense is as if it were not there. */
export function parsePolicy(stored: unknown): Policy {
  if (typeof stored !== 'object' || stored === null) return NO_POLICY
  const own = new Map<string, unknown>(Object.entries(stored))
  return {
    defaults: managedOf(own.get('defaults')),
    locked: managedOf(own.get('locked')),
    welcome: own.get('welcome') !== false,
  }
}

function managedOf(fields: unknown): Policy['locked'] {
  const { template: _, pausedUntil: __, ...managed } = parseSome(fields)
  return managed
}
