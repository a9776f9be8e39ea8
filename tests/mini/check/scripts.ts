/** What a script of the package must not hold, since not every phone has it, or since it would leave the phone. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type AnyNode, parse } from 'acorn'
import { resolvePath } from '../runner/resolve.ts'
import type { PackageFile } from './package-files.ts'

/** The newest syntax that the oldest engines promised (iOS 14, Chrome 86) read. */
const SYNTAX = 2020

/** Names that are nothing in a mini-program, or not on Android. */
const ABSENT = new Set([
  'Intl', 'document', 'window', 'self', 'globalThis', 'localStorage', 'sessionStorage', 'navigator', 'location',
  'XMLHttpRequest', 'fetch', 'WebSocket', 'EventSource', 'Worker', 'WebAssembly', 'structuredClone', 'TextEncoder',
  'TextDecoder', 'URL', 'URLSearchParams', 'AbortController', 'eval', 'Function', 'importScripts', 'process', 'Buffer',
])

/** Methods whose tables or locales engines of phones lack, or that came after those promised. */
const METHODS = new Set([
  'localeCompare', 'normalize', 'toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'toLocaleUpperCase',
  'toLocaleLowerCase', 'replaceAll', 'toSorted', 'toReversed', 'toSpliced', 'findLast', 'findLastIndex', 'groupBy',
  'hasOwn', 'allSettled', 'any',
])

/** Calls that connect, ask who the reader is or where, or read what is none of ours. */
const FORBIDDEN = new RegExp([
  '^(request|downloadFile|uploadFile|connectSocket|sendSocketMessage|create(TCP|UDP)\\w*|createInnerAudioContext',
  'login|checkSession|getUserInfo|getUserProfile|getPhoneNumber|getLocation|getFuzzyLocation|chooseLocation|choose\\w+',
  'startLocationUpdate\\w*|getClipboardData|getWeRunData|reportEvent|reportAnalytics|reportMonitor|cloud|scanCode',
  'addPhoneContact|makePhoneCall|openBluetoothAdapter|startRecord|getRecorderManager|createCameraContext',
  'navigateToMiniProgram|openEmbeddedMiniProgram|preDownloadSubpackage|saveImageToPhotosAlbum|getUpdateManager)$',
].join('|'))

const require = createRequire(import.meta.url)

/** Names of `wx`, from WeChat's own declarations. */
function knownCalls(): ReadonlySet<string> {
  const declared = readFileSync(require.resolve('miniprogram-api-typings/types/wx/lib.wx.api.d.ts'), 'utf8')
  const wx = declared.slice(declared.indexOf('interface Wx {'))
  return new Set([...wx.matchAll(/^\s{8}(?:readonly )?(\w+)\s*[<(:?]/gm)].map(([, name = '']) => name))
}

const KNOWN = knownCalls()

type Visit = (node: AnyNode, parent: AnyNode | null, key: string) => void

function walk(node: unknown, visit: Visit, parent: AnyNode | null = null, key = ''): void {
  if (Array.isArray(node)) for (const one of node) walk(one, visit, parent, key)
  else if (isNode(node)) {
    visit(node, parent, key)
    for (const [name, value] of Object.entries(node)) walk(value, visit, node, name)
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

function isWx(node: AnyNode): boolean {
  return node.type === 'Identifier' && node.name === 'wx'
}

/** Whether an identifier names a variable, and not a field or a key. */
function isVariable(parent: AnyNode | null, key: string): boolean {
  if (parent === null) return true
  if (parent.type === 'MemberExpression' && key === 'property') return parent.computed
  if ((parent.type === 'Property' || parent.type === 'MethodDefinition') && key === 'key') return parent.computed
  return !(parent.type === 'UnaryExpression' && parent.operator === 'typeof')
}

function patternFault(pattern: string, flags: string): string | null {
  if (/\(\?<[=!]/.test(pattern)) return 'a look-behind'
  if (/\\p\{/i.test(pattern)) return 'a Unicode property'
  if (/\(\?<[A-Za-z]/.test(pattern)) return 'a named group'
  return /[vd]/.test(flags) ? `the flag ${flags}` : null
}

/** Faults of one script, each with its line. */
export function scriptFaults({ path, text }: PackageFile, paths: ReadonlySet<string>): readonly string[] {
  const faults: string[] = []
  let tree: AnyNode
  try {
    tree = parse(text, { ecmaVersion: SYNTAX, sourceType: 'script', locations: true })
  } catch (error) {
    return [`${path}: ${error instanceof Error ? error.message : String(error)}`]
  }
  const tell = (node: AnyNode, fault: string): void => {
    faults.push(`${path}:${node.loc?.start.line ?? 0}:${node.loc?.start.column ?? 0} ${fault}`)
  }
  walk(tree, (node, parent, key) => {
    if (node.type === 'ImportExpression') tell(node, 'imports while it runs')
    if (node.type === 'Identifier' && ABSENT.has(node.name) && isVariable(parent, key)) tell(node, `uses ${node.name}`)
    if (node.type === 'MemberExpression' && node.computed && isWx(node.object)) tell(node, 'hides a name of wx')
    if (node.type === 'MemberExpression' && node.property.type === 'Identifier' && !node.computed) {
      const { name } = node.property
      if (METHODS.has(name)) tell(node, `calls .${name}`)
      if (isWx(node.object)) {
        if (FORBIDDEN.test(name)) tell(node, `must not call wx.${name}`)
        else if (!KNOWN.has(name)) tell(node, `wx.${name} is not known`)
      }
    }
    if (node.type === 'Literal' && node.regex != null) {
      const fault = patternFault(node.regex.pattern, node.regex.flags)
      if (fault !== null) tell(node, `has ${fault} in a pattern`)
    }
    if ((node.type === 'NewExpression' || node.type === 'CallExpression') && node.callee.type === 'Identifier') {
      const [first] = node.arguments
      const text = first?.type === 'Literal' && typeof first.value === 'string' ? first.value : null
      if (node.callee.name === 'RegExp' && text !== null && patternFault(text, '') !== null) tell(node, 'has a pattern')
      if (node.callee.name === 'require') {
        const target = text === null || !/^\.{1,2}\//.test(text) ? null : resolvePath(text, path)
        const found = target !== null && [target, `${target}.js`].some((one) => paths.has(one))
        if (!found) tell(node, `requires ${text ?? 'what is not written out'}, which is not in the package`)
      }
    }
  })
  return faults
}
