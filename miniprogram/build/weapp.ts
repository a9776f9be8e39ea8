/** Vite's plugin for a mini-program: entries named by app.json, other files as they are, data packed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative } from 'node:path'
import type { Plugin } from 'vite'
import { dataModule } from './data-module.ts'
import { tokens } from './tokens.ts'

const DATA = 'virtual:data'

interface Described {
  readonly pages?: readonly string[]
  readonly usingComponents?: Readonly<Record<string, string>>
}

function described(file: string): Described {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

/** The app, its pages and every component one of them uses: name → script. */
export function entriesOf(root: string): Readonly<Record<string, string>> {
  const app = described(join(root, 'app.json'))
  const found = new Set(['app', ...(app.pages ?? [])])
  // A set that grows while it is walked is walked to its end.
  for (const path of found) {
    for (const used of Object.values(described(join(root, `${path}.json`)).usingComponents ?? {})) {
      found.add(used.startsWith('/') ? used.slice(1) : posix.join(posix.dirname(path), used))
    }
  }
  return Object.fromEntries([...found].map((path) => [path, join(root, `${path}.ts`)]))
}

/** What of the folder ships as it is. */
const AS_IT_IS = /\.(json|wxml|wxss|wxs|png)$/
const NOT_SHIPPED = /^(build|packed)\/|^tsconfig\.json$/

/** Without comments and indentation, which no phone needs; line breaks stay where words may stand apart. */
function shortened(path: string, bytes: Uint8Array): Uint8Array | string {
  const text = () => Buffer.from(bytes).toString('utf8').replace(/\n\s+/g, '\n')
  if (path.endsWith('.wxml')) return text().replace(/<!--[^]*?-->/g, '')
  if (path.endsWith('.json')) return JSON.stringify(JSON.parse(text()))
  if (!path.endsWith('.wxss')) return bytes
  const bare = text().replace(/\/\*[^]*?\*\//g, '').trim()
  return bare.replace(/\s*([{};])\s*/g, '$1').replace(/([:,])\s+/g, '$1').replace(/;\}/g, '}')
}

/**
 * `exports.a = b` for what the bundler writes as a getter, a third as long: nothing that one script gives another is
 * assigned anew, and all of it is there when the script has been run.
 */
function withPlainExports(code: string): string {
  return code.replace(
    /Object\.defineProperty\(exports,"(\w+)",\{enumerable:!0,get:function\(\)\{return ([\w$]+)\}\}\)/g,
    'exports.$1=$2',
  )
}

export function weapp(root: string): Plugin {
  return {
    name: 'weapp',
    resolveId: (id) => (id === DATA ? `\0${DATA}` : null),
    load: (id) => (id === `\0${DATA}` ? dataModule() : null),
    generateBundle(_, bundle) {
      for (const one of Object.values(bundle)) if (one.type === 'chunk') one.code = withPlainExports(one.code)
      this.emitFile({ type: 'asset', fileName: 'tokens.wxss', source: shortened('tokens.wxss', Buffer.from(tokens())) })
      for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
        const file = join(entry.parentPath, entry.name)
        const fileName = relative(root, file).replaceAll('\\', '/')
        if (!entry.isFile() || !AS_IT_IS.test(fileName) || NOT_SHIPPED.test(fileName)) continue
        this.emitFile({ type: 'asset', fileName, source: shortened(fileName, readFileSync(file)) })
      }
    },
  }
}
