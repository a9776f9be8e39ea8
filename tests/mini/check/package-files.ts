import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

export interface PackageFile {
  /** From the package's root, with `/`. */
  readonly path: string
  readonly bytes: number
  readonly text: string
}

/** Everything that lies in a package, pictures with no text. */
export function packageFiles(dir: string): readonly PackageFile[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => {
    const file = join(entry.parentPath, entry.name)
    const path = relative(dir, file).replaceAll('\\', '/')
    return { path, bytes: statSync(file).size, text: path.endsWith('.png') ? '' : readFileSync(file, 'utf8') }
  }).sort((a, b) => (a.path < b.path ? -1 : 1))
}
