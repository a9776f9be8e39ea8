import { minify } from 'terser'
import { defineConfig } from 'wxt'

/** The oldest browsers promised: 360, QQ and 信创 builds stand on Chromium 109; Firefox ESR 128; Safari of macOS 13. */
const OLDEST = { chromium: 109, firefox: 128, safari: 16.4 }

/** What the bundler writes for, by the browser that is built for. */
function targetOf(browser: string): string {
  if (browser === 'firefox') return `firefox${OLDEST.firefox}`
  return browser === 'safari' ? `safari${OLDEST.safari}` : `chrome${OLDEST.chromium}`
}

const LAZY = ['pointer.js', 'card.js', 'mentions.js']

/** A page's markup with its style sheets before all scripts. */
function stylesFirst(html: string): string {
  const sheets = html.match(/ *<link rel="stylesheet"[^>]*>\n/g) ?? []
  const rest = sheets.reduce((left, sheet) => left.replace(sheet, ''), html)
  return rest.replace(/ *<script /, (script) => sheets.join('') + script)
}

/** What the bundler tells of a module, by its id. */
interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

/** A module and all that it imports at once, by their ids. */
function reached(from: string | undefined, graph: Graph): ReadonlySet<string> {
  const found = new Set(from === undefined ? [] : [from])
  // A set that grows while it is walked is walked to its end.
  for (const id of found) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) found.add(next)
  return found
}

/**
 * Few scripts for the pages opened many times a day: asking for one costs the thread more than running it does. What
 * popup and panel both begin with is one, what the popup alone begins with another, what the report's text needs a
 * third; each page's own parts stay apart, since they act when they are run.
 */
function fewScripts() {
  const ids = new Set<string>()
  const named = (end: string) => [...ids].find((id) => id.replaceAll('\\', '/').endsWith(end))
  const own = (id: string) => /[\\/]entrypoints[\\/](?!sidepanel[\\/](data|report-\w+)\.)|\.css$/.test(id)
  // The first that wants a module gets it, and what it imports with it.
  const group = (name: string, page: string, priority: number) => ({
    name: (id: string, graph: Graph) =>
      !own(id) && reached(named(page), graph).has(id) ? name : null,
    priority,
    debugName: name,
  })
  const groups = [
    // By itself: the popup's first script needs it before all else.
    { name: 'import', test: /preload-helper|virtual.wxt|rolldown.runtime/, priority: 4 },
    group('base', '/sidepanel/main.tsx', 3),
    group('search', '/popup/take-over.tsx', 2),
    group('reading', '/sidepanel/ReaderTab.tsx', 1),
  ]
  return {
    name: 'few-scripts',
    moduleParsed: ({ id }: { readonly id: string }) => void ids.add(id),
    // Content scripts and the background are one file each as they are.
    config: (config: { readonly build?: { readonly lib?: unknown } }) =>
      config.build?.lib ? {} : { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } },
    // Styles are asked for before scripts: the picture that stands in the page waits for them alone.
    transformIndexHtml: { order: 'post' as const, handler: stylesFirst },
  }
}

/** Ours are all functions. */
const DEFINE = 'export const defineUnlistedScript = (main) => main'
const SCRIPT = /^\0virtual:wxt-unlisted-script-entrypoint\?(.+)/

/**
 * Scripts of frames, without what WXT puts around them: it would tell of a crash in the console, which builds leave
 * out. What a script throws goes on to whoever ran it, as before.
 */
function bareScripts() {
  return {
    name: 'bare-scripts',
    transform: (_code: string, id: string) => {
      const [, path] = SCRIPT.exec(id) ?? []
      if (id.endsWith('/define-unlisted-script.mjs')) return { code: DEFINE, map: null }
      if (path === undefined) return null
      return { code: `import script from ${JSON.stringify(path)}\nexport default script()`, map: null }
    },
  }
}

/** Run in every frame of every government page: worth a slower packer. */
const EVERY_FRAME_RUNS = ['guard.js', 'wordings.js', 'page.js']

