/** Reads a built mini-program and makes one web page of it that runs it on WeChat's component framework. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, posix, relative } from 'node:path'
import { build } from 'vite'
import { BUILTINS } from './builtins.ts'
import { cssOf } from './wcsc.ts'
import { compileTemplates } from './templates.ts'

const VIRTUAL = 'virtual:package'

/** What a phone does not have, or not on all phones: a name of these is undefined in the mini-program's scripts. */
const HIDDEN = [
  'window', 'document', 'globalThis', 'self', 'localStorage', 'navigator', 'location', 'fetch', 'XMLHttpRequest',
  'Intl', 'Function', 'structuredClone', 'URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'Worker', 'WebSocket',
]
const GIVEN = [
  'require', 'module', 'exports', 'wx', 'App', 'getApp', 'getCurrentPages', 'Page', 'Component', 'Behavior',
]

type Json = Readonly<Record<string, unknown>>

interface Files {
  readonly json: Readonly<Record<string, Json>>
  readonly wxml: Readonly<Record<string, string>>
  readonly wxss: Readonly<Record<string, string>>
  readonly scripts: Readonly<Record<string, string>>
}

/** The files of a package by kind, by their paths without ending; scripts with it. */
export function readFiles(dir: string): Files {
  const all = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll('\\', '/')).sort()
  const of = (ending: string): Readonly<Record<string, string>> => Object.fromEntries(
    all.filter((path) => path.endsWith(ending)).map((path) =>
      [ending === '.js' ? path : path.slice(0, -ending.length), readFileSync(join(dir, path), 'utf8')]))
  const parsed = Object.entries(of('.json')).map(([path, text]): [string, Json] => [path, JSON.parse(text)])
  const json = Object.fromEntries(parsed)
  return { json, wxml: of('.wxml'), wxss: of('.wxss'), scripts: of('.js') }
}

/** A sheet with those it imports in their places. */
function whole(path: string, wxss: Files['wxss']): string {
  return (wxss[path] ?? '').replace(/@import\s+"([^"]+)";/g, (_, other: string) => {
    const target = posix.join(posix.dirname(path), other).replace(/\.wxss$/, '')
    if (wxss[target] === undefined) throw new Error(`${path}.wxss imports ${other}, which is not there.`)
    return whole(target, wxss)
  })
}

function script(dir: string): string {
  const { json, wxml, wxss, scripts } = readFiles(dir)
  const components = Object.keys(json).filter((path) => json[path]?.['component'] === true)
  const scopes = Object.fromEntries(components.map((path, i) => [path, `c${i}`]))
  const sheets = Object.keys(wxss).filter((path) => path !== 'tokens')
  const css = Object.fromEntries(sheets.map((path) => {
    const scope = scopes[path]
    const sheet = cssOf(whole(path, wxss), scope === undefined ? '' : `${scope}--`)
    return [path, sheet.replaceAll(':host', `[wx-host="${scope ?? ''}"]`)]
  }))
  const builtins = Object.fromEntries(Object.entries(BUILTINS).map(([name, { wxml: own }]) => [name, own]))
  const names = [...GIVEN, ...HIDDEN].join(', ')
  const functions = Object.entries(scripts).map(([path, text]) =>
    `${JSON.stringify(path)}: function (${names}) {${text}\n}`)
  return [
    `export const pages = ${JSON.stringify(json['app']?.['pages'] ?? [])}`,
    `export const json = ${JSON.stringify(json)}`,
    `export const css = ${JSON.stringify(css)}`,
    `export const scopes = ${JSON.stringify(scopes)}`,
    `export const templates = ${compileTemplates(wxml)}`,
    `export const builtinTemplates = ${compileTemplates(builtins)}`,
    `export const modules = {${functions.join(',\n')}}`,
  ].join('\n')
}

const HTML = `<!doctype html>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">
<style>
html, body { margin: 0 }
page { display: block; min-height: 100vh; font-size: 16px }
page[hidden], [hidden] { display: none !important }
wx-view, wx-scroll-view, wx-image, wx-canvas { display: block }
wx-text { display: inline }
wx-scroll-view { overflow: auto }
wx-button { display: block; text-align: center; font-size: 18px; line-height: 2.5; background: #eee; padding: 0 14px }
wx-button::after { content: ''; border: 1px solid #0003 }
wx-input { display: block; height: 1.4em; overflow: hidden }
wx-input > input { all: inherit; box-sizing: border-box; border: 0; padding: 0; margin: 0; width: 100%; outline: none }
h5-img, h5-canvas { display: block }
</style>
<body><script src="runner.js"></script></body>
`

/** @param out folder that holds the page afterwards, as `index.html` */
export async function buildRunner(dir: string, out: string): Promise<void> {
  mkdirSync(out, { recursive: true })
  await build({
    configFile: false,
    root: import.meta.dirname,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"' },
    plugins: [{
      name: 'package',
      resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : null),
      load: (id) => (id === `\0${VIRTUAL}` ? script(dir) : null),
    }],
    build: {
      outDir: out,
      emptyOutDir: true,
      minify: false,
      target: 'esnext',
      lib: {
        entry: join(import.meta.dirname, 'runtime.ts'), formats: ['iife'], name: 'runner', fileName: () => 'runner.js',
      },
    },
  })
  writeFileSync(join(out, 'index.html'), HTML)
  if (existsSync(join(dir, 'images'))) cpSync(join(dir, 'images'), join(out, 'images'), { recursive: true })
}

