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

/**
 * Settings from whatever was stored. A field that is missing or makes no sense takes its default by itself,
 * so that one bad field, or one from a newer version, never loses the others. Never throws.
 */
export function parseSettings(stored: unknown): Settings {
  const field = fieldsOf(stored)
  return {
    marks: oneOf(MARKS, field('marks'), DEFAULTS.marks),
    hover: oneOf(HOVERS, field('hover'), DEFAULTS.hover),
    dwell: dwellOf(field('dwell')),
    selection: oneOf(SELECTIONS, field('selection'), DEFAULTS.selection),
    theme: oneOf(THEMES, field('theme'), DEFAULTS.theme),
    size: oneOf(SIZES, field('size'), DEFAULTS.size),
    language: oneOf(LANGUAGES, field('language'), DEFAULTS.language),
    role: oneOf(ROLES, field('role'), DEFAULTS.role),
    style: oneOf<Style | null>(STYLES.map(({ id }) => id), field('style'), null),
    template: oneOf<Template | null>(TEMPLATES, field('template'), null),
    sourceUrl: addressOf(field('sourceUrl')),
    sitesOff: sitesOf(field('sitesOff')),
    pausedUntil: momentOf(field('pausedUntil')),
  }
}

/** A reader of own fields only: `__proto__` and what a page may have put on Object.prototype are not settings. */
function fieldsOf(stored: unknown): (name: string) => unknown {
  if (typeof stored !== 'object' || stored === null) return () => undefined
  const own = new Map<string, unknown>(Object.entries(stored))
  return (name) => own.get(name)
}

function oneOf<T extends string | null>(allowed: readonly T[], value: unknown, otherwise: T): T {
  return allowed.find((one) => one === value) ?? otherwise
}

function dwellOf(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return DEFAULTS.dwell
  return Math.round(Math.min(DWELL.most, Math.max(DWELL.least, value)))
}

function sitesOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return DEFAULTS.sitesOff
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
  return plain.length <= LONGEST_ADDRESS && /^https?:\/\/[^\s/?#"<>]+[^\s"<>]*$/i.test(plain) ? plain : null
}

function momentOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? Math.floor(value) : null
}