/** Of functions of ours none is asked for its length, and none that is an arrow after packing is made with `new`. */
const PACKED = { passes: 5, keep_fargs: false, unsafe_arrows: true }

function packedTwice() {
  return {
    name: 'packed-twice',
    async generateBundle(_: unknown, bundle: Readonly<Record<string, { readonly type: string; code?: string }>>) {
      for (const [name, chunk] of Object.entries(bundle)) {
        if (!EVERY_FRAME_RUNS.includes(name) || chunk.code === undefined) continue
        // An engine keeps a script at two bytes a letter where one of them is none of ASCII; the wordings' is not kept.
        const format = { ascii_only: name !== 'wordings.js' }
        const packed = await minify(chunk.code, { ecma: 2020, compress: PACKED, format })
        // Nobody asks for what a script is named; frames share one world, which stays free of such names.
        chunk.code = (packed.code ?? chunk.code).replace(/^var \w+=/, '!')
      }
    },
  }
}

/** As each manifest says who may install it. */
function oldest(browser: string) {
  if (browser === 'safari') {
    return { browser_specific_settings: { safari: { strict_min_version: String(OLDEST.safari) } } }
  }
  if (browser !== 'firefox') return { minimum_chrome_version: String(OLDEST.chromium) }
  const gecko = {
    id: 'youyang-lens@youyang-lens.invalid',
    strict_min_version: `${OLDEST.firefox}.0`,
    data_collection_permissions: { required: ['none'] },
  }
  return { browser_specific_settings: { gecko } }
}

const EVERY_FRAME = { matches: ['*://*.gov.cn/*'], all_frames: true, match_origin_as_fallback: true }

export default defineConfig({
  imports: false,
  vite: ({ browser }) => ({
    // fuse.js strips accents for an option that is off; not every engine promised has the call: builds cut it out.
    plugins: [fewScripts(), bareScripts(), packedTwice()],
    // Data as text that is parsed when it is needed: an engine reads it in a third of the time that a script takes.
    json: { stringify: true, namedExports: false },
    define: { 'String.prototype.normalize': 'undefined' },
    build: {
      // The polyfill would fetch; the oldest browsers promised preload modules by themselves.
      modulePreload: { polyfill: false },
      target: targetOf(browser),
      cssTarget: targetOf(browser),
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    // Alt+Shift+P is among those that Chromium leaves unassigned without a word; a test asks for all three.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandSearch__' },
      'open-card': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandCard__' },
      'open-search': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandWindow__' },
    },
    ...(browser === 'safari' ? {} : { omnibox: { keyword: 'yy' } }),
    permissions: [
      'storage',
      'contextMenus',
      'activeTab',
      'scripting',
      ...(browser === 'firefox' || browser === 'safari' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['*://*/*'],
    // What an administrator may set; Firefox takes the same from its policies, unchecked; Safari has none.
    ...(browser === 'firefox' || browser === 'safari' ? {} : { storage: { managed_schema: 'managed_schema.json' } }),
    // Named here and not by WXT's own content scripts: those announce themselves to the page with events it can see.
    content_scripts: [
      { ...EVERY_FRAME, js: ['guard.js'], run_at: 'document_start' },
      { ...EVERY_FRAME, js: ['wordings.js', 'page.js'], run_at: 'document_idle' },
    ],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'none'; " +
        "connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    // Code that frames fetch on first use. Only our content scripts ask for it; the pattern is this wide
    // because Firefox refuses the import in sandboxed frames otherwise, and a dynamic address keeps pages from probing.
    web_accessible_resources: [
      browser === 'firefox' || browser === 'safari'
        ? { resources: LAZY, matches: ['<all_urls>'] }
        : { resources: LAZY, matches: ['<all_urls>'], use_dynamic_url: true },
    ],
    ...oldest(browser),
  }),
  hooks: {
    // Safari has no side panel: the page stays, for a window of its own.
    'build:manifestGenerated': ({ config }, manifest) => {
      if (config.browser !== 'safari') return
      delete manifest.side_panel
      manifest.permissions = manifest.permissions?.filter((name) => name !== 'sidePanel') ?? []
    },
  },
})
