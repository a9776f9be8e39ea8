import { describe, expect, it } from 'vitest'
import { allFiles, sources, type Import, type Source } from './sources.ts'

interface Room {
  /** Rooms whose code it may run. */
  readonly uses: readonly string[]
  /** Rooms it may know by their types alone. */
  readonly knows?: readonly string[]
  readonly packages: RegExp
}

const NODE = 'node:[\\w/]+'

/** Who may import whom. A room that is not here has no place in the repository. */
const TABLE: Readonly<Record<string, Room>> = {
  core: { uses: ['core'], packages: /^fuse\.js(\/basic)?$/ },
  components: { uses: ['components', 'core'], packages: /^(preact(\/hooks)?|@preact\/signals)$/ },
  browser: { uses: ['browser'], knows: ['core'], packages: /^(wxt\/[\w/-]+|@floating-ui\/dom)$/ },
  entrypoints: {
    uses: ['entrypoints', 'core', 'components', 'browser', 'data'],
    packages: /^(wxt\/[\w/-]+|preact(\/hooks)?|@preact\/signals)$/,
  },
  cli: {
    uses: ['cli', 'core', 'components', 'data'],
    packages: new RegExp(`^(${NODE}|parse5|pinyin-pro|opencc-js(/\\w+)?)$`),
  },
  miniprogram: {
    uses: ['miniprogram', 'core', 'components', 'data'],
    packages: new RegExp(`^(${NODE}|vite|virtual:data)$`),
  },
  data: { uses: [], packages: /^$/ },
  tests: {
    uses: ['tests', 'core', 'components', 'browser', 'entrypoints', 'miniprogram', 'cli', 'data'],
    packages: /./,
  },
  '': { uses: [], packages: /^(wxt|terser|vitest\/config|wxt\/testing\/vitest-plugin)$/ },
}

const LONGEST_FILE = 300

const all = sources()

/** `entrypoints/popup/state.ts` → `popup`; `entrypoints/background.ts` → `background`. */
function entrypoint(path: string): string {
  return (path.split('/')[1] ?? '').replace(/\.\w+$/, '').replace(/\.content$/, '')
}

function fault(source: Source, { specifier, target, typeOnly }: Import): string | null {
  const room = TABLE[source.room]
  if (room === undefined) return `no room named ${source.room}`
  if (target === null) return room.packages.test(specifier) ? null : `${source.room} may not use ${specifier}`
  if (!/\.(tsx?|json|css)(\?\w+)?$/.test(specifier)) return `${specifier} lacks its extension`
  const other = target.split('/', 1)[0] ?? ''
  const allowed = room.uses.includes(other) || (typeOnly && (room.knows ?? []).includes(other))
  if (!allowed) return `${source.room} may not ${typeOnly ? 'know' : 'run'} ${target}`
  if (other === 'data' && !/\.json(\?raw)?$/.test(target)) return `${target} is not data`
  if (source.room === 'entrypoints' && other === 'entrypoints' && entrypoint(target) !== entrypoint(source.path)) {
    return `an entrypoint may not import another: ${target}`
  }
  return null
}

/** Files that are reached from themselves by what they run, each as the road walked. */
function circles(): string[] {
  const roads = new Map(
    all.map(({ path, imports }) => [
      path,
      imports.flatMap(({ target, typeOnly }) => (target === null || typeOnly ? [] : [target])),
    ]),
  )
  const done = new Set<string>()
  const found: string[] = []
  const walk = (path: string, road: readonly string[]): void => {
    if (road.includes(path)) found.push([...road.slice(road.indexOf(path)), path].join(' → '))
    else if (!done.has(path)) {
      for (const next of roads.get(path) ?? []) walk(next, [...road, path])
      done.add(path)
    }
  }
  for (const path of roads.keys()) walk(path, [])
  return found
}

describe('the rooms', () => {
  it('import only what the table lets them', () => {
    const faults = all.flatMap((source) =>
      source.imports.flatMap((one) => {
        const said = fault(source, one)
        return said === null ? [] : [`${source.path}: ${said}`]
      }),
    )
    expect(faults).toEqual([])
  })

  it('are never joined in a circle', () => {
    expect(circles()).toEqual([])
  })

  it('are all in the table, and data holds no code', () => {
    expect(all.filter(({ room }) => TABLE[room] === undefined || room === 'data').map(({ path }) => path)).toEqual([])
  })

  it('hold no attic', () => {
    const attic = /(^|\/)(utils?|lib|helpers?|common|shared|misc)(\/|\.\w+$)/
    expect(allFiles().filter((path) => attic.test(path))).toEqual([])
  })

  it(`hold no file over ${LONGEST_FILE} lines`, () => {
    const long = all.filter(({ lines }) => lines > LONGEST_FILE)
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([])
  })

  it.each([
    ['core/a.ts', { specifier: '../data/x.json', target: 'data/x.json', typeOnly: false }],
    ['core/a.ts', { specifier: 'node:fs', target: null, typeOnly: false }],
    ['browser/a.ts', { specifier: '../core/match/fold.ts', target: 'core/match/fold.ts', typeOnly: false }],
    ['components/A.tsx', { specifier: 'wxt/browser', target: null, typeOnly: false }],
    ['entrypoints/popup/a.ts', { specifier: '../options/b.ts', target: 'entrypoints/options/b.ts', typeOnly: false }],
    ['entrypoints/popup/a.ts', { specifier: '../../cli/lookup.ts', target: 'cli/lookup.ts', typeOnly: false }],
    ['core/a.ts', { specifier: './b', target: 'core/b', typeOnly: false }],
    ['miniprogram/a.ts', { specifier: '../browser/b.ts', target: 'browser/b.ts', typeOnly: false }],
    ['attic/a.ts', { specifier: './b.ts', target: 'attic/b.ts', typeOnly: false }],
  ])('would refuse %s → $specifier', (path, one) => {
    const room = path.split('/', 1)[0] ?? ''
    expect(fault({ path, room, text: '', lines: 1, imports: [] }, one)).not.toBeNull()
  })
})
