/**
 * `release [FOLDER]` makes what an administrator is handed: a package for each kind of browser, their SHA-256, the page
 * that says what they need to know, and templates of policies. The packages are the same bytes wherever they are made.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FOLDER = join(ROOT, '.output/release')
const BROWSERS = ['chrome', 'firefox'] as const

/** A process of its own: the tool draws on standard output, which is ours. */
function zip(browser: (typeof BROWSERS)[number], outDir: string): void {
  const options = { root: ROOT, outDir, browser, manifestVersion: 3, zip: { zipSources: false } }
  const script = `import('wxt').then(({ zip }) => zip(${JSON.stringify(options)}))`
  execFileSync(process.execPath, ['-e', script], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] })
}

function release(folder: string): readonly string[] {
  const built = mkdtempSync(join(tmpdir(), 'youyang-lens-release-'))
  try {
    for (const browser of BROWSERS) zip(browser, built)
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    const packages = readdirSync(built).filter((name) => name.endsWith('.zip')).sort()
    for (const name of packages) cpSync(join(built, name), join(folder, name))
    const lines = packages.map((name) => {
      const digest = createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')
      return `${digest}  ${name}`
    })
    writeFileSync(join(folder, 'SHA256SUMS'), `${lines.join('\n')}\n`)
    cpSync(join(ROOT, 'docs/it.md'), join(folder, 'it.md'))
    cpSync(join(ROOT, 'docs/policies'), join(folder, 'policies'), { recursive: true })
    return lines
  } finally {
    rmSync(built, { recursive: true, force: true })
  }
}

const folder = resolve(process.argv[2] ?? FOLDER)
console.log([...release(folder), `Packages, sums, it.md and policies are in ${folder}`].join('\n'))
