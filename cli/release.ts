/**
 * `release [FOLDER]` makes what an administrator is handed: a package for each kind of browser, their SHA-256, the page
 * that says what they need to know, and templates of policies. The packages are the same bytes wherever they are made;
 * each is made twice to see it.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FOLDER = join(ROOT, '.output/release')
const BROWSERS = ['chrome', 'edge', 'firefox', 'safari'] as const

/** A process of its own: the tool draws on standard output, which is ours. */
function zip(browser: (typeof BROWSERS)[number], outDir: string): void {
  const options = { root: ROOT, outDir, browser, manifestVersion: 3, zip: { zipSources: false } }
  const script = `import('wxt').then(({ zip }) => zip(${JSON.stringify(options)}))`
  execFileSync(process.execPath, ['-e', script], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** SHA-256 of each package in a folder, as `sha256sum` writes them. */
function sums(folder: string): readonly string[] {
  const packages = readdirSync(folder).filter((name) => name.endsWith('.zip')).sort()
  return packages.map((name) => {
    const digest = createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')
    return `${digest}  ${name}`
  })
}

/** @throws where the packages made a second time are others */
function release(folder: string): readonly string[] {
  const [built, again] = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'youyang-lens-release-')))
  if (built === undefined || again === undefined) return []
  try {
    for (const browser of BROWSERS) {
      zip(browser, built)
      zip(browser, again)
    }
    const lines = sums(built)
    if (sums(again).join() !== lines.join()) throw new Error(`Made twice, not the same bytes:\n${lines.join('\n')}`)
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    for (const name of readdirSync(built).filter((file) => file.endsWith('.zip'))) {
      cpSync(join(built, name), join(folder, name))
    }
    writeFileSync(join(folder, 'SHA256SUMS'), `${lines.join('\n')}\n`)
    cpSync(join(ROOT, 'docs/it.md'), join(folder, 'it.md'))
    cpSync(join(ROOT, 'docs/policies'), join(folder, 'policies'), { recursive: true })
    return lines
  } finally {
    for (const scratch of [built, again]) rmSync(scratch, { recursive: true, force: true })
  }
}

const folder = resolve(process.argv[2] ?? FOLDER)
console.log([...release(folder), `Packages, sums, it.md and policies are in ${folder}`].join('\n'))
