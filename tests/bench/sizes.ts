/** What the browser has to read: bytes of the shipped scripts, and of those that every government page runs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT } from '../e2e/extension-dir.ts'
import { measure, type Measures } from './measure.ts'

export interface Size {
  /** Bytes as shipped. */
  readonly raw: number
  /** Bytes after gzip at its best, the measure that peers are compared by. */
  readonly gz: number
}

export interface PageSizes {
  readonly guard: Size
  readonly page: Size
  /** The wordings by themselves. */
  readonly wordings: Size
  /** Guard, page script and what hands over the wordings. */
  readonly codeGz: number
  readonly totalGz: number
}

function size(bytes: Uint8Array): Size {
  return { raw: bytes.length, gz: gzipSync(bytes, { level: 9 }).length }
}

/** Every script of a build, by its path inside it. */
export function scriptSizes(dir: string): ReadonlyMap<string, Size> {
  const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'))
  return new Map(paths.sort().map((path) => [path.replaceAll('\\', '/'), size(readFileSync(join(dir, path)))]))
}

const NOTHING: Size = { raw: 0, gz: 0 }

export function pageSizes(dir: string): PageSizes {
  const scripts = scriptSizes(dir)
  const guard = scripts.get('guard.js') ?? NOTHING
  const page = scripts.get('page.js') ?? NOTHING
  const handed = scripts.get('wordings.js') ?? NOTHING
  const marks = readFileSync(join(ROOT, MARKS), 'utf8')
  const wordings = size(Buffer.from(marks))
  const code = guard.gz + page.gz
  return { guard, page, wordings, totalGz: code + handed.gz, codeGz: code + withoutWordings(dir, marks).gz }
}

/** The script that hands over the wordings with an empty string where the bundler has put them. */
function withoutWordings(dir: string, marks: string): Size {
  const path = join(dir, 'wordings.js')
  if (!existsSync(path)) return NOTHING
  const script = readFileSync(path, 'utf8')
  const inner = marks.trim().slice(1, -1).trim()
  const spellings = [inner, JSON.stringify(inner).slice(1, -1), inner.replaceAll('\n', '\\n')]
  const found = spellings.find((spelling) => script.includes(spelling))
  if (found === undefined) throw new Error(`${path}: the wordings of ${MARKS} are not in it; build again.`)
  return size(Buffer.from(script.replace(found, '')))
}

const MARKS = 'data/lexicon/marks.json'

/** Our own pages that are opened many times a day. */
export const QUICK_PAGES = ['popup', 'sidepanel'] as const

/**
 * Scripts that a page reads before it answers: those it names, what they import at once, and what takes over the
 * picture that stands in the popup's markup.
 */
function firstScripts(dir: string, page: string): readonly string[] {
  const html = readFileSync(join(dir, `${page}.html`), 'utf8')
  const found = new Set([...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path = '']) => path))
  // A set that grows while it is walked is walked to its end.
  for (const path of found) {
    const script = readFileSync(join(dir, path), 'utf8')
    const imports = script.matchAll(/(?:^|;|\})import(?:[^"'()`;]*from)?["'`]\.\/([^"'`]+)["'`]/g)
    const takeOver = script.matchAll(/import\(["'`]\.\/(take-over[^"'`]+)["'`]\)/g)
    for (const [, name = ''] of [...imports, ...takeOver]) {
      found.add(join(path, '..', name).replaceAll('\\', '/'))
    }
  }
  return [...found]
}

/** Bytes after gzip that a page of ours reads before it answers; data comes later. */
export function firstLoadGz(dir: string, page: string): number {
  const scripts = scriptSizes(dir)
  return firstScripts(dir, page).reduce((sum, path) => sum + (scripts.get(path) ?? NOTHING).gz, 0)
}

export function benchSizes(dir: string): Measures {
  const sizes = pageSizes(dir)
  const files = [...scriptSizes(dir)].flatMap(([path, { raw, gz }]) => {
    // Without the part of a chunk's name that changes with every build.
    const name = path.replace(/-[\w-]{8}\.js$/, '.js')
    return [
      [`size-${name}-raw`, measure(raw, 'B')],
      [`size-${name}-gz`, measure(gz, 'B')],
    ]
  })
  return {
    'size-every-page-gz': measure(sizes.totalGz, 'B'),
    'size-every-page-code-gz': measure(sizes.codeGz, 'B'),
    'size-every-page-wordings-gz': measure(sizes.wordings.gz, 'B'),
    ...Object.fromEntries(
      QUICK_PAGES.map((page) => [`size-${page}-first-load-gz`, measure(firstLoadGz(dir, page), 'B')]),
    ),
    ...Object.fromEntries(files),
  }
}
