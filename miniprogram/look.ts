import { wordsFor, type MiniWords } from './words.ts'

/** CSS pixels of one em at WeChat's own standard size, and the most that a screen of 320 holds. */
const STANDARD = 16
const LARGEST = 26

/** What every page is drawn with. */
export interface Look {
  /** CSS pixels of one em, as set in WeChat under 字体大小. */
  readonly size: number
  readonly lang: string
}

function appInfo(): { readonly fontSizeSetting?: number; readonly language?: string } {
  // Before base library 2.20.1 there is none; then WeChat's standard size and Chinese are the best guess.
  return wx.canIUse('getAppBaseInfo') ? wx.getAppBaseInfo() : {}
}

/** Asked anew by each page: both may be changed while the mini-program is open. */
export function look(): Look {
  const { fontSizeSetting = STANDARD } = appInfo()
  const size = Number.isFinite(fontSizeSetting) ? Math.min(LARGEST, Math.max(STANDARD - 2, fontSizeSetting)) : STANDARD
  return { size, lang: words().lang }
}

export function words(): MiniWords {
  return wordsFor(appInfo().language ?? '')
}
