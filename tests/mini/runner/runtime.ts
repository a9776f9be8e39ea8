/** Runs in the browser: the built package on glass-easel, with a stack of pages and a phone that does as it is told. */
import { builtinTemplates, css, json, modules, pages, scopes, templates } from 'virtual:package'
import { glassEasel, MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import { BUILTINS } from './builtins.ts'
import { definitionOf } from './definitions.ts'
import { resolvePath } from './resolve.ts'
import { createStack } from './stack.ts'
import { createState, type Setup } from './state.ts'
import { createWx } from './wx.ts'

/** What the test wants stands in the address. */
const setup: Setup = location.hash === '' ? {} : JSON.parse(decodeURIComponent(location.hash.slice(1)))
const state = createState(setup)
window.__mini = state

glassEasel.globalOptions.throwGlobalError = false
glassEasel.addGlobalErrorListener((error, at) => {
  state.errors.push(`${error instanceof Error ? error.stack : String(error)} @${at?.type ?? ''}`)
  return true
})
glassEasel.addGlobalWarningListener((message) => {
  state.errors.push(`warning: ${message}`)
  return true
})
addEventListener('error', ({ error, message }) => state.errors.push(String(error?.stack ?? message)))
addEventListener('unhandledrejection', ({ reason }) => state.errors.push(String(reason?.stack ?? reason)))

/** An element whose id is the one in the template: the framework puts a component's own sign before it. */
function createElement(tag: string): HTMLElement {
  const element = document.createElement(tag.startsWith('h5-') ? tag.slice(3) : tag in BUILTINS ? `wx-${tag}` : tag)
  Object.defineProperty(element, 'id', {
    set: (id: string) => element.setAttribute('id', id.replace(/^[0-9a-f]+--/, '')),
    get: () => element.getAttribute('id') ?? '',
  })
  return element
}

const context = new glassEasel.CurrentWindowBackendContext()
context.document = {
  createElement,
  createTextNode: (text: string) => document.createTextNode(text),
  createDocumentFragment: () => document.createDocumentFragment(),
}
context.onEvent((target, type, detail, options) => glassEasel.triggerEvent(target, type, detail, options))

const environment = new MiniProgramEnv()
const space = environment.createCodeSpace('', true)
space.getComponentSpace().updateComponentOptions({ writeIdToDOM: true })
const common = environment.getGlobalCodeSpace()

const backend = environment.associateBackend(context)
const stack = createStack({ backend, space, pages, state, json })
const wx = createWx(state, setup, stack)

for (const [name, builtin] of Object.entries(BUILTINS)) {
  const path = `/builtin/${name}`
  common.addComponentStaticConfig(path, { component: true, usingComponents: {} })
  common.addCompiledTemplate(path, { groupList: builtinTemplates, content: builtinTemplates[name] })
  const type = common.component(path).definition(definitionOf(name, builtin, () => state.share('button'))).register()
  space.getComponentSpace().setGlobalUsingComponent(name, type._$ ?? type)
}

for (const [path, sheet] of Object.entries(css)) backend.registerStyleSheetContent(path, sheet)
if (css['app'] !== undefined) space.addStyleSheet('app', 'app')

interface Application {
  onLaunch?(options: object): void
  onShow?(options: object): void
  onPageNotFound?(options: object): void
}

let application: Application = {}
const loaded = new Map<string, { exports: unknown }>()

const refused = new Proxy(function none() {}, {
  apply: () => {
    throw new Error('code cannot be made from text')
  },
})

/** A script by its path, run once, with `Page` and `Component` of the place where it is first needed. */
function load(path: string, { Page, Component, Behavior }: Readonly<Record<string, unknown>>): unknown {
  const known = loaded.get(path)
  if (known !== undefined) return known.exports
  const run = modules[path]
  if (run === undefined) throw new Error(`module '${path}' is not defined`)
  const module = { exports: {} as unknown }
  loaded.set(path, module)
  const require = (asked: string): unknown => {
    if (!/^\.{1,2}\//.test(asked)) throw new Error(`module '${asked}' is not defined: only relative paths are`)
    const target = resolvePath(asked, path)
    return load(target.endsWith('.js') ? target : `${target}.js`, {})
  }
  const App = (one: Application) => {
    application = one
  }
  const given = [
    require, module, module.exports, wx, App, () => application, () => stack.instances(), Page, Component, Behavior,
  ]
  // The rest of the parameters stay undefined, but for what makes code from text.
  run(...given, ...Array.from({ length: 10 }, () => undefined), refused)
  return module.exports
}

const started = performance.now()
load('app.js', {})
for (const [path, own] of Object.entries(json)) {
  if (own['component'] !== true && !pages.includes(path)) continue
  space.addComponentStaticConfig(path, { usingComponents: {}, ...own })
  space.addCompiledTemplate(path, { groupList: templates, content: templates[path] })
  if (css[path] !== undefined) space.addStyleSheet(path, path, scopes[path])
}
// As with lazyCodeLoading: a page's code is run when it is first opened.
stack.onFirst((path) => {
  const used = Object.values(Object(json[path]?.['usingComponents'] ?? {})).map(String)
  for (const one of [...used.map((name) => resolvePath(name, path)), path]) {
    if (!loaded.has(`${one}.js`)) space.componentEnv(one, (given) => void load(`${one}.js`, { ...given }))
  }
})
application.onLaunch?.({})
application.onShow?.({})
const path = setup.path ?? `/${pages[0] ?? ''}`
if (pages.includes(path.replace(/^\//, '').split('?')[0] ?? '')) stack.open(path)
else application.onPageNotFound?.({ path, query: {}, isEntryPage: true })
state.times['first'] = performance.now() - started
state.ready = true
