import { buildExtension } from './extension-dir.ts'

/**
 * Builds the extension for the browser tests, unless `EXTENSION_DIR` names a build to test.
 * @returns what removes the build
 */
export async function setup(): Promise<() => Promise<void>> {
  if (process.env['EXTENSION_DIR'] !== undefined) return async () => {}
  const built = await buildExtension('chrome')
  process.env['EXTENSION_DIR'] = built.dir
  return built.remove
}
