/** The repository's own TypeScript, parsed, for the tests that hold it to its rules. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { parseSync } from 'vite'
import { ROOT } from '../e2e/extension-dir.ts'

export interface Import {
  readonly specifier: string
  /** Path in the repository for a relative import, else null. */
  readonly target: string | null
  /** `import type`: nothing of it is left in what ships. */
  readonly typeOnly: boolean
}

export interface Source {
  /** With `/`, from the repository's root. */
  readonly path: string
  /** First folder of the path; '' at the root. */
  readonly room: string
  readonly text: string
  readonly lines: number
  readonly imports: readonly Import[]
}

export interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly [key: string]: unknown
}

/** Made by tools or by nobody's hand; everything else is ours. */
const NOT_OURS = new Set(['node_modules', 'dist', 'demo-output', 'test-output', 'public', 'docs'])

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || NOT_OURS.has(entry.name)) return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? files(path) : [path]
  })
}

/** Every file of ours, as a path from the root. */
export function allFiles(): readonly string[] {
  return files(ROOT).map((path) => relative(ROOT, path).split(sep).join('/'))
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** Every node of a file's syntax tree, parents first. */
export function nodes(source: Source): readonly SyntaxNode[] {
  const found: SyntaxNode[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (isNode(value)) {
      found.push(value)
      Object.values(value).forEach(visit)
    }
  }
  visit(parseSync(source.path, source.text).program)
  return found
}

/** `core/match/fold.ts:12`, for messages. */
export function at(source: Source, node: SyntaxNode): string {
  return `${source.path}:${source.text.slice(0, node.start).split('\n').length}`
}

function importsOf(path: string, text: string): readonly Import[] {
  const { module, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`)
  const target = (specifier: string) =>
    specifier.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(path), specifier)).split(sep).join('/') : null
  const one = (specifier: string, typeOnly: boolean): Import => ({ specifier, target: target(specifier), typeOnly })
  return [
    ...module.staticImports.map(({ moduleRequest, entries }) =>
      one(moduleRequest.value, entries.length > 0 && entries.every(({ isType }) => isType)),
    ),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest === null ? [] : [one(moduleRequest.value, isType)],
      ),
    ),
    ...module.dynamicImports.flatMap(({ moduleRequest }) => {
      const quoted = /^(['"])(.*)\1$/.exec(text.slice(moduleRequest.start, moduleRequest.end))
      return quoted?.[2] === undefined ? [] : [one(quoted[2], false)]
    }),
  ]
}

export function sources(): readonly Source[] {
  return allFiles()
    .filter((path) => /\.tsx?$/.test(path) && existsSync(join(ROOT, path)))
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8')
      const room = path.includes('/') ? (path.split('/', 1)[0] ?? '') : ''
      return { path, room, text, lines: text.split('\n').length - 1, imports: importsOf(path, text) }
    })
}
