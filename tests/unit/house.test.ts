import { describe, expect, it } from 'vitest'
import { at, nodes, sources, type Source, type SyntaxNode } from './sources.ts'

const all = sources()
const core = all.filter(({ room }) => room === 'core')
const ships = ['core', 'components', 'browser', 'entrypoints', 'miniprogram']
const shipped = all.filter(({ room, path }) => ships.includes(room) && !path.startsWith('miniprogram/build/'))
const parsed = new Map(all.map((source) => [source, nodes(source)]))

/** Places where a rule of the tree is broken. */
function where(among: readonly Source[], broken: (node: SyntaxNode, source: Source) => boolean): string[] {
  return among.flatMap((source) =>
    (parsed.get(source) ?? []).filter((node) => broken(node, source)).map((node) => at(source, node)),
  )
}

function field(node: SyntaxNode, name: string): SyntaxNode {
  const value = node[name]
  const none: SyntaxNode = { type: '', start: 0 }
  return typeof value === 'object' && value !== null ? { ...none, ...value } : none
}

function isGlobal(node: SyntaxNode, names: readonly string[]): boolean {
  return node.type === 'Identifier' && names.includes(String(node['name']))
}

/** Text of a regular expression or of a string, which may be made into one. */
function pattern(node: SyntaxNode): string {
  if (node.type === 'Literal' && 'regex' in node) return String(field(node, 'regex')['pattern'])
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value']
  return node.type === 'TemplateElement' ? String(field(node, 'value')['raw']) : ''
}

describe('core and components', () => {
  it('name no county: every such name comes from the pack', () => {
    const named = all.filter(({ room, text }) => /^(core|components)$/.test(room) && /酉阳|youyang|500242|渝/i.test(text))
    // but for the list of all provinces, by their names and letters
    expect(named.map(({ path }) => path).filter((path) => path !== 'core/check/provinces.ts')).toEqual([])
    expect(named.filter(({ text }) => /酉阳|youyang|500242/i.test(text))).toEqual([])
  })
})

describe('core', () => {
  it('holds no syntax that an old mini-program engine refuses', () => {
    expect(where(core, (node) => /\(\?<[=!]|\\p\{/i.test(pattern(node)))).toEqual([])
  })

  it('asks neither the clock nor chance nor the locale', () => {
    const asks = (node: SyntaxNode) =>
      (node.type === 'MemberExpression' &&
        (isGlobal(field(node, 'property'), ['normalize', 'localeCompare']) ||
          String(field(node, 'property')['name']).startsWith('toLocale') ||
          (isGlobal(field(node, 'object'), ['Math']) && isGlobal(field(node, 'property'), ['random'])))) ||
      isGlobal(node, ['Intl', 'Date', 'performance'])
    expect(where(core, asks)).toEqual([])
  })
})

describe('the whole repository', () => {
  it('writes no any, no non-null assertion and no enum', () => {
    const kinds = ['TSAnyKeyword', 'TSNonNullExpression', 'TSEnumDeclaration']
    expect(where(all, ({ type }) => kinds.includes(type))).toEqual([])
  })

  it('exports by name, and no file passes on another', () => {
    const passesOn = where(all, ({ type }) => type === 'ExportAllDeclaration')
    // The tools ask for a default export in their configuration and entry files.
    const mayDefault = (path: string) => /^entrypoints\/|(^|\/)\w+\.config\.ts$/.test(path)
    const defaults = where(all, ({ type }, { path }) => type === 'ExportDefaultDeclaration' && !mayDefault(path))
    expect([...passesOn, ...defaults]).toEqual([])
  })

  it('keeps to lines of 120 characters, without semicolons at their ends', () => {
    const broken = all.flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, i) => {
        const code = !/^\s*(\*|\/[/*])/.test(line)
        return line.length > 120 || (code && /;\s*$/.test(line)) ? [`${path}:${i + 1}`] : []
      }),
    )
    expect(broken).toEqual([])
  })

  it('leaves no work for later in a comment', () => {
    const later = /\b(TO ?DO|FIX ?ME|XXX)\b/
    const own = 'tests/unit/house.test.ts'
    expect(all.filter(({ path, text }) => path !== own && later.test(text)).map(({ path }) => path)).toEqual([])
  })
})

describe('what ships', () => {
  it('never builds markup from strings and leaves no message in the console of a page', () => {
    const names = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'eval', 'console']
    const named = (node: SyntaxNode) => /^(JSX)?Identifier$/.test(node.type) && names.includes(String(node['name']))
    expect(where(shipped, named)).toEqual([])
  })
})
