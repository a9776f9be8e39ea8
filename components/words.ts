import type { Template } from '../core/quote/templates.ts'
import type { Via } from '../core/hit.ts'
import type { Language } from '../core/settings.ts'
import type { BasketWords } from './words-basket.ts'
import { en } from './words-en.ts'
import type { OptionsPageWords } from './words-options.ts'
import type { CheckWords } from './words-check.ts'
import type { AlignWords } from './words-align.ts'
import type { FiguresWords } from './words-figures.ts'
import type { PanelWords } from './words-panel.ts'
import type { QuoteWords } from './words-quote.ts'
import type { PopupWords } from './words-popup.ts'
import type { WelcomeWords } from './words-welcome.ts'
import type { ReaderWords } from './words-reader.ts'
import { zh } from './words-zh.ts'

/** The report asked, as interface sentences name it: the place's short name and the year told of. */
export interface Asked {
  readonly region: string
  readonly year: number
}

/**
 * Every word the interface says, in one language. A language that lacks one does not compile.
 * The report's own words never come from here, and neither does the name of a county.
 */
export interface Words {
  readonly id: 'zh' | 'en'
  /** For the `lang` attribute. */
  readonly lang: string
  readonly product: (asked: Asked) => string
  readonly unofficial: string

  readonly via: Readonly<Record<Via, string>>
  /** Adds the caution to a hit that is only near. */
  readonly near: (found: string) => string
  readonly separator: string

  readonly absent: (asked: Asked, term: string) => string
  readonly named: string
  readonly onlyPlan: (asked: Asked) => string
  readonly shortcoming: string
  readonly plan: (asked: Asked) => string
  readonly nearest: string
  readonly nothingNear: string

  readonly yearFigures: (year: number) => string
  readonly yearReport: (year: number) => string
  readonly quotation: string
  readonly figures: string
  readonly groupIn: (unit: string) => string

  readonly copy: Readonly<Record<Template, string>>
  readonly copyFigure: string
  readonly copied: (what: string) => string
  readonly copyRefused: string
  readonly copyMissing: (reason: string) => string
  readonly more: string
  readonly close: string
  readonly pin: string
  readonly openReport: string
  readonly siteOff: string
  readonly pauseHour: string
  readonly previous: string
  readonly next: string
  readonly stepOf: (at: number, of: number) => string
  readonly chip: (asked: Asked, term: string) => string
  readonly chipFigures: (count: number) => string

  readonly search: string
  readonly searchHint: string
  readonly results: string
  readonly resultCount: (count: number) => string
  readonly loading: string
  readonly keys: Readonly<Record<'choose' | 'view' | 'copy', string>>
  readonly copyKey: string
  readonly whatThisIs: (asked: Asked) => string
  readonly tryThese: string
  readonly ownWindow: string
  readonly options: string

  readonly basket: BasketWords
  readonly panel: PanelWords
  readonly figuresPane: FiguresWords
  readonly align: AlignWords
  readonly check: CheckWords
  readonly quote: QuoteWords
  readonly popup: PopupWords
  readonly reader: ReaderWords
  readonly report: string
  readonly outline: string
  readonly passageShown: (place: string) => string

  readonly optionsPage: OptionsPageWords
  readonly welcome: WelcomeWords
  readonly optionsTitle: string
  readonly optionsIntro: string
  readonly option: Readonly<Record<'marks' | 'hover' | 'dwell' | 'selection' | 'theme' | 'size' | 'language', string>>
  readonly optionNote: Readonly<
    Record<'marks' | 'hover' | 'dwell' | 'selection' | 'theme' | 'size' | 'language', string>
  >
  readonly marks: Readonly<Record<'paper' | 'first' | 'all' | 'none', string>>
  readonly hover: Readonly<Record<'dwell' | 'modifier' | 'off', string>>
  readonly selection: Readonly<Record<'card' | 'chip' | 'asked' | 'off', string>>
  readonly theme: Readonly<Record<'system' | 'light' | 'dark', string>>
  readonly size: Readonly<Record<'normal' | 'large' | 'largest', string>>
  readonly language: Readonly<Record<Language, string>>
  readonly milliseconds: (count: number) => string
  readonly sites: string
  readonly sitesNone: string
  readonly siteOn: (site: string) => string
  readonly reset: string
  readonly saved: string
  readonly saveFailed: string
}

/**
 * The words of a language; `auto` follows `preferred`, the browser's BCP 47 tag. Whoever reads Chinese in any
 * script gets Chinese, everybody else English.
 */
export function wordsFor(language: Language, preferred: string): Words {
  if (language === 'auto') return preferred.toLowerCase().startsWith('zh') ? zh : en
  return language === 'zh' ? zh : en
}
