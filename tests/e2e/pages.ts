import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './extension-dir.ts'

/** What a page shows: `text` is the page's wording, `nth` which of its occurrences (0 the first). */
export interface ExpectedTerm {
  readonly concept: string
  readonly text: string
  readonly nth: number
}

export interface Expected {
  /** What the page is there to prove. */
  readonly about: string
  readonly address: string
  readonly scheme: 'http' | 'https'
  /** Media type, where the server of such a page sends another than UTF-8. */
  readonly type?: string
  /** Painted marks in document order, all of them. */
  readonly marks: readonly ExpectedTerm[]
  /** Terms that answer to the pointer though nothing is painted there. */
  readonly hoverable: readonly ExpectedTerm[]
  /** Words that answer to nothing: what someone is writing, and words that are no terms. */
  readonly silent: readonly { readonly text: string; readonly nth: number }[]
}

export interface TestPage {
  readonly name: string
  readonly html: Buffer
  readonly expected: Expected
}

const FOLDER = join(ROOT, 'tests/pages')

export function testPage(name: string): TestPage {
  const html = readFileSync(join(FOLDER, name, 'page.html'))
  const expected: Expected = JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8'))
  return { name, html, expected }
}

export function testPages(): readonly TestPage[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => testPage(entry.name))
}
