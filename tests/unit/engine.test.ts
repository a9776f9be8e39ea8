/** Core as every engine runs it: WeChat's lack Intl and some syntax, and one bad pattern there ends the whole file. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'acorn'
import { build } from 'vite'
import { beforeAll, describe, expect, test } from 'vitest'
import { ROOT } from '../e2e/extension-dir.ts'

interface SyntaxNode {
  readonly type: string
  readonly [field: string]: unknown
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

function nodesOf(root: unknown): readonly SyntaxNode[] {
  if (Array.isArray(root)) return root.flatMap(nodesOf)
  if (!isNode(root)) return []
  return [root, ...Object.values(root).flatMap(nodesOf)]
}

/** fuse.js strips accents only for an option that is off; every build cuts the call out so. */
const DEFINE = { 'String.prototype.normalize': 'undefined' }

const CORE = readdirSync(join(ROOT, 'core'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts')).map((file) => join(ROOT, 'core', file))

let nodes: readonly SyntaxNode[] = []

beforeAll(async () => {
  const output = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    define: DEFINE,
    build: { write: false, minify: false, target: 'es2018', lib: { entry: CORE, formats: ['es'] } },
  })
  const files = [output].flat().flatMap((built) => ('output' in built ? built.output : []))
  const code = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []))
  // fuse.js is pulled in, not left out
  expect(code.some((text) => text.includes('ignoreLocation'))).toBe(true)
  nodes = code.flatMap((text) => nodesOf(parse(text, { ecmaVersion: 2018, sourceType: 'module' })))
}, 60_000)

function nameOf(value: unknown): string {
  return isNode(value) && value.type === 'Identifier' ? String(value['name']) : ''
}

describe('core, with the library it pulls in', () => {
  test('is written in syntax of 2018', () => {
    expect(nodes.length).toBeGreaterThan(1000)
  })

  test('names no global that an engine may lack', () => {
    const lacking = ['Intl', 'structuredClone', 'AbortController', 'TextEncoder', 'setTimeout', 'document', 'window']
    const named = nodes.filter(({ type, name }) => type === 'Identifier' && lacking.includes(String(name)))
    expect(named.map(({ name }) => name)).toEqual([])
  })

  test('has no pattern that an engine refuses', () => {
    const patterns = nodes.flatMap(({ regex }) =>
      typeof regex === 'object' && regex !== null && 'pattern' in regex ? [String(regex.pattern)] : [])
    expect(patterns.length).toBeGreaterThan(5)
    expect(patterns.filter((pattern) => /\\p\{|\(\?<[=!]/i.test(pattern))).toEqual([])
    const strings = nodes.flatMap(({ type, value }) => (type === 'Literal' && typeof value === 'string' ? [value] : []))
    expect(strings.filter((text) => /\\p\{|\(\?<[=!]/i.test(text))).toEqual([])
  })

  test('calls nothing that depends on the locale or on Unicode tables', () => {
    const called = nodes.flatMap(({ type, callee }) => {
      const property = type === 'CallExpression' && isNode(callee) ? nameOf(callee['property']) : ''
      return /^(normalize|localeCompare|toLocale\w+)$/.test(property) ? [property] : []
    })
    expect(called).toEqual([])
  })

  test('makes no code from strings', () => {
    expect(nodes.filter(({ callee }) => /^(eval|Function)$/.test(nameOf(callee)))).toEqual([])
  })
})
