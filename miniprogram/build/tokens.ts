import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const THEME = join(import.meta.dirname, '../../components/theme.css')

interface Token {
  readonly name: string
  readonly light: string
  readonly dark: string
}

function block(selector: string, tokens: readonly (readonly [string, string])[]): string {
  return `${selector} {\n${tokens.map(([name, value]) => `  --${name}: ${value};\n`).join('')}}\n`
}

/** Colours and typefaces of the extension's theme.css as WXSS: engines promised there know no `light-dark()`. */
export function tokens(): string {
  const theme = readFileSync(THEME, 'utf8')
  const colours = [...theme.matchAll(/--([\w-]+): light-dark\(([^,]+), ([^)]+)\);/g)].map(
    ([, name = '', light = '', dark = '']): Token => ({ name, light, dark }))
  const faces = [...theme.matchAll(/--(hei|song):\s*([^;]+);/g)].map(
    ([, name = '', value = '']): readonly [string, string] => [name, value.replace(/\s+/g, ' ')])
  if (colours.length < 10 || faces.length !== 2) throw new Error('theme.css has its colours in another form.')
  const light = block('page', [...colours.map(({ name, light: value }) => [name, value] as const), ...faces])
  const dark = block('page', colours.map(({ name, dark: value }) => [name, value]))
  return `${light}\n@media (prefers-color-scheme: dark) {\n${dark}}\n`
}
