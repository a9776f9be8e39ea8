/** `npm run build:miniprogram`: the mini-program as WeChat takes it, in `dist/weapp`. */
import { join } from 'node:path'
import { build } from 'vite'
import { entriesOf, weapp } from './weapp.ts'

const ROOT = join(import.meta.dirname, '..')

/** @param outDir absolute; emptied first */
export async function buildMiniprogram(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'warn',
    plugins: [weapp(ROOT)],
    // fuse.js strips accents for an option that is off; WeChat on Android lacks the tables for it.
    define: { 'String.prototype.normalize': 'undefined' },
    build: {
      outDir,
      emptyOutDir: true,
      // Of the oldest engines that WeChat promises: iOS 14, Chrome 86.
      target: 'es2020',
      reportCompressedSize: false,
      // As a library: else Vite adds what preloads scripts in a browser.
      lib: { entry: { ...entriesOf(ROOT) }, formats: ['cjs'] },
      rolldownOptions: {
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'shared/[name].js',
          codeSplitting: { groups: [{ name: 'data', test: /virtual:data/, priority: 1 }] },
        },
        // Squeezing takes its time.
        checks: { pluginTimings: false },
      },
    },
  })
}
