/**
 * The settings that every frame needs, taken leniently and in few bytes: what makes no sense counts as the default.
 * The card, which knows all of them, has the strict door of core/settings.ts.
 */
import { browser } from 'wxt/browser'
import type { Marks } from '../core/settings.ts'
import { inForce, POLICY } from './policy.ts'
import { KEY } from './settings.ts'
import { siteHost } from './site.ts'

export interface PageSettings {
  /** As they were stored. */
  readonly stored: unknown
  /** Neither paused nor switched off on this site. */
  readonly active: boolean
  readonly marks: Marks
  readonly hover: 'dwell' | 'modifier' | 'off'
  /** Milliseconds. */
  readonly dwell: number
  readonly selection: boolean
}

/**
 * @param stored whatever the storage holds
 * @param host of the site, lower case
 * @param now milliseconds since 1970
 */
export function readSettings(stored: unknown, host = siteHost(), now = Date.now()): PageSettings {
  const fields = new Map<string, unknown>(Object.entries(Object(stored)))
  const one = <T extends string>(name: string, first: T, ...others: readonly T[]): T =>
    others.find((value) => value === fields.get(name)) ?? first
  const off = fields.get('sitesOff')
  return {
    stored,
    active: !(Array.isArray(off) && off.includes(host)) && !(now < Number(fields.get('pausedUntil'))),
    marks: one<Marks>('marks', 'first', 'all', 'paper', 'none'),
    hover: one('hover', 'dwell', 'modifier', 'off'),
    dwell: Math.min(1000, Math.max(50, Number(fields.get('dwell')) || 200)),
    selection: fields.get('selection') !== 'off',
  }
}

/** @param told with what is in force now, and whenever that changes */
export async function watchSettings(told: (settings: PageSettings) => void): Promise<void> {
  const read = async (): Promise<void> => {
    const found = await browser.storage.local.get([KEY, POLICY]).catch(() => ({}))
    told(readSettings(inForce(found, KEY)))
  }
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes || POLICY in changes) void read()
  })
  await read()
}
