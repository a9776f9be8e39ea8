import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BuiltExtension } from '../e2e/extension-dir.ts'

/**
 * An extension whose content script is one line: an isolated world and an injection cost some 40 ms of task time
 * whatever is in them, so ours is compared with this and not with a bare browser.
 */
export async function controlExtension(): Promise<BuiltExtension> {
  const dir = await mkdtemp(join(tmpdir(), 'youyang-lens-control-'))
  const script = (run_at: string, file: string) => ({
    matches: ['*://*.gov.cn/*'],
    all_frames: true,
    match_origin_as_fallback: true,
    run_at,
    js: [file],
  })
  const manifest = {
    manifest_version: 3,
    name: 'control',
    version: '1',
    background: { service_worker: 'worker.js' },
    content_scripts: [script('document_start', 'start.js'), script('document_idle', 'idle.js')],
  }
  await writeFile(join(dir, 'manifest.json'), JSON.stringify(manifest))
  await Promise.all(['worker.js', 'start.js', 'idle.js'].map((file) => writeFile(join(dir, file), 'void 0\n')))
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) }
}
