import { optionsEn } from './words-options.ts'
import { welcomeEn } from './words-welcome.ts'
import type { Words } from './words.ts'
import { basketEn } from './words-basket.ts'
import { cardEn } from './words-card.ts'
import { checkEn } from './words-check.ts'
import { alignEn } from './words-align.ts'
import { figuresEn } from './words-figures.ts'
import { panelEn } from './words-panel.ts'
import { quoteEn } from './words-quote.ts'
import { popupEn } from './words-popup.ts'
import { readerEn } from './words-reader.ts'

export const en: Words = {
  ...cardEn,

  copyFigure: 'Click to copy this figure with its source',
  copyRefused: 'The clipboard refused. The text is selected: press Ctrl+C (⌘C on a Mac):',
  close: 'Close',
  pin: 'Pin',
  openReport: 'Report',
  siteOff: 'Off on this site',
  pauseHour: 'Pause for an hour',
  chip: ({ region, year }, term) => `${region} ${year} · ${term}`,
  chipFigures: (count) => (count === 1 ? '1 figure' : `${count} figures`),

  search: 'Search the report',
  searchHint: 'Words, pinyin initials or a number',
  results: 'Results',
  resultCount: (count) => (count === 0 ? 'No results' : count === 1 ? '1 result' : `${count} results`),
  loading: 'Opening the report…',
  keys: { choose: 'choose', view: 'open', copy: 'copy' },
  copyKey: 'Ctrl C',
  whatThisIs: ({ region, year }) => `Look up ${region}’s measures and figures of ${year}`,
  tryThese: 'Try',
  ownWindow: 'Own window',
  options: 'Options',

  basket: basketEn,
  panel: panelEn,
  figuresPane: figuresEn,
  align: alignEn,
  check: checkEn,
  quote: quoteEn,
  popup: popupEn,
  reader: readerEn,
  report: 'Full report',
  outline: 'Outline',
  passageShown: (place) => `Showing ${place}`,

  optionsPage: optionsEn,
  welcome: welcomeEn,
  optionsTitle: 'Options',
  optionsIntro: 'Changes take effect at once, in open pages too.',
  option: {
    marks: 'Marks on pages',
    hover: 'When pointing at a term',
    dwell: 'Open after',
    selection: 'When highlighting words',
    theme: 'Appearance',
    size: 'Text size',
    language: 'Language',
  },
  optionNote: {
    marks: 'Marks are painted on the screen only: pages are not altered and print without them.',
    hover: 'Repeated occurrences answer too, marked or not.',
    dwell: 'Merely passing over a term opens nothing.',
    selection: 'Your selection and clipboard are never touched.',
    theme: 'Applies to the card, the popup and the full report.',
    size: 'Only this tool’s own text.',
    language: 'The report’s own words stay Chinese.',
  },
  marks: {
    paper: 'Plain: no marks, pointing still answers',
    first: 'First occurrence of each term',
    all: 'Every occurrence',
    none: 'None',
  },
  hover: { dwell: 'Open when the pointer rests', modifier: 'Only with Alt held', off: 'Open nothing' },
  selection: {
    card: 'Open the card',
    chip: 'Show a small chip first',
    asked: 'Only by shortcut or menu',
    off: 'Do nothing',
  },
  theme: { system: 'As the system', light: 'Light', dark: 'Dark' },
  size: { normal: 'Normal', large: 'Large', largest: 'Largest' },
  language: { auto: 'As the browser', zh: '简体中文', en: 'English' },
  milliseconds: (count) => `${count} ms`,
  sites: 'Sites switched off',
  sitesNone: 'No site is switched off.',
  siteOn: (site) => `Switch ${site} on again`,
  reset: 'Reset to defaults',
  saved: 'Saved',
  saveFailed: 'Could not be saved; please try again.',
}
