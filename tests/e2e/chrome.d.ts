/** The name under which Chromium gives its interfaces to code that tests run inside the worker. */
declare const chrome: typeof import('wxt/browser').browser
