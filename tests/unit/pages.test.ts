import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../e2e/extension-dir.ts'
import { testPages } from '../e2e/pages.ts'

interface Annotation {
  readonly text: string
  readonly painted: boolean
}

function annotations(name: string): readonly Annotation[] {
  const jiti = join(ROOT, 'node_modules/.bin/jiti')
  const file = `tests/pages/${name}/page.html`
  const lines = execFileSync(jiti, ['cli/annotate.ts', file], { cwd: ROOT, encoding: 'utf8' })
  return lines.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))
}

// What a script writes into a page is not in the file.
const written = testPages().filter(({ html }) => !html.includes('addEventListener'))

describe('annotate in the terminal', () => {
  it.each(written)('finds in $name what the browser marks there', ({ name, expected }) => {
    // The file's line breaks are not those of the text that is read.
    const solid = ({ text }: { readonly text: string }) => text.replace(/\s/g, '')
    const painted = annotations(name).filter((one) => one.painted)
    expect(painted.map(solid)).toEqual(expected.marks.map(solid))
  })
})
