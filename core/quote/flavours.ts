/** What a reader's settings make of a copy: the one place where role decides style and flavours. */
import type { Role, Settings } from '../settings.ts'
import { styleInfo } from './styles.ts'
import type { Style } from './styles.ts'
import type { Template } from './templates.ts'

const STYLE_OF: Readonly<Record<Role, Style>> = { official: 'gongwen', academic: 'gbt7714-2025', press: 'press' }

/** The style that goes with what the reader writes: 公文, 论文, 新闻. */
export function styleOfRole(role: Role): Style {
  return STYLE_OF[role]
}

/** The style chosen, else the role's. */
export function styleOf({ role, style }: Pick<Settings, 'role' | 'style'>): Style {
  return style ?? styleOfRole(role)
}

/**
 * Whether a formatted flavour goes with the plain one. Never for markup and records: an editor would take it instead of
 * what is to be typed. A table always, whatever the role: cells are what it is for. Else: 公文 never, so that a draft in
 * 仿宋 stays so; 论文 always, for its superscripts and links; 新闻 where the style has such, since a line without them
 * would only bring its paragraph into a newsroom's editor.
 */
export function htmlWanted(role: Role, style: Style, template: Template | 'page'): boolean {
  const joining = styleInfo(style)?.joining ?? 'record'
  if (joining === 'markup' || joining === 'record') return false
  if (template === 'table') return true
  return role === 'academic' || (role === 'press' && joining !== 'inline')
}

export interface Flavour {
  readonly style: Style
  readonly html: boolean
  /** Address of the report's page, where the reader has set one. */
  readonly url: string | null
  /** ISO date of today; a formatter prints it only with an address. */
  readonly accessed: string
}

/**
 * What `settings` make of a copy by `template`.
 * @param today ISO date of the reader's day, since core knows no clock
 */
export function flavourOf(settings: Settings, template: Template | 'page', today: string): Flavour {
  const style = styleOf(settings)
  return { style, html: htmlWanted(settings.role, style, template), url: settings.sourceUrl, accessed: today }
}

/** What to store for a style chosen from a menu: nothing of its own where it is the role's, so that it goes with it. */
export function chosenStyle(role: Role, style: Style): Style | null {
  return style === styleOfRole(role) ? null : style
}
