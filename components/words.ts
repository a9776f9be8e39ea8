import type { Language } from '../core/settings.ts'
import type { BasketWords } from './words-basket.ts'
import type { Asked, CardWords } from './words-card.ts'
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

/**
 * Every word the interface says, in one language. A language that lacks one does not compile.
 * The report's own words never come from here, and neither does the name of a county.
 */
export interface Words extends CardWords {
  readonly copyFigure: string
  readonly copyRefused: string
  readonly close: string
  readonly pin: string
  readonly openReport: string
  readonly siteOff: string
  readonly pauseHour: string
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
