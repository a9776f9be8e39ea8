/** What the reader has chosen, and the door where stored or imported JSON becomes it. */
import { STYLES, type Style } from './quote/styles.ts'
import { TEMPLATES, type Template } from './quote/templates.ts'

/** `paper`: nothing painted, hovering still answers; `first`: a term where it first stands; `none`: none at all. */
export const MARKS = ['paper', 'first', 'all', 'none'] as const
/** `dwell`: the pointer rests; `modifier`: it rests with Alt held; `off`: hovering does nothing. */
export const HOVERS = ['dwell', 'modifier', 'off'] as const
/** What a highlighted phrase brings: the card, a chip first, nothing unless asked by key or menu, nothing at all. */
export const SELECTIONS = ['card', 'chip', 'asked', 'off'] as const
export const THEMES = ['system', 'light', 'dark'] as const
export const SIZES = ['normal', 'large', 'largest'] as const
export const LANGUAGES = ['auto', 'zh', 'en'] as const
/** What the reader writes: 公文, 论文, 新闻. Sets the style and the flavours of a copy until a style is chosen. */
export const ROLES = ['official', 'academic', 'press'] as const
/** Milliseconds a pointer rests on a term before its card opens. */
export const DWELL = { least: 50, most: 1000, step: 50 } as const
/** A list longer than this did not come from a reader's hand. */
const MOST_SITES = 1000

export type Marks = (typeof MARKS)[number]
export type Hover = (typeof HOVERS)[number]
export type Selection = (typeof SELECTIONS)[number]
export type Theme = (typeof THEMES)[number]
export type Size = (typeof SIZES)[number]
export type Language = (typeof LANGUAGES)[number]
export type Role = (typeof ROLES)[number]

export interface Settings {
  readonly marks: Marks
  readonly hover: Hover
  /** Whole milliseconds within `DWELL`. */
  readonly dwell: number
  readonly selection: Selection
  readonly theme: Theme
  readonly size: Size
  readonly language: Language
  readonly role: Role
  /** Null: the one that goes with the role. */
  readonly style: Style | null
  /** The way of copying chosen last; null: none yet. */
  readonly template: Template | null
  /** Address of the report's own page where the reader has set one, http or https; null: not known. */
  readonly sourceUrl: string | null
  /** Host names, lower case, where nothing is to happen. */
  readonly sitesOff: readonly string[]
  /** Milliseconds since 1970 until which nothing happens anywhere; null: not paused. */
  readonly pausedUntil: number | null
}

export const DEFAULTS: Settings = {
  marks: 'first',
  hover: 'dwell',
  dwell: 200,
  selection: 'card',
  theme: 'system',
  size: 'normal',
  language: 'auto',
  role: 'official',
  style: null,
  template: null,
  sourceUrl: null,
  sitesOff: [],
  pausedUntil: null,
}

/** For each field what makes sense of a stored value; undefined: nothing does. */
type Doors = { readonly [K in keyof Settings]: (value: unknown) => Settings[K] | undefined }

const DOORS: Doors = {
  marks: (value) => oneOf(MARKS, value),
  hover: (value) => oneOf(HOVERS, value),
  dwell: dwellOf,
  selection: (value) => oneOf(SELECTIONS, value),
  theme: (value) => oneOf(THEMES, value),
  size: (value) => oneOf(SIZES, value),
  language: (value) => oneOf(LANGUAGES, value),
  role: (value) => oneOf(ROLES, value),
  style: (value) => (value === null ? null : oneOf(STYLES.map(({ id }) => id), value)),
  template: (value) => (value === null ? null : oneOf(TEMPLATES, value)),
  sourceUrl: (value) => (value === null || value === '' ? null : (addressOf(value) ?? undefined)),
  sitesOff: sitesOf,
  pausedUntil: (value) => (value === null ? null : momentOf(value)),
}

/** Names of all settings, in the order they are declared. */
export const FIELDS = Object.keys(DOORS) as readonly (keyof Settings)[]

/**
 * Settings from whatever was stored. A field that is missing or makes no sense takes its default by itself,
 * so that one bad field, or one from a newer version, never loses the others. Never throws.
 */
export function parseSettings(stored: unknown): Settings {
  return { ...DEFAULTS, ...parseSome(stored) }
}

/** The fields that are there and make sense, and no others: of a file, or of what an administrator has set. */
export function parseSome(stored: unknown): Partial<Settings> {
  const field = fieldsOf(stored)
  const read = <K extends keyof Settings>(name: K) => ({ name, value: DOORS[name](field(name)) })
  const found = FIELDS.map(read).filter(({ value }) => value !== undefined)
  return Object.fromEntries(found.map(({ name, value }) => [name, value]))
}

/** A reader of own fields only: `__proto__` and what a page may have put on Object.prototype are not settings. */
function fieldsOf(stored: unknown): (name: string) => unknown {
  if (typeof stored !== 'object' || stored === null) return () => undefined
  const own = new Map<string, unknown>(Object.entries(stored))
  return (name) => own.get(name)
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | undefined {
  return allowed.find((one) => one === value)
}

function dwellOf(value: unknown): number | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined
  return Math.round(Math.min(DWELL.most, Math.max(DWELL.least, value)))
}

function sitesOf(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined
  const hosts = value.filter((one): one is string => typeof one === 'string' && isHost(one))
  return [...new Set(hosts.map((host) => host.toLowerCase()))].slice(0, MOST_SITES)
}

/** A host name or address as `location.host` writes it, port included. */
function isHost(text: string): boolean {
  return text.length <= 260 && /^(?:[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i.test(text)
}

/** Longer than any address a browser would keep. */
const LONGEST_ADDRESS = 2000

/** An address that can stand in a citation: http or https, no white space, no quotation marks or angle brackets. */
export function addressOf(value: unknown): string | null {
  const plain = typeof value === 'string' ? value.trim() : ''
  return plain !== '' && addressFault(plain) === null ? plain : null
}

/** Why an address cannot stand in a citation; null: it can, and so can an empty one, which means none is known. */
export type AddressFault = 'scheme' | 'host' | 'characters' | 'long'

export function addressFault(text: string): AddressFault | null {
  const plain = text.trim()
  if (plain === '') return null
  if (!/^https?:\/\//i.test(plain)) return 'scheme'
  if (/[\s"<>]/.test(plain)) return 'characters'
  if (!/^https?:\/\/[^/?#]/i.test(plain)) return 'host'
  return plain.length > LONGEST_ADDRESS ? 'long' : null
}

function momentOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 1 ? Math.floor(value) : undefined
}
