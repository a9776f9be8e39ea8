import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** Built for the oldest browser promised, so that what is looked at is what is shipped. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  logLevel: 'warn',
  build: {
    target: 'chrome109',
    cssTarget: 'chrome109',
    outDir: fileURLToPath(new URL('../../.output/gallery', import.meta.url)),
    emptyOutDir: true,
  },
})
