import type { PageState } from '../../components/PageSection.tsx'
import type { Settings } from '../../core/settings.ts'

/** Host of an address as settings name sites, port included; '' where it has none. */
export function hostOf(address: string): string {
  try {
    return new URL(address).host
  } catch {
    return ''
  }
}

/** Hours and minutes of the reader's day, as Chinese and English clocks alike write them. */
function clock(moment: number): string {
  const date = new Date(moment)
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
}

type Standstill = Extract<PageState, { readonly kind: 'off' | 'paused' }>

/**
 * Whether the reader has told us to be still on a page; null where not.
 * @param now milliseconds since 1970
 */
export function standstill({ sitesOff, pausedUntil }: Settings, address: string, now: number): Standstill | null {
  const site = hostOf(address)
  if (pausedUntil !== null && now < pausedUntil) return { kind: 'paused', until: clock(pausedUntil) }
  return site !== '' && sitesOff.includes(site) ? { kind: 'off', site } : null
}
