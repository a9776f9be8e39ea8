import { defineConfig } from 'wxt'

/** The oldest browsers promised: 360, QQ and 信创 builds stand on Chromium 109; Firefox ESR 128. */
const OLDEST = { chromium: 109, firefox: 128 }

const LAZY = ['pointer.js', 'card.js', 'mentions.js']

const EVERY_FRAME = { matches: ['*://*.gov.cn/*'], all_frames: true, match_origin_as_fallback: true }

export default defineConfig({
  imports: false,
  vite: ({ browser }) => ({
    // fuse.js strips accents for an option that is off; not every engine promised has the call: builds cut it out.
    define: { 'String.prototype.normalize': 'undefined' },
    build: {
      // The polyfill would fetch; the oldest browsers promised preload modules by themselves.
      modulePreload: { polyfill: false },
      target: browser === 'firefox' ? `firefox${OLDEST.firefox}` : `chrome${OLDEST.chromium}`,
      cssTarget: browser === 'firefox' ? `firefox${OLDEST.firefox}` : `chrome${OLDEST.chromium}`,
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
    omnibox: { keyword: 'yy' },
    permissions: [
      'storage',
      'contextMenus',
      'activeTab',
      'scripting',
      ...(browser === 'firefox' || browser === 'safari' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['*://*/*'],
    // What an administrator may set; Firefox takes the same from its policies, unchecked.
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'managed_schema.json' } }),
    // Named here and not by WXT's own content scripts: those announce themselves to the page with events it can see.
    content_scripts: [
      { ...EVERY_FRAME, js: ['guard.js'], run_at: 'document_start' },
      { ...EVERY_FRAME, js: ['page.js'], run_at: 'document_idle' },
    ],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'none'; " +
        "connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    // Code that frames fetch on first use. Only our content scripts ask for it; the pattern is this wide
    // because Firefox refuses the import in sandboxed frames otherwise, and a dynamic address keeps pages from probing.
    web_accessible_resources: [
      browser === 'firefox'
        ? { resources: LAZY, matches: ['<all_urls>'] }
        : { resources: LAZY, matches: ['<all_urls>'], use_dynamic_url: true },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'youyang-lens@youyang-lens.invalid',
              strict_min_version: `${OLDEST.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: String(OLDEST.chromium) }),
  }),
})
