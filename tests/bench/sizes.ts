/** What the browser has to read: bytes of the shipped scripts, and of those that every government page runs. */
import { readdirSync, readFileSync } from 'node:fs'
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
  /** The wordings inside the page script, by themselves. */
  readonly wordings: Size
  /** Guard and page script without the wordings. */
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
  const wordings = size(Buffer.from(JSON.stringify(JSON.parse(readFileSync(join(ROOT, MARKS), 'utf8')))))
  const totalGz = guard.gz + page.gz
  return { guard, page, wordings, totalGz, codeGz: totalGz - wordings.gz }
}

const MARKS = 'data/lexicon/marks.json'

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
    ...Object.fromEntries(files),
  }
}
