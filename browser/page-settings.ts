/**
 * The settings that every frame needs, taken leniently and in few bytes: what makes no sense counts as the default.
 * Pointer and card, which know all of them, have the strict door of core/settings.ts.
 */
import type { Marks } from '../core/settings.ts'
import { api } from './frame-api.ts'
import { inForce, KEY, POLICY } from './in-force.ts'
import { siteHost } from './site.ts'

export interface PageSettings {
  /** As they were stored. */
  readonly stored: unknown
  /** Neither paused nor switched off on this site. */
  readonly active: boolean
  readonly marks: Marks
}

/** Before the storage has answered: nothing happens. */
export const NOT_KNOWN: PageSettings = { stored: null, active: false, marks: 'none' }

const MARKS: readonly Marks[] = ['first', 'all', 'paper', 'none']

/**
 * @param stored whatever the storage holds
 * @param host of the site, lower case
 * @param now milliseconds since 1970
 */
export function readSettings(stored: unknown, host = siteHost(), now = Date.now()): PageSettings {
  // No page reaches the prototypes of our world.
  const { sitesOff, pausedUntil, marks }: Readonly<Record<string, unknown>> = Object(stored)
  const off = Array.isArray(sitesOff) && sitesOff.includes(host)
  return {
    stored,
    active: !off && !(typeof pausedUntil === 'number' && now < pausedUntil),
    marks: MARKS.find((one) => one === marks) ?? 'first',
  }
}

/** @param told with what is in force now, and whenever that changes */
export async function watchSettings(told: (settings: PageSettings) => void): Promise<void> {
  const read = async (): Promise<void> => {
    const found = await api.storage.local.get([KEY, POLICY]).catch(() => ({}))
    told(readSettings(inForce(found, KEY)))
  }
  api.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes || POLICY in changes) void read()
  })
  await read()
}
