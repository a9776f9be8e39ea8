/** How large the package is, and how much of it is code that the first page runs. */
import { resolvePath } from '../runner/resolve.ts'
import type { PackageFile } from './package-files.ts'

/** Bytes, as they lie in the folder. */
export const MOST_PACKAGE = 300 * 1024
export const MOST_FIRST_PAGE = 80 * 1024

/** What the package may hold. */
const ENDINGS = /\.(js|json|wxml|wxss|png)$/

const FIRST = 'pages/search/search'
const DATA = 'shared/data.js'

/** Scripts that a script requires, itself among them: at once and later, on the way to the first answer. */
function reached(from: readonly string[], files: ReadonlyMap<string, PackageFile>): ReadonlySet<string> {
  const found = new Set(from)
  // A set that grows while it is walked is walked to its end.
  for (const path of found) {
    for (const [, asked = ''] of files.get(path)?.text.matchAll(/require\(["'`]([^"'`]+)["'`]\)/g) ?? []) {
      found.add(resolvePath(asked, path))
    }
  }
  return found
}

/** Sheets that a sheet imports, itself among them. */
function imported(from: readonly string[], files: ReadonlyMap<string, PackageFile>): ReadonlySet<string> {
  const found = new Set(from)
  for (const path of found) {
    for (const [, asked = ''] of files.get(path)?.text.matchAll(/@import\s*"([^"]+)"/g) ?? []) {
      found.add(resolvePath(asked, path))
    }
  }
  return found
}

export interface Sizes {
  readonly all: number
  /** Scripts, template and sheets that stand between the launch and the first answer, less the report's data. */
  readonly firstPage: number
  readonly data: number
}

export function sizesOf(files: readonly PackageFile[]): Sizes {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const scripts = reached(['app.js', `${FIRST}.js`], byPath)
  const sheets = imported(['app.wxss', `${FIRST}.wxss`], byPath)
  const own = [...scripts, ...sheets, `${FIRST}.wxml`, `${FIRST}.json`, 'app.json']
  const bytes = (paths: readonly string[]): number =>
    paths.reduce((sum, path) => sum + (byPath.get(path)?.bytes ?? 0), 0)
  return {
    all: files.reduce((sum, file) => sum + file.bytes, 0),
    firstPage: bytes(own.filter((path) => path !== DATA)),
    data: bytes([DATA]),
  }
}

export function sizeFaults(files: readonly PackageFile[]): readonly string[] {
  const { all, firstPage, data } = sizesOf(files)
  return [
    ...files.filter(({ path }) => !ENDINGS.test(path)).map(({ path }) => `${path}: may not be in a package`),
    ...(data === 0 ? [`${DATA}: is not there`] : []),
    ...(all > MOST_PACKAGE ? [`the package has ${all} bytes, not ${MOST_PACKAGE}`] : []),
    ...(firstPage > MOST_FIRST_PAGE ? [`the first page runs ${firstPage} bytes, not ${MOST_FIRST_PAGE}`] : []),
  ]
}
