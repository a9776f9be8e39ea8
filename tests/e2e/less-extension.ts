/** Builds that ask for less than ours, to see what is lost. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface Manifest extends Readonly<Record<string, unknown>> {
  readonly permissions: readonly string[]
}

/** Changes the manifest of an unpacked extension before a browser loads it. */
export async function editManifest(dir: string, edit: (manifest: Manifest) => object): Promise<void> {
  const path = join(dir, 'manifest.json')
  await writeFile(path, JSON.stringify(edit(JSON.parse(await readFile(path, 'utf8')))))
}
