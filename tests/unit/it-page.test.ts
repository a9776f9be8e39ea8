/** The page for administrators says what is so. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../../core/policy.ts'
import { ROOT } from '../e2e/extension-dir.ts'

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const page = read('docs/it.md')
const [chinese = '', english = ''] = page.split('\n## English')

/** Names in backquotes in the first column of a part's tables. */
function named(part: string): readonly string[] {
  return [...part.matchAll(/^\| (.+?) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  )
}

describe('the page for administrators', () => {
  it.each([chinese, english])('names every permission that the manifest asks for, and no other', (part) => {
    const table = part.slice(0, part.search(/不联网，如何核实|No network/))
    const config = read('wxt.config.ts')
    const names = [...config.matchAll(/^ {6}'(\w+)',$|: \['(sidePanel)'\]/gm)]
    const asked = names.map(([, always, some]) => always ?? some ?? '')
    expect(asked).toContain('storage')
    expect([...named(table)].sort()).toEqual([...asked, '*://*.gov.cn/*', '*://*/*'].sort())
  })

  it('names every setting an administrator can set, with its values', () => {
    const schema = JSON.parse(read('public/managed_schema.json')).properties.defaults.properties
    for (const [name, { enum: values = [] }] of Object.entries<{ enum?: string[] }>(schema)) {
      const row = chinese.split('\n').find((line) => line.startsWith(`| \`${name}\` `))
      expect(row, name).toBeDefined()
      const cell = (row ?? '').split('|')[2] ?? ''
      expect([...cell.matchAll(/`([^`]+)`/g)].map(([, value]) => value), name).toEqual(values)
    }
  })

  it('comes with policies of which nothing would be left out', () => {
    const chromium = JSON.parse(read('docs/policies/chromium.json'))['3rdparty'].extensions
    const firefox = JSON.parse(read('docs/policies/firefox.json')).policies['3rdparty'].Extensions
    const written = [...Object.values<object>(chromium), ...Object.values<object>(firefox)]
    expect(written.length).toBe(2)
    expect(written.map(parsePolicy)).toEqual(written)
  })

  it('names the id that the Firefox build has', () => {
    const id = /id: '([^']+@[^']+)'/.exec(read('wxt.config.ts'))?.[1] ?? ''
    const { ExtensionSettings, '3rdparty': third } = JSON.parse(read('docs/policies/firefox.json')).policies
    expect([Object.keys(ExtensionSettings), Object.keys(third.Extensions)]).toEqual([[id], [id]])
  })

  it('names the version there is', () => {
    const { version } = JSON.parse(read('package.json'))
    expect(read('docs/policies/updates.xml')).toContain(`version="${version}"`)
  })
})
