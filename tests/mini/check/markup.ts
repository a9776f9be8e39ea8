/** Templates and sheets, by both of WeChat's compilers, and what these let through. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { complaints } from '../runner/templates.ts'
import { compiler } from '../runner/wcsc.ts'
import type { PackageFile } from './package-files.ts'

function without(path: string, ending: string): string {
  return path.slice(0, -ending.length)
}

export function templateFaults(dir: string, files: readonly PackageFile[]): readonly string[] {
  const templates = files.filter(({ path }) => path.endsWith('.wxml'))
  const wcc = spawnSync(compiler('wcc'), ['-d', ...templates.map(({ path }) => path)], {
    cwd: dir, encoding: 'utf8', maxBuffer: 1 << 26,
  })
  const old = wcc.status === 0 ? [] : [`wcc: ${wcc.error?.message ?? wcc.stderr}`]
  const texts = Object.fromEntries(templates.map(({ path, text }) => [without(path, '.wxml'), text]))
  return [...old, ...complaints(texts), ...templates.flatMap(tooNew), ...templates.flatMap(unkeyed)]
}

/** What only the newer framework reads inside braces. */
function tooNew({ path, text }: PackageFile): readonly string[] {
  const inner = [...text.matchAll(/\{\{([^]*?)\}\}/g)].map(([, one = '']) => one)
  return inner.filter((one) => /\?\.|\?\?|=>|`|\w\(/.test(one)).map((one) => `${path}: {{${one}}} is too new`)
}

function unkeyed({ path, text }: PackageFile): readonly string[] {
  const tags = [...text.matchAll(/<[\w-]+(?:"[^"]*"|[^>"])*>/g)].map(([tag]) => tag)
  const bare = tags.filter((tag) => tag.includes('wx:for=') && !tag.includes('wx:key='))
  return bare.map((tag) => `${path}: ${tag} has no key`)
}

/** Selectors by elements reach into every component; only pages may use them. */
const ELEMENT = /(^|[\s,}>+~])(view|text|button|input|image|canvas|scroll-view)(?=[\s,{.:[>+~])/m

const NEW_SHEET = /light-dark\(|color-mix\(|:has\(|@layer|@container/

export function sheetFaults(files: readonly PackageFile[]): readonly string[] {
  const scratch = mkdtempSync(join(tmpdir(), 'youyang-lens-wxss-'))
  try {
    return sheetsIn(files, scratch)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** @param scratch folder for the compiler, which is given each sheet without what it imports */
function sheetsIn(files: readonly PackageFile[], scratch: string): readonly string[] {
  const described = files.filter(({ path, text }) => path.endsWith('.json') && /"component":\s*true/.test(text))
  const components = new Set(described.map(({ path }) => without(path, '.json')))
  return files.filter(({ path }) => path.endsWith('.wxss')).flatMap(({ path, text }) => {
    const whole = text.replace(/@import\s+"[^"]+";/g, '')
    writeFileSync(join(scratch, 'a.wxss'), whole)
    const wcsc = spawnSync(compiler('wcsc'), ['-lc', 'a.wxss'], { cwd: scratch, encoding: 'utf8' })
    return [
      ...(wcsc.status === 0 && wcsc.error === undefined ? [] : [`${path}: wcsc ${wcsc.error?.message ?? wcsc.stderr}`]),
      ...(/url\(|@font-face|https?:/.test(text) ? [`${path}: fetches something`] : []),
      ...(/\drpx/.test(text) ? [`${path}: rpx grows with a tablet's width`] : []),
      ...(NEW_SHEET.test(text) ? [`${path}: is newer than the phones promised`] : []),
      ...(components.has(without(path, '.wxss')) && ELEMENT.test(text) ? [`${path}: selects elements`] : []),
    ]
  })
}
