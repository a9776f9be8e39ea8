/** What a page may do to us, one row each. */
import type { Lab } from '../e2e/browser.ts'

export interface Harm {
  /** What the page does. */
  readonly page: string
  /** What holds all the same. */
  readonly holds: string
  /** Tried by `npm run harm` alone. */
  readonly rare?: boolean
  /**
   * @param long as large as is promised; else smaller, for every day
   * @returns what was measured, '' where there is nothing to measure
   * @throws where it does not hold
   */
  tried(lab: Lab, long: boolean): Promise<string>
}
